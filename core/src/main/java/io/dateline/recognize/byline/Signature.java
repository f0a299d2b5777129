package io.dateline.recognize.byline;

import io.dateline.article.RemovalReason;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names at the end of a story that has no byline above it: {@code Jane Roe in Springfield
 * contributed to this story.}, {@code (Reporting by Jane Roe; Editing by John Doe)}, {@code Jane
 * Roe is a reporter.}
 */
final class Signature {
  private static final int MAX_LINE = 400;
  private static final List<String> CONTRIBUTED =
      List.of(
          " contributed to this ",
          " contributed to the ",
          " contributed reporting",
          " contributed.",
          " also contributed");
  private static final List<String> REPORTED =
      List.of("(reporting by ", "reporting by ", "(writing by ");
  private static final List<String> IS_A =
      List.of(" is a ", " is an ", " is the ", " was a ", " writes ", " covers ", " reports ");

  private static final String WRITTEN_BY = " written by ";

  private static final List<String> WRITERS =
      List.of(
          " writer",
          " author ",
          " editor",
          " reporter",
          " journalist",
          " correspondent",
          " columnist",
          " blogger",
          " contributor");

  private Signature() {}

  static List<String> names(PageEvidence page, NameReader reader) {
    List<String> contributed = contributors(page, reader);
    return contributed.isEmpty() ? biographies(page, reader) : contributed;
  }

  private static List<String> contributors(PageEvidence page, NameReader reader) {
    for (String line : ends(page)) {
      List<String> names = contributor(line, reader);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The last paragraphs, and what was removed after the first. */
  private static List<String> ends(PageEvidence page) {
    var ends = new ArrayList<String>();
    List<String> paragraphs = page.paragraphs();
    for (int i = Math.max(0, paragraphs.size() - 3); i < paragraphs.size(); i++) {
      ends.add(0, paragraphs.get(i));
    }
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.BYLINE, RemovalReason.AUTHOR_BIO, RemovalReason.OTHER)) {
        ends.add(line.text());
      }
    }
    return ends;
  }

  private static List<String> contributor(String line, NameReader reader) {
    if (line.length() > MAX_LINE) {
      return List.of();
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String phrase : CONTRIBUTED) {
      int at = lower.indexOf(phrase);
      if (at > 0 && lower.length() == line.length()) {
        return reader.names(people(line.substring(0, at)));
      }
    }
    for (String phrase : REPORTED) {
      int at = lower.indexOf(phrase);
      if (at == 0 && lower.length() == line.length()) {
        String rest = line.substring(phrase.length());
        int end = rest.indexOf(';');
        return reader.names(people(end < 0 ? rest : rest.substring(0, end)));
      }
    }
    return List.of();
  }

  /** "A B in X and C D in Y" without its places, the last sentence of it. */
  private static String people(String text) {
    int sentence = text.lastIndexOf(". ");
    String last = sentence > 20 ? text.substring(sentence + 2) : text;
    var out = new StringBuilder();
    boolean place = false;
    for (String word : last.split(" ", 80)) {
      if (word.equals("in") || word.equals("from")) {
        place = true;
      } else if (word.equals("and")) {
        place = false;
        out.append(" and");
      } else if (!place) {
        out.append(out.isEmpty() ? "" : " ").append(word);
      }
      if (place && (word.endsWith(",") || word.endsWith(";"))) {
        place = false;
        out.append(",");
      }
    }
    return out.toString();
  }

  private static List<String> biographies(PageEvidence page, NameReader reader) {
    var names = new LinkedHashSet<String>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.AUTHOR_BIO)) {
        biography(line.text(), reader).ifPresent(names::add);
      }
    }
    List<String> paragraphs = page.paragraphs();
    int about = below(page, paragraphs.size());
    for (int i = Math.max(1, paragraphs.size() - 2); i < paragraphs.size(); i++) {
      String text = paragraphs.get(i);
      if (names.isEmpty() && (i == about || isWriter(text))) {
        biography(text, reader).ifPresent(names::add);
      }
    }
    return List.copyOf(names);
  }

  /** The paragraph below {@code About the author}; -1 if there is none. */
  private static int below(PageEvidence page, int paragraphs) {
    for (PageLine line : page.lines()) {
      boolean heading = line.is(RemovalReason.AUTHOR_BIO, RemovalReason.BYLINE);
      if (heading && line.position() < paragraphs && Labelled.isHeading(line.text())) {
        return line.position();
      }
    }
    return -1;
  }

  /** {@code Jane Roe is a freelance journalist}: a bio at the end of the text says it early. */
  private static boolean isWriter(String text) {
    String head = text.substring(0, Math.min(text.length(), 110)).toLowerCase(Locale.ROOT);
    return IS_A.stream().anyMatch(head::contains) && WRITERS.stream().anyMatch(head::contains);
  }

  private static Optional<String> biography(String line, NameReader reader) {
    String head = line.substring(0, Math.min(line.length(), 120));
    String text = head.startsWith("About ") ? head.substring(6) : head;
    int written = text.indexOf(WRITTEN_BY);
    if (written > 0) {
      return reader.names(text.substring(written + WRITTEN_BY.length())).stream().findFirst();
    }
    for (String phrase : IS_A) {
      int at = text.indexOf(phrase);
      if (at > 0) {
        String subject = text.substring(0, at);
        int comma = subject.indexOf(',');
        return reader.person(comma < 0 ? subject : subject.substring(0, comma));
      }
    }
    return text.length() <= 50 ? reader.person(text) : Optional.empty();
  }
}
