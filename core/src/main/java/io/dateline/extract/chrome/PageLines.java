package io.dateline.extract.chrome;

import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Official;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The lines of an article's page as they stood, those of the body and the removed ones. */
public final class PageLines {
  private static final int PARAGRAPH_BREAK = 2;

  private final Article article;
  private final List<String> paragraphs;
  private final List<Line> lines;

  /**
   * A line.
   *
   * @param paragraph which paragraph of the body it is; -1 if none
   * @param reason why it is none; null of a paragraph
   */
  private record Line(String text, int paragraph, @Nullable RemovalReason reason) {}

  private PageLines(Article article) {
    this.article = article;
    this.lines = new ArrayList<>();
    this.paragraphs = article.paragraphs();
    int next = 0;
    for (RemovedBlock block : article.removed()) {
      for (; next < Math.min(block.position(), paragraphs.size()); next++) {
        lines.add(new Line(paragraphs.get(next), next, null));
      }
      lines.add(new Line(block.text(), -1, block.reason()));
    }
    for (; next < paragraphs.size(); next++) {
      lines.add(new Line(paragraphs.get(next), next, null));
    }
  }

  /** The lines of the page that {@code article} was taken from. */
  public static PageLines of(Article article) {
    return new PageLines(article);
  }

  /** What {@link OutletSample} learns of the page. */
  SampledPage sample(long id, long title, int most) {
    var sampled = new SampledPage.Builder(id, title);
    for (Line line : lines) {
      boolean kept = line.reason == null || line.reason == RemovalReason.OUTLET_CHROME;
      // The story's own headline is no headline of another story.
      if (line.reason != RemovalReason.TITLE) {
        line.text.lines().forEach(text -> sampled.add(LineKey.of(text), kept, isProse(text)));
      }
    }
    return sampled.build(most);
  }

  private static boolean isProse(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= Recurrence.PROSE_WORDS || text.length() >= Recurrence.PROSE_CHARS;
  }

  /**
   * The article without the paragraphs that are chrome; the same one if there are none, or nothing
   * else.
   */
  public Article without(Predicate<String> chrome) {
    List<Line> changed = new ArrayList<>(lines.size());
    int left = 0;
    for (Line line : lines) {
      boolean strip = line.reason == null && chrome.test(line.text);
      changed.add(strip ? new Line(line.text, line.paragraph, RemovalReason.OUTLET_CHROME) : line);
      left += line.reason == null && !strip ? 1 : 0;
    }
    return left == 0 || changed.equals(lines) ? article : rebuilt(changed);
  }

  /** The article with everything in its body that was taken out as chrome. */
  public Article restored() {
    List<Line> changed = new ArrayList<>(lines.size());
    for (Line line : lines) {
      changed.add(
          line.reason == RemovalReason.OUTLET_CHROME ? new Line(line.text, -1, null) : line);
    }
    return changed.equals(lines) ? article : rebuilt(changed);
  }

  private Article rebuilt(List<Line> changed) {
    List<String> body = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    int[] moved = new int[paragraphs.size()];
    Arrays.fill(moved, -1);
    int offset = 0;
    for (Line line : changed) {
      if (line.reason != null) {
        removed.add(new RemovedBlock(line.reason, line.text, body.size()));
      } else {
        if (line.paragraph >= 0) {
          moved[line.paragraph] = offset;
        }
        body.add(line.text);
        offset += line.text.length() + PARAGRAPH_BREAK;
      }
    }
    var builder = Article.builder(article.id(), String.join("\n\n", body));
    builder.source(article.source()).bylines(article.bylines()).removed(removed);
    article.url().ifPresent(builder::url);
    article.title().ifPresent(builder::title);
    article.outlet().ifPresent(builder::outlet);
    article.agency().ifPresent(builder::agency);
    article.published().ifPresent(builder::published);
    article.dateline().ifPresent(builder::dateline);
    article.language().ifPresent(builder::language);
    return builder.officials(officials(moved)).build();
  }

  /** The officials where their paragraphs stand now; whoever stood in none that is left is gone. */
  private List<Official> officials(int[] moved) {
    int[] starts = new int[moved.length];
    for (int p = 1; p < starts.length; p++) {
      starts[p] = starts[p - 1] + paragraphs.get(p - 1).length() + PARAGRAPH_BREAK;
    }
    List<Official> officials = new ArrayList<>();
    for (Official official : article.officials()) {
      List<Mention> mentions = new ArrayList<>();
      for (Mention mention : official.mentions()) {
        int p = Arrays.binarySearch(starts, mention.start());
        p = p >= 0 ? p : -p - 2;
        if (p >= 0 && moved[p] >= 0) {
          int shift = moved[p] - starts[p];
          mentions.add(new Mention(mention.start() + shift, mention.end() + shift));
        }
      }
      if (!mentions.isEmpty()) {
        officials.add(
            new Official(
                official.name(),
                official.offices(),
                official.former(),
                mentions,
                official.wording()));
      }
    }
    return officials;
  }
}
