/**
 * How an article gets into the archive.
 *
 * <p>An {@link io.dateline.index.ArticleWriter} puts articles by id and commits; an {@link
 * io.dateline.index.IngestReport} accounts for every record of a source.
 */
@NullMarked
package io.dateline.index;

import org.jspecify.annotations.NullMarked;
