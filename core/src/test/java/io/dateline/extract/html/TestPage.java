package io.dateline.extract.html;

import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A news page of an outlet that does not exist, with a place for what a test is about. */
final class TestPage {
  static final String TITLE = "Harbour Council Votes to Rebuild the Old Ferry Pier";

  static final String FIRST =
      "The harbour council of Port Ellery voted on Tuesday to rebuild the old ferry pier, ending a"
          + " dispute that had divided the town for the better part of a decade.";

  static final String SECOND =
      "Mayor Ingrid Halvorsen said the work would begin in spring and cost about four million"
          + " crowns, most of it paid from the fund for coastal towns.";

  static final String THIRD =
      "Opponents had argued that the money was better spent on the breakwater, which lost a third"
          + " of its stones in the storms of the last two winters.";

  private TestPage() {}

  /** The usual page, with {@code inner} between the second and the third paragraph. */
  static HtmlPage with(String inner) {
    return of("", inner, "");
  }

  /** The usual page with additions to its head, amid its story, and behind it. */
  static HtmlPage of(String head, String inner, String behind) {
    return extract(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>"
            + TITLE
            + " - The Ellery Beacon</title><meta property='og:title' content='"
            + TITLE
            + "'>"
            + head
            + "</head><body>"
            + "<header><a href=/>The Ellery Beacon</a><nav><ul><li><a href=/news>News</a></li>"
            + "<li><a href=/sport>Sport</a></li></ul></nav></header>"
            + "<main><article><h1>"
            + TITLE
            + "</h1><div class='entry-content'><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>"
            + inner
            + "<p>"
            + THIRD
            + "</p></div></article>"
            + behind
            + "</main><footer><p>© 2031 The Ellery Beacon. All rights reserved.</p></footer>"
            + "</body></html>");
  }

  static HtmlPage extract(String html) {
    return HtmlExtraction.extract(html.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  /** The reasons for which blocks that hold {@code words} were removed. */
  static List<RemovalReason> reasonsOf(HtmlPage page, String words) {
    return page.removed().stream()
        .filter(block -> block.text().contains(words))
        .map(RemovedBlock::reason)
        .toList();
  }
}
