package io.dateline.extract.html;

import static java.util.Objects.requireNonNull;

import io.dateline.article.PageKind;
import io.dateline.article.RemovedBlock;
import java.util.List;
import java.util.Optional;

/**
 * A page of HTML taken apart: every block that a reader sees is a paragraph or a removed block,
 * once.
 *
 * @param kind what the page is
 * @param title the headline as the page shows it
 * @param paragraphs the article's text, in order; empty if the page is no article; of a page that
 *     shows none of its story, the text that its JSON-LD declares
 * @param removed everything else a reader saw, in page order
 * @param clues what the markup says about the page, in page order
 */
public record HtmlPage(
    PageKind kind,
    Optional<String> title,
    List<String> paragraphs,
    List<RemovedBlock> removed,
    List<HtmlClue> clues) {

  public HtmlPage {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
    clues = List.copyOf(clues);
  }
}
