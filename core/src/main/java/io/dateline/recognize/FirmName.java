package io.dateline.recognize;

import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.table.Fold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outlet behind the name of a firm: {@code The Springfield Courier} of {@code Springfield
 * Courier Publishing Co.}, where the page says the shorter name too.
 */
final class FirmName {
  private static final int MAX_LINE = 240;

  private FirmName() {}

  /** The longest name without words of business that the page says by itself. */
  static Optional<String> shortened(String firm, PageEvidence page) {
    List<String> words = SiteName.words(firm);
    int kept = words.size();
    while (kept > 1 && SiteName.isBusiness(words.get(kept - 1), kept == words.size())) {
      kept--;
      String name = String.join(" ", words.subList(0, kept));
      String next = Fold.name(words.get(kept));
      Optional<String> said = said(name, next, page);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** As a line or a part of the title has it, or else as the firm's own name does. */
  private static Optional<String> said(String name, String next, PageEvidence page) {
    String wanted = Fold.name(name);
    for (PageLine line : page.lines()) {
      if (line.text().length() <= name.length() + 8 && isSame(line.text(), wanted)) {
        return SiteName.part(line.text());
      }
    }
    boolean within =
        Stream.of(
                page.lines().stream().map(PageLine::text).filter(t -> t.length() <= MAX_LINE),
                page.clues(Clue.Origin.TITLE_ELEMENT).stream().map(Clue::value),
                page.paragraphs().stream())
            .flatMap(texts -> texts)
            .anyMatch(text -> says(text, name, wanted, next));
    return within ? SiteName.part(name) : Optional.empty();
  }

  private static boolean isSame(String text, String wanted) {
    String folded = Fold.name(text);
    return folded.equals(wanted) || folded.equals("the " + wanted);
  }

  /** Whether the name stands in {@code text} and is not the firm's. */
  private static boolean says(String text, String name, String wanted, String next) {
    if (!text.contains(name)) {
      return false;
    }
    String folded = " " + Fold.name(text) + " ";
    String spaced = " " + wanted + " ";
    for (int at = folded.indexOf(spaced); at >= 0; at = folded.indexOf(spaced, at + 1)) {
      if (!folded.startsWith(next + " ", at + spaced.length())) {
        return true;
      }
    }
    return false;
  }
}
