/** Who wrote an article. Not API. */
@NullMarked
package io.dateline.recognize.byline;

import org.jspecify.annotations.NullMarked;
