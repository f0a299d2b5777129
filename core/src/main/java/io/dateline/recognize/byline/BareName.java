package io.dateline.recognize.byline;

import com.google.common.base.Splitter;
import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.table.Fold;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A name without a label below the headline: alone beside the line of the day, or opening it. */
final class BareName {
  private static final int MAX_NAME = 32;
  private static final int MAX_WORDS = 3;
  private static final int REACH = 5;

  private static final Splitter PARTS = Splitter.onPattern("[|·•/]| [-–—] ").trimResults();

  private BareName() {}

  static List<String> names(PageEvidence page, NameReader reader) {
    List<PageLine> lines = page.lines();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean head =
          line.position() <= 1
              && line.fromTitle() >= 1
              && line.fromTitle() <= REACH
              && line.is(RemovalReason.OTHER, RemovalReason.SITE_HEADER, RemovalReason.AUTHOR_BIO);
      if (line.is(RemovalReason.DATE_LINE) && line.atHeadline() && line.fromTitle() > 0) {
        Optional<String> name = opening(page, line.text(), reader);
        if (name.isPresent()) {
          return List.of(name.get());
        }
      }
      if (head && (isDay(lines, i + 1, line) || isDay(lines, i - 1, line))) {
        Optional<String> name = name(page, line.text(), reader);
        if (name.isPresent()) {
          return List.of(name.get());
        }
      }
    }
    return List.of();
  }

  /** {@code Jane Roe} of {@code Jane Roe | Senior Writer | March 4, 2019}. */
  private static Optional<String> opening(PageEvidence page, String text, NameReader reader) {
    List<String> parts = PARTS.splitToList(text);
    return parts.size() > 1 ? name(page, parts.get(0), reader) : Optional.empty();
  }

  private static boolean isDay(List<PageLine> lines, int i, PageLine beside) {
    return i >= 0
        && i < lines.size()
        && lines.get(i).is(RemovalReason.DATE_LINE)
        && lines.get(i).position() == beside.position();
  }

  /** A name and nothing else; what the headline says, too, is a topic. */
  private static Optional<String> name(PageEvidence page, String text, NameReader reader) {
    if (text.length() > MAX_NAME || text.equals(text.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Set<String> title = new HashSet<>(List.of(Fold.name(page.title().orElse("")).split(" ")));
    return reader
        .person(text)
        .filter(name -> name.equals(text))
        .filter(name -> name.split(" ", MAX_WORDS + 2).length <= MAX_WORDS)
        .filter(name -> Stream.of(Fold.name(name).split(" ")).noneMatch(title::contains))
        .filter(name -> !isTalk(page, name));
  }

  /** Whether the story has all its words in small letters: {@code Garden Design} is a topic. */
  private static boolean isTalk(PageEvidence page, String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split(" "))
        .allMatch(word -> page.paragraphs().stream().anyMatch(text -> text.contains(word)));
  }
}
