/**
 * How text becomes terms, language by language. Not an API.
 *
 * <p>{@link io.dateline.internal.analysis.Language} says how each is analyzed, {@link
 * io.dateline.internal.analysis.Analysis} is the door: analyzers for writing, readings of a query's
 * words for asking. A text is analyzed in its own language; as a query does not say which it is in,
 * its words are read in every language of the archive. Stemmed terms of different languages never
 * meet, as all but the English ones begin with their language's tag: the German stem of "News" is
 * no English "new". Unstemmed terms are the same in all.
 */
@NullMarked
package io.dateline.internal.analysis;

import org.jspecify.annotations.NullMarked;
