/**
 * HTML taken apart: not API, the package above speaks for it.
 *
 * <p>{@link io.dateline.extract.html.HtmlExtraction} takes bytes and returns an {@link
 * io.dateline.extract.html.HtmlPage}. On the way the page is decoded and parsed once ({@code
 * PageDecoder}), cut into the blocks a reader sees ({@code Segmenter}: {@code Block}s in {@code
 * Scope}s, beside the clues of its markup), the headline is chosen ({@code TitleFinder}), the names
 * of elements that cannot mean what they say are doubted ({@code MarkBelief}), the elements that
 * hold the story are found ({@code StoryFinder}), each block is judged ({@code BlockJudge}), and
 * last the page ({@code KindJudge}). Names of classes and ids that tell what an element is for
 * stand in {@code markup-names.txt}; what lines say stands in the wording package.
 */
@NullMarked
package io.dateline.extract.html;

import org.jspecify.annotations.NullMarked;
