package io.dateline.internal.schema;

import io.dateline.article.Office;
import java.util.List;
import java.util.Optional;

/**
 * An official with one office, as a label of doc values: name, title, whose, country.
 *
 * @param name the official's name
 * @param office the office
 */
public record TenureLabel(String name, Office office) {
  /** The unit separator of ASCII: no name holds it. */
  private static final char SEPARATOR = '\u001f';

  /** The label's form in the index. */
  public String encode() {
    return Keys.label(
        String.join(
            String.valueOf(SEPARATOR),
            name,
            office.title(),
            office.of().orElse(""),
            office.country().orElse("")));
  }

  /** The inverse of {@link #encode}. */
  public static TenureLabel decode(String label) {
    List<String> parts = com.google.common.base.Splitter.on(SEPARATOR).splitToList(label);
    return new TenureLabel(
        parts.get(0), new Office(parts.get(1), present(parts, 2), present(parts, 3)));
  }

  private static Optional<String> present(List<String> parts, int i) {
    return i >= parts.size() || parts.get(i).isEmpty()
        ? Optional.empty()
        : Optional.of(parts.get(i));
  }
}
