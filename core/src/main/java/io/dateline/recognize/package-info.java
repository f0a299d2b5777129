/**
 * Which outlet, day, byline, language, and officials a page tells of.
 *
 * <p>An {@link io.dateline.recognize.ArticleRecognizer} turns an {@link
 * io.dateline.extract.ExtractedPage} of kind {@link io.dateline.article.PageKind#ARTICLE} into an
 * {@link io.dateline.article.Article}. It reads the metadata given from outside, the page's clues,
 * its removed lines, and its body, in that order of trust; what none of them says stays unknown.
 *
 * <p>To teach it outlets of your own, hand {@link io.dateline.recognize.OutletRegistry#with} a list
 * of names and hosts and pass the result to {@link
 * io.dateline.recognize.ArticleRecognizer#standard(OutletRegistry)}. The packages below this one
 * each answer one of the questions and are no API; their word lists say how to extend them.
 */
@NullMarked
package io.dateline.recognize;

import org.jspecify.annotations.NullMarked;
