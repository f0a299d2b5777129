package io.dateline.recognize.language;

import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of a page: given, told by the words of its text, or else declared. */
public final class LanguageRecognizer {
  private LanguageRecognizer() {}

  /** A BCP 47 tag: as given, or else a base tag such as {@code en}. */
  public static Optional<String> recognize(PageEvidence page) {
    Optional<String> given = page.given().language().map(String::strip).filter(t -> !t.isEmpty());
    if (given.isPresent()) {
      return given;
    }
    return LanguageDetector.standard().detect(start(page.paragraphs()), declared(page));
  }

  /** As much of the text as is read. */
  private static String start(List<String> paragraphs) {
    var text = new StringBuilder();
    for (int i = 0; i < paragraphs.size() && text.length() < LanguageDetector.MAX_TEXT; i++) {
      String paragraph = paragraphs.get(i);
      int end = Math.min(paragraph.length(), LanguageDetector.MAX_TEXT);
      text.append(i == 0 ? "" : "\n").append(paragraph, 0, end);
    }
    return text.toString();
  }

  private static Optional<String> declared(PageEvidence page) {
    var tags = new ArrayList<String>();
    page.clues(Clue.Origin.LANGUAGE).forEach(clue -> tags.add(clue.value()));
    tags.addAll(
        page.meta(
            List.of("og:locale", "content-language", "language", "dc.language", "inlanguage")));
    return tags.stream().flatMap(tag -> base(tag).stream()).findFirst();
  }

  /** {@code pt} of {@code pt-BR} or {@code pt_BR}; empty if it is no tag. */
  static Optional<String> base(String tag) {
    String text = tag.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    boolean closed = end == text.length() || text.charAt(end) == '-' || text.charAt(end) == '_';
    return closed && (end == 2 || end == 3)
        ? Optional.of(text.substring(0, end))
        : Optional.empty();
  }
}
