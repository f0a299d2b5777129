package io.dateline.extract.text;

import io.dateline.article.PageKind;
import io.dateline.source.SourceFormatException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the paragraphs of a body that is clean already. */
public final class CleanBody {
  /** Wrapped lines are no longer; mail and wire terminals broke at 65 to 80. */
  private static final int LONGEST_WRAPPED = 100;

  private CleanBody() {}

  /**
   * The paragraphs of {@code bytes}: a line each, or, where lines are wrapped to a width, what
   * stands between empty lines.
   *
   * @param declared the character set said outside the bytes
   * @throws SourceFormatException if they are no text
   */
  public static PageText extract(byte[] bytes, Optional<Charset> declared, String source)
      throws SourceFormatException {
    List<Line> lines = Line.of(TextDecoder.decode(bytes, declared, source), LineBreaker.none());
    List<String> paragraphs = new ArrayList<>();
    boolean wrapped = isWrapped(lines);
    for (Line line : lines) {
      boolean joins = wrapped && line.blankBefore() == 0;
      int last = paragraphs.size() - 1;
      if (joins && last >= 0) {
        paragraphs.set(last, paragraphs.get(last) + " " + line.text());
      } else {
        paragraphs.add(line.text());
      }
    }
    PageKind kind = paragraphs.isEmpty() ? PageKind.EMPTY : PageKind.ARTICLE;
    return new PageText(kind, Optional.empty(), paragraphs, List.of());
  }

  /** Whether most lines go on in the next: short, and broken in the midst of a sentence. */
  private static boolean isWrapped(List<Line> lines) {
    int broken = 0;
    int followed = 0;
    boolean blank = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).text().length() > LONGEST_WRAPPED) {
        return false;
      }
      blank |= lines.get(i + 1).blankBefore() > 0;
      if (lines.get(i + 1).blankBefore() == 0) {
        followed++;
        broken += lines.get(i).endsSentence() ? 0 : 1;
      }
    }
    return blank && 2 * broken > followed;
  }
}
