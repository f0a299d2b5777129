package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The story of a page that shows none: scripts would have built it from what JSON-LD holds.
 *
 * <p>Used only if the page's markup shows next to nothing of it, so that what a reader sees always
 * goes before what the page declares.
 */
final class DeclaredStory {
  /** In characters; shorter ones describe a video or a picture. */
  private static final int LEAST_CHARS = 400;

  /** Share of it that the page shows at most, if it shows no story. */
  private static final double MOST_SHOWN = 0.2;

  private DeclaredStory() {}

  /** Its paragraphs; empty if the page shows a story, or declares none or several. */
  static List<String> paragraphs(
      PageKind kind, List<Block> blocks, List<Optional<RemovalReason>> reasons, ClueReader clues) {
    List<String> declared = clues.stories();
    if (declared.size() != 1
        || declared.get(0).length() < LEAST_CHARS
        || (kind != PageKind.ARTICLE && kind != PageKind.EMPTY)) {
      return List.of();
    }
    String story = declared.get(0);
    int shown = 0;
    for (Block block : blocks) {
      shown += reasons.get(block.index).isEmpty() ? block.text.length() : 0;
    }
    if (shown > MOST_SHOWN * story.length()) {
      return List.of();
    }
    return withoutMarkup(story).lines().map(Text::fold).filter(line -> !line.isEmpty()).toList();
  }

  /** Some sites put paragraphs with their tags and entities there. */
  private static String withoutMarkup(String story) {
    if (story.indexOf("</") < 0 && story.indexOf("<br") < 0 && story.indexOf('&') < 0) {
      return story;
    }
    Document page = Jsoup.parse(story.replace("\n", "<br>"));
    page.select("br").append("\n");
    page.select("p, div, li, h1, h2, h3, h4, h5, h6, tr, blockquote").append("\n");
    page.select("script, style").remove();
    return page.wholeText();
  }
}
