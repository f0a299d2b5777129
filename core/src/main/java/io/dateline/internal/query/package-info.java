/** How query text becomes a tree, and the tree a Lucene query. Not an API. */
@NullMarked
package io.dateline.internal.query;

import org.jspecify.annotations.NullMarked;
