package io.dateline.recognize;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Official;
import io.dateline.recognize.officials.OfficialReading;
import java.util.List;

/**
 * Finds the officials whom a text names.
 *
 * <p>An official is a person whom the text itself gives a public office: "Foreign Minister Jane
 * Roe", "John Doe, the mayor of Springfield", "her Japanese counterpart". It reads English. People
 * without an office in the text are left out, however well known. Safe for concurrent use.
 */
public final class OfficialRecognizer {
  /** The language whose tables lie beside the package. */
  private static final String ENGLISH = "en";

  private static final OfficialRecognizer STANDARD = new OfficialRecognizer();

  private OfficialRecognizer() {}

  /** The one to use. */
  public static OfficialRecognizer standard() {
    return STANDARD;
  }

  /**
   * Whether it reads a language; in others nothing is better than something wrong.
   *
   * @param language a BCP 47 tag, such as {@code en} or {@code en-GB}
   */
  public static boolean reads(String language) {
    return language.equals(ENGLISH) || language.startsWith(ENGLISH + "-");
  }

  /**
   * The officials named in {@code body}, in the order of their first mention.
   *
   * @param body plain text, paragraphs set off by line breaks, as in {@link
   *     io.dateline.article.Article#body()}
   * @return officials with at least one office and one mention each; mentions of all officials
   *     together never overlap; empty if the text names none
   */
  public List<Official> recognize(String body) {
    return OfficialReading.read(requireNonNull(body, "body"));
  }
}
