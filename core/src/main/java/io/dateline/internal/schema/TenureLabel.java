package io.dateline.internal.schema;

import com.google.common.base.Splitter;
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
  /** The unit separator of ASCII; in a name it stands for a space. */
  private static final char SEPARATOR = '\u001f';

  /** The label's form in the index. */
  public String encode() {
    return String.join(
        String.valueOf(SEPARATOR),
        part(name),
        part(office.title()),
        part(office.of().orElse("")),
        part(office.country().orElse("")));
  }

  /** Cut each for itself: a long name must not push the office out of the label. */
  private static String part(String text) {
    return Keys.label(text).replace(SEPARATOR, ' ');
  }

  /** Whether this is an office of the official whose label is {@code name}. */
  public boolean isOf(String name) {
    return this.name.equals(part(name));
  }

  /** The inverse of {@link #encode}. */
  public static TenureLabel decode(String label) {
    List<String> parts = Splitter.on(SEPARATOR).splitToList(label);
    return new TenureLabel(
        parts.get(0), new Office(parts.get(1), present(parts, 2), present(parts, 3)));
  }

  private static Optional<String> present(List<String> parts, int i) {
    return i >= parts.size() || parts.get(i).isEmpty()
        ? Optional.empty()
        : Optional.of(parts.get(i));
  }
}
