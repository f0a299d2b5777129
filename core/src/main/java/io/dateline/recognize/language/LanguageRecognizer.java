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
    String text = String.join("\n", page.paragraphs());
    return LanguageDetector.standard().detect(text, declared(page));
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
