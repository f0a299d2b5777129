package io.dateline.extract.text;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.source.SourceFormatException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a page of flat text apart. */
public final class TextPage {
  /** Words that news uses as often as menus do: they alone take no line out of a story. */
  private static final Set<RemovalReason> WEAK =
      EnumSet.of(RemovalReason.NAVIGATION, RemovalReason.PROMOTION);

  /** Byline and day stand above the story, or below its dek. */
  private static final int HEAD_LINES = 3;

  private final List<Line> lines;
  private final LineFeatures features;

  TextPage(List<Line> lines) {
    this.lines = lines;
    this.features = new LineFeatures(lines);
  }

  /**
   * Decodes {@code bytes} and takes them apart.
   *
   * @param declared the character set said outside the bytes
   * @param source names the page in errors
   * @throws SourceFormatException if they are no text
   */
  public static PageText extract(byte[] bytes, Optional<Charset> declared, String source)
      throws SourceFormatException {
    return extract(TextDecoder.decode(bytes, declared, source));
  }

  /** Takes {@code text} apart: each of its lines is one paragraph, or removed, or both is none. */
  static PageText extract(String text) {
    return extract(text, LineModel.standard());
  }

  /** As {@link #extract(String)}, by the word of {@code model}. */
  static PageText extract(String text, LineModel model) {
    return new TextPage(Line.of(HardWrap.undone(text), model.breaker())).extract(model);
  }

  private PageText extract(LineModel model) {
    return extract(model.logOdds(lines, features));
  }

  /** As {@link #extract(String)}, of lines whose log odds are known. */
  PageText extract(double[] logOdds) {
    var marks = new LineMarks(LineModel.best(logOdds));
    Optional<String> opening = OpeningTitle.of(lines, marks);
    int title = new Headline(lines, features).find(marks);
    if (title >= 0) {
      removeTitle(marks, title);
    }
    removeWording(marks);
    removeHeadLines(marks);
    removeAnnounced(marks);
    Captions.mark(lines, marks);
    removeRepeated(marks);
    var own = new OwnHeadline(lines, features);
    if (marks.words(lines) == 0) {
      own.keepStory(marks);
    }
    if (marks.words(lines) == 0 && BareText.is(lines, features)) {
      BareText.keep(marks);
    }
    PageKind kind = TextKind.of(lines, features, marks, own);
    if (kind != PageKind.ARTICLE) {
      for (int i = 0; i < lines.size(); i++) {
        marks.drop(i);
      }
    }
    new LineReasons(lines, features, marks).give();
    PageText parts = parts(kind, kind == PageKind.ARTICLE ? title : -1, marks);
    return kind == PageKind.ARTICLE && opening.isPresent()
        ? new PageText(kind, opening, parts.paragraphs(), parts.removed())
        : parts;
  }

  /** The headline, wherever the page repeats it, and the document's title that begins with it. */
  private void removeTitle(LineMarks marks, int title) {
    String text = lines.get(title).text();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().equals(text)) {
        marks.remove(i, RemovalReason.TITLE);
      }
    }
  }

  private void removeWording(LineMarks marks) {
    for (int i = 0; i < lines.size(); i++) {
      @Nullable RemovalReason reason = features.wording(i).orElse(null);
      if (reason != null && !WEAK.contains(reason) && !isToldAmid(i, reason, marks)) {
        marks.remove(i, reason);
      }
    }
  }

  /** Whether a story tells, between two of its paragraphs, what else an error page would say. */
  private boolean isToldAmid(int i, RemovalReason reason, LineMarks marks) {
    return reason == RemovalReason.NOT_FOUND_NOTICE
        && i > 0
        && i + 1 < lines.size()
        && marks.isArticle(i - 1)
        && marks.isArticle(i)
        && marks.isArticle(i + 1)
        && lines.get(i - 1).isSentence()
        && lines.get(i + 1).isSentence();
  }

  /** Byline, day, and place, among the first lines of the story. */
  private void removeHeadLines(LineMarks marks) {
    int left = HEAD_LINES;
    for (int i = marks.first(); i < lines.size() && left > 0; i++) {
      Line line = lines.get(i);
      if (HeadLines.isByline(line)) {
        marks.remove(i, RemovalReason.BYLINE);
      } else if (HeadLines.isDate(line) || HeadLines.isPlace(line)) {
        marks.remove(i, RemovalReason.DATE_LINE);
      } else if (line.isSentence()) {
        left--;
      }
    }
  }

  /** The one headline below a heading such as "Recommended", between two paragraphs. */
  private void removeAnnounced(LineMarks marks) {
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean announced =
          features.wording(i - 1).filter(RemovalReason.RELATED::equals).isPresent()
              && lines.get(i - 1).size() <= 3
              && !lines.get(i - 1).endsSentence();
      boolean headline = marks.isArticle(i) && !line.endsSentence() && line.end() != ':';
      if (announced && headline && lines.get(i + 1).isSentence()) {
        marks.remove(i, RemovalReason.RELATED);
      }
    }
  }

  /** Of lines of the story that stand twice, the first stays. */
  private void removeRepeated(LineMarks marks) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean repeated = marks.isArticle(i) && !seen.add(lines.get(i).text());
      if (repeated && lines.get(i).size() >= 4) {
        marks.remove(i, RemovalReason.DUPLICATE);
      }
    }
  }

  private PageText parts(PageKind kind, int title, LineMarks marks) {
    List<String> paragraphs = new ArrayList<>();
    List<RemovedBlock> removed = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      @Nullable RemovalReason reason = marks.reason(i);
      if (reason == null) {
        int end = paragraphEnd(i, marks);
        paragraphs.add(joined(i, end));
        i = end;
      } else {
        removed.add(new RemovedBlock(reason, lines.get(i).text(), paragraphs.size()));
        i++;
      }
    }
    Optional<String> headline = Optional.empty();
    if (title >= 0) {
      String text = lines.get(title).text();
      boolean closed = text.endsWith(".") && !text.endsWith("..");
      headline = Optional.of(closed ? text.substring(0, text.length() - 1) : text);
    }
    return new PageText(kind, headline, paragraphs, removed);
  }

  /** Where the parts of a longer line end that are kept from line {@code i} on. */
  private int paragraphEnd(int i, LineMarks marks) {
    int end = i + 1;
    while (end < lines.size() && lines.get(end).goesOn() && marks.reason(end) == null) {
      end++;
    }
    return end;
  }

  private String joined(int from, int to) {
    String first = lines.get(from).text();
    if (to == from + 1) {
      return first;
    }
    var text = new StringBuilder(first);
    for (int i = from + 1; i < to; i++) {
      text.append(lines.get(i).joint()).append(lines.get(i).text());
    }
    return text.toString();
  }
}
