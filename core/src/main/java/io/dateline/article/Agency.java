package io.dateline.article;

import static java.util.Objects.requireNonNull;

/**
 * Whose copy a story is, when it is a wire service's: never the outlet of the page that carries it.
 *
 * @param id stable identifier in lower case, such as {@code afp}
 * @param name display name, such as {@code AFP}
 */
public record Agency(String id, String name) {

  public Agency {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("agency id and name must not be blank");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
