/**
 * Where pages come from: files, folders, archives, JSON lines, WARC, standard input.
 *
 * <p>An {@link io.dateline.source.ArticleSource} hands out {@link io.dateline.source.SourceRecord}s
 * one by one: a {@link io.dateline.source.RawPage} as it was stored, or the reason why an input
 * could not be read. Nothing is skipped silently, and one bad input never ends the others. To read
 * from a store of your own, implement {@code ArticleSource}.
 */
@NullMarked
package io.dateline.source;

import org.jspecify.annotations.NullMarked;
