package io.dateline.extract;

import io.dateline.extract.html.HtmlClue;
import io.dateline.extract.html.HtmlExtraction;
import io.dateline.extract.html.HtmlPage;
import io.dateline.extract.text.PageText;
import io.dateline.extract.text.TextPage;
import io.dateline.source.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Sends a page to the extraction of its format. */
final class StandardPageExtractor implements PageExtractor {
  static final PageExtractor INSTANCE = new StandardPageExtractor();

  private StandardPageExtractor() {}

  @Override
  public ExtractedPage extract(RawPage page) throws IOException {
    byte[] bytes;
    try (InputStream in = page.openStream()) {
      bytes = in.readAllBytes();
    }
    return switch (page.format()) {
      case TEXT -> flat(page, TextPage.extract(bytes, page.charset(), page.source()));
      case BODY -> flat(page, TextPage.clean(bytes, page.charset(), page.source()));
      case HTML ->
          markup(page, HtmlExtraction.extract(new ByteArrayInputStream(bytes), page.charset()));
    };
  }

  private static ExtractedPage flat(RawPage page, PageText text) {
    return new ExtractedPage(
        page.source(),
        page.metadata(),
        text.kind(),
        text.title(),
        text.paragraphs(),
        text.removed(),
        List.of());
  }

  private static ExtractedPage markup(RawPage page, HtmlPage html) {
    List<Clue> clues = new ArrayList<>();
    for (HtmlClue clue : html.clues()) {
      clues.add(new Clue(Clue.Origin.valueOf(clue.origin().name()), clue.key(), clue.value()));
    }
    return new ExtractedPage(
        page.source(),
        page.metadata(),
        html.kind(),
        html.title(),
        html.paragraphs(),
        html.removed(),
        clues);
  }
}
