/**
 * Which part of a page is the article, and why the rest was removed.
 *
 * <p>A {@link io.dateline.extract.PageExtractor} takes a {@link io.dateline.source.RawPage} and
 * returns an {@link io.dateline.extract.ExtractedPage}: its kind, title, and paragraphs, every
 * removed line or block with its reason, and the {@link io.dateline.extract.Clue}s that markup
 * gives about outlet, day, and author. Nothing is interpreted here: that is the next package's
 * work.
 */
@NullMarked
package io.dateline.extract;

import org.jspecify.annotations.NullMarked;
