package io.dateline.extract;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import io.dateline.extract.html.HtmlClue;
import io.dateline.extract.html.HtmlExtraction;
import io.dateline.extract.html.HtmlPage;
import io.dateline.extract.text.CleanBody;
import io.dateline.extract.text.PageText;
import io.dateline.extract.text.TextPage;
import io.dateline.source.RawPage;
import io.dateline.source.SourceFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Sends a page to the extraction of its format. */
final class StandardPageExtractor implements PageExtractor {
  static final PageExtractor INSTANCE = new StandardPageExtractor(PageLimits.DEFAULT);

  private static final Map<HtmlClue.Origin, Clue.Origin> ORIGINS =
      Maps.immutableEnumMap(
          Maps.toMap(
              EnumSet.allOf(HtmlClue.Origin.class), origin -> Clue.Origin.valueOf(origin.name())));

  private final PageLimits limits;

  StandardPageExtractor(PageLimits limits) {
    this.limits = limits;
  }

  @Override
  public ExtractedPage extract(RawPage page) throws IOException {
    byte[] bytes;
    try (InputStream in = page.openStream()) {
      bytes = in.readAllBytes();
    }
    boolean markup = page.format() == RawPage.Format.HTML;
    if (!PageSize.isSmall(bytes.length, markup, limits)) {
      check(markup ? PageSize.ofMarkup(bytes) : PageSize.ofText(bytes), page.source());
    }
    return switch (page.format()) {
      case TEXT -> flat(page, TextPage.extract(bytes, page.charset(), page.source()));
      case BODY -> flat(page, CleanBody.extract(bytes, page.charset(), page.source()));
      case HTML -> marked(page, HtmlExtraction.extract(bytes, page.charset()));
    };
  }

  private void check(PageSize size, String source) throws SourceFormatException {
    if (size.text() > limits.textBytes()) {
      throw tooLarge(source, size.text(), limits.textBytes(), "bytes of text");
    }
    if (size.parts() > limits.parts()) {
      throw tooLarge(source, size.parts(), limits.parts(), "elements or lines");
    }
  }

  private static SourceFormatException tooLarge(String source, int size, int limit, String what) {
    return new SourceFormatException(
        source, "holds " + size + " " + what + ", the limit is " + limit + "; split it", null);
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

  private static List<Clue> clues(List<HtmlClue> read) {
    var clues = new ArrayList<Clue>(read.size());
    for (HtmlClue clue : read) {
      clues.add(new Clue(requireNonNull(ORIGINS.get(clue.origin())), clue.key(), clue.value()));
    }
    return clues;
  }

  private static ExtractedPage marked(RawPage page, HtmlPage html) {
    return new ExtractedPage(
        page.source(),
        page.metadata(),
        html.kind(),
        html.title(),
        html.paragraphs(),
        html.removed(),
        clues(html.clues()));
  }
}
