/** How what articles must say becomes a Lucene query. Not an API. */
@NullMarked
package io.dateline.internal.query;

import org.jspecify.annotations.NullMarked;
