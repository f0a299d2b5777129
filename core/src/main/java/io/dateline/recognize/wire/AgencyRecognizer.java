package io.dateline.recognize.wire;

import com.google.common.base.Splitter;
import io.dateline.article.Agency;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.evidence.SchemaObject;
import io.dateline.recognize.table.Fold;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whose copy a story is. A dateline, a byline, or a rights notice is evidence; that a text
 * quotes an agency, or a picture is an agency's, is none.
 */
public final class AgencyRecognizer {
  private static final AgencyTable AGENCIES = AgencyTable.standard();
  private static final int MAX_BYLINE = 160;

  /** Separators of a byline, and the words that name a source. */
  private static final Splitter SEGMENTS =
      Splitter.onPattern(
              "[|·•/,;()–—]| - | and | with | & |\\b[Bb]y:? |\\bBY:? |[Ss]ource: ?|来源[:：]?|Quelle:"
                  + " ?|Fuente: ?|Fonte: ?")
          .trimResults()
          .omitEmptyStrings();

  private static final String SOURCE = "source:";

  private static final Pattern RIGHTS =
      Pattern.compile("(?i)©|\\(c\\)|\\bcopyright\\b|\\bcontent by\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private AgencyRecognizer() {}

  /** The agency, whoever the outlet is. */
  public static Optional<Agency> recognize(PageEvidence page, List<Dateline> datelines) {
    return datelines.stream()
        .flatMap(dateline -> dateline.agency().stream())
        .findFirst()
        .or(() -> bylines(page))
        .or(() -> authors(page))
        .or(() -> rights(page))
        .or(() -> signature(page))
        .or(() -> source(page));
  }

  /**
   * An agency that no table knows, where the markup names another organization than the publisher
   * as the source, or a line at the headline does and the name says what it is.
   */
  private static Optional<Agency> source(PageEvidence page) {
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        Optional<String> publisher = object.first("publisher.name", "publisher").map(Fold::name);
        Optional<Agency> agency =
            object
                .first("sourceorganization.name", "sourceorganization")
                .filter(UnknownAgency::isName)
                .filter(name -> publisher.isPresent() && !publisher.get().equals(Fold.name(name)))
                .map(UnknownAgency::of);
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return page.lines().stream()
        .filter(line -> line.nearHeadline() && line.text().length() <= MAX_BYLINE / 2)
        .filter(line -> line.text().regionMatches(true, 0, SOURCE, 0, SOURCE.length()))
        .map(line -> line.text().substring(SOURCE.length()).strip())
        .filter(name -> UnknownAgency.isName(name) && UnknownAgency.saysWire(name))
        .findFirst()
        .map(UnknownAgency::of);
  }

  private static Optional<Agency> bylines(PageEvidence page) {
    for (PageLine line : page.lines()) {
      boolean credited =
          line.is(RemovalReason.BYLINE)
              || line.is(RemovalReason.DATE_LINE)
              || (line.nearHeadline() && startsWithBy(line.text()) && line.is(RemovalReason.OTHER));
      if (credited) {
        Optional<Agency> agency = inByline(line.text());
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return page.paragraphs().stream()
        .limit(2)
        .filter(paragraph -> paragraph.length() < MAX_BYLINE / 2 && startsWithBy(paragraph))
        .flatMap(paragraph -> inByline(paragraph).stream())
        .findFirst();
  }

  private static boolean startsWithBy(String text) {
    return text.regionMatches(true, 0, "by ", 0, 3) || text.regionMatches(true, 0, "source:", 0, 7);
  }

  /** The agency that a part of a byline names. */
  static Optional<Agency> inByline(String text) {
    return text.length() > MAX_BYLINE ? Optional.empty() : segment(text);
  }

  private static Optional<Agency> segment(String text) {
    for (String segment : SEGMENTS.split(text)) {
      Optional<Agency> agency = AGENCIES.named(segment);
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  private static Optional<Agency> authors(PageEvidence page) {
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        for (String path :
            List.of(
                "author.name",
                "author",
                "creator",
                "sourceorganization.name",
                "publisher.name",
                "contributor.name")) {
          for (String name : object.all(path)) {
            Optional<Agency> agency = inByline(name);
            if (agency.isPresent()) {
              return agency;
            }
          }
        }
      }
    }
    for (Clue clue : page.clues(Clue.Origin.META)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      boolean author =
          key.equals("author")
              || key.endsWith(":author")
              || key.endsWith("-author")
              || key.endsWith(".author")
              || key.equals("dc.creator")
              || key.equals("byl")
              || key.equals("source")
              || key.equals("dc.source");
      Optional<Agency> agency = author ? inByline(clue.value()) : Optional.empty();
      if (agency.isPresent()) {
        return agency;
      }
    }
    return page.clues(Clue.Origin.MARKED_ELEMENT).stream()
        .filter(clue -> clue.key().contains("author") || clue.key().contains("byline"))
        .flatMap(clue -> inByline(clue.value()).stream())
        .findFirst();
  }

  private static Optional<Agency> rights(PageEvidence page) {
    for (PageLine line : page.lines()) {
      if (!line.is(
          RemovalReason.CAPTION,
          RemovalReason.RELATED,
          RemovalReason.COMMENTS,
          RemovalReason.NAVIGATION)) {
        Optional<Agency> agency = notice(line.text());
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    List<String> paragraphs = page.paragraphs();
    return paragraphs.subList(Math.max(0, paragraphs.size() - 3), paragraphs.size()).stream()
        .flatMap(paragraph -> notice(paragraph).stream())
        .findFirst();
  }

  /** {@code Copyright 2021 NPR. To see more ...}; {@code © AFP} alone is a picture's credit. */
  static Optional<Agency> notice(String text) {
    if (!mayBeNotice(text)) {
      return Optional.empty();
    }
    String read = text.substring(0, Math.min(text.length(), 400));
    Matcher mark = RIGHTS.matcher(read);
    boolean dated = YEAR.matcher(read).find();
    if (!dated && !read.toLowerCase(Locale.ROOT).contains("rights reserved")) {
      return Optional.empty();
    }
    while (mark.find()) {
      Optional<Agency> agency = AGENCIES.opening(afterYears(read, mark.end()));
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** Whether it may hold a mark of rights, and a year or the word: most lines do not. */
  private static boolean mayBeNotice(String text) {
    int end = Math.min(text.length(), 400);
    int digits = 0;
    boolean dated = false;
    boolean marked = false;
    for (int i = 0; i < end && !(dated && marked); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      dated |= digits == 4;
      switch (c) {
        case 'r', 'R' -> dated |= isAt(text, i, "rights");
        case 'c', 'C' -> marked |= isAt(text, i, "copyright") || isAt(text, i, "content by");
        case '(' -> marked |= isAt(text, i, "(c)");
        case '©' -> marked = true;
        default -> {}
      }
    }
    return dated && marked;
  }

  private static boolean isAt(String text, int at, String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  /** What follows the mark once further marks, years, and articles are passed. */
  private static String afterYears(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    String rest = text.substring(at);
    String lower = rest.toLowerCase(Locale.ROOT);
    for (String word : List.of("by ", "the ", "c) ", "copyright ")) {
      if (lower.startsWith(word)) {
        return afterYears(rest, word.length());
      }
    }
    return rest;
  }

  /** {@code (AFP)} or {@code - Reuters} as the last words of the text. */
  private static Optional<Agency> signature(PageEvidence page) {
    List<String> paragraphs = page.paragraphs();
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    String last = paragraphs.get(paragraphs.size() - 1).strip();
    if (last.length() <= 30) {
      return AGENCIES.named(last);
    }
    int open = last.lastIndexOf('(');
    return open > 0 && last.length() - open <= 30 && last.endsWith(")")
        ? AGENCIES.named(last.substring(open))
        : Optional.empty();
  }
}
