package io.dateline.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A person whom an article names with a public office, once for each article.
 *
 * @param name the fullest form of the name in the text, without titles: {@code Wang Yi}
 * @param offices the offices the text gives the person, in text order, without repeats; never empty
 * @param former whether the text speaks of them as a former holder of all these offices
 * @param mentions where the body names the person, in text order; they never overlap
 * @param wording the text's own words for the offices where it first gives one, country and all:
 *     {@code China's assistant foreign minister}; empty if not known
 */
public record Official(
    String name,
    List<Office> offices,
    boolean former,
    List<Mention> mentions,
    Optional<String> wording) {

  public Official {
    requireNonNull(name, "name");
    requireNonNull(wording, "wording");
    offices = List.copyOf(offices);
    mentions = List.copyOf(mentions);
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an official must not be blank");
    }
    if (offices.isEmpty()) {
      throw new IllegalArgumentException(
          "an official has at least one office (name: " + name + ")");
    }
  }

  /** An official whose offices the text words in a way that is not known. */
  public Official(String name, List<Office> offices, boolean former, List<Mention> mentions) {
    this(name, offices, former, mentions, Optional.empty());
  }
}
