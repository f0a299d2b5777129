/** Lines, tables, and bars of text for the results that print themselves; not API. */
@NullMarked
package io.dateline.article.layout;

import org.jspecify.annotations.NullMarked;
