/** Which language a text is written in. Not API. */
@NullMarked
package io.dateline.recognize.language;

import org.jspecify.annotations.NullMarked;
