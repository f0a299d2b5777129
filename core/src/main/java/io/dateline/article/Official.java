package io.dateline.article;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A person whom an article names with a public office, once for each article.
 *
 * @param name the fullest form of the name in the text, without titles: {@code Wang Yi}
 * @param offices the offices the text gives the person, in text order, without repeats; never empty
 * @param former whether the text speaks of them as a former holder of all these offices
 * @param mentions where the body names the person, in text order; they never overlap
 */
public record Official(String name, List<Office> offices, boolean former, List<Mention> mentions) {

  public Official {
    requireNonNull(name, "name");
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
}
