package io.dateline.extract.text;

import io.dateline.article.PageKind;
import io.dateline.article.RemovedBlock;
import java.util.List;
import java.util.Optional;

/**
 * What a page of flat text falls into.
 *
 * @param kind what the page is
 * @param title the headline, if a line of its own shows it
 * @param paragraphs the article's text; empty if the page is none
 * @param removed every other line, in page order
 */
public record PageText(
    PageKind kind, Optional<String> title, List<String> paragraphs, List<RemovedBlock> removed) {}
