/** How a state of the archive is asked: hits, facets, snippets, officials. Not an API. */
@NullMarked
package io.dateline.internal.reading;

import org.jspecify.annotations.NullMarked;
