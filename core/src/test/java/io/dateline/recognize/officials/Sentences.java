package io.dateline.recognize.officials;

import io.dateline.article.Office;
import io.dateline.article.Official;
import java.util.stream.Collectors;

/** Prints what is read from a sentence on one line, so that tests are tables. */
final class Sentences {
  private Sentences() {}

  /** As {@code Jane Roe: mayor, Springfield; judge | John Doe: senator, Ohio [former]}. */
  static String read(String body) {
    return OfficialReading.read(body).stream()
        .map(Sentences::print)
        .collect(Collectors.joining(" | "));
  }

  private static String print(Official official) {
    String offices =
        official.offices().stream().map(Office::toString).collect(Collectors.joining("; "));
    return official.name() + ": " + offices + (official.former() ? " [former]" : "");
  }
}
