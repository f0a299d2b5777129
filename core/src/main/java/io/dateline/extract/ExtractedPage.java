package io.dateline.extract;

import static java.util.Objects.requireNonNull;

import io.dateline.article.PageKind;
import io.dateline.article.RemovedBlock;
import io.dateline.source.PageMetadata;
import java.util.List;
import java.util.Optional;

/**
 * A page taken apart.
 *
 * <p>Of a page that is no article, {@code paragraphs} is empty and all its text is in {@code
 * removed}.
 *
 * @param source where the page was read, as in {@link io.dateline.source.RawPage#source()}
 * @param metadata what was known from outside, unchanged
 * @param kind what the page is
 * @param title the headline as the page shows it
 * @param paragraphs the article's text, in order; none is blank or holds a line break
 * @param removed everything else a reader saw, in page order
 * @param clues what markup says about the page, in page order; empty for text
 */
public record ExtractedPage(
    String source,
    PageMetadata metadata,
    PageKind kind,
    Optional<String> title,
    List<String> paragraphs,
    List<RemovedBlock> removed,
    List<Clue> clues) {

  public ExtractedPage {
    requireNonNull(source, "source");
    requireNonNull(metadata, "metadata");
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    paragraphs = List.copyOf(paragraphs);
    removed = List.copyOf(removed);
    clues = List.copyOf(clues);
  }

  /** The paragraphs joined by {@code \n\n}. */
  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
