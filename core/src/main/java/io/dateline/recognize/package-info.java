/**
 * Which outlet, day, byline, language, and officials a page tells of.
 *
 * <p>An {@link io.dateline.recognize.ArticleRecognizer} turns an {@link
 * io.dateline.extract.ExtractedPage} of kind {@link io.dateline.article.PageKind#ARTICLE} into an
 * {@link io.dateline.article.Article}. It reads the metadata given from outside, the page's clues,
 * its removed lines, and its body, in that order of trust; what none of them says stays unknown.
 */
@NullMarked
package io.dateline.recognize;

import org.jspecify.annotations.NullMarked;
