package io.dateline.internal.schema;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import io.dateline.article.Office;
import io.dateline.article.Official;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An official as one article names them, as a label of doc values: the name, and title, whose, and
 * country of each office. Articles that say the same of someone have one label; which labels are
 * one person's is for the reader of the archive to say.
 *
 * @param name the name as the article has it
 * @param offices the offices that the article gives them, in its order
 */
public record Sighting(String name, List<Office> offices) {
  /** The unit separator of ASCII; in a name it stands for a space. */
  private static final char SEPARATOR = '\u001f';

  private static final int FIELDS = 3;

  /** Together with their length, what keeps a label within the 32,766 bytes of a term. */
  private static final int MOST_OFFICES = 16;

  private static final int LONGEST_PART = 128;

  public Sighting {
    requireNonNull(name, "name");
    offices = List.copyOf(offices);
  }

  /** What the article says of {@code official}; of very many or very long offices a part of it. */
  public static Sighting of(Official official) {
    return new Sighting(
        official.name(),
        official.offices().subList(0, Math.min(MOST_OFFICES, official.offices().size())));
  }

  /** The label's form in the index. */
  public String encode() {
    var label = new StringBuilder(part(name, Keys.LONGEST));
    for (Office office : offices) {
      label
          .append(SEPARATOR)
          .append(part(office.title(), LONGEST_PART))
          .append(SEPARATOR)
          .append(part(office.of().orElse(""), LONGEST_PART))
          .append(SEPARATOR)
          .append(part(office.country().orElse(""), LONGEST_PART));
    }
    return label.toString();
  }

  /** Cut each for itself: a long name must not push the office out of the label. */
  private static String part(String text, int longest) {
    return Keys.cut(text.strip(), longest).replace(SEPARATOR, ' ');
  }

  /** The inverse of {@link #encode}, but for what that cuts. */
  public static Sighting decode(String label) {
    List<String> parts = Splitter.on(SEPARATOR).splitToList(label);
    List<Office> offices = new ArrayList<>();
    for (int i = 1; i + FIELDS <= parts.size(); i += FIELDS) {
      offices.add(new Office(parts.get(i), present(parts.get(i + 1)), present(parts.get(i + 2))));
    }
    return new Sighting(parts.get(0), offices);
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
