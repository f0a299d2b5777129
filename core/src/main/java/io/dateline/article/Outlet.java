package io.dateline.article;

import static java.util.Objects.requireNonNull;

/**
 * Who published a page.
 *
 * @param id stable identifier in lower case, such as {@code china-daily}; all aliases and hosts of
 *     one outlet share it
 * @param name display name, such as {@code China Daily}
 */
public record Outlet(String id, String name) {

  public Outlet {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("outlet id and name must not be blank");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
