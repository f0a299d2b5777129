/** When an article was published: reading dates, and choosing among them. Not API. */
@NullMarked
package io.dateline.recognize.day;

import org.jspecify.annotations.NullMarked;
