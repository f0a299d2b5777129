package io.dateline.source;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * Which field of a JSON record holds what, where the names are not Dateline's own.
 *
 * <p>Dateline's names are {@code id url outlet published title bylines language fetched}, and the
 * text in {@code body} (clean), {@code html}, or {@code text} (both are stripped); the first of
 * these three that is present is taken.
 *
 * @param names Dateline's name to the name in the input, such as {@code title} to {@code headline};
 *     a name that is absent stands for itself
 */
public record FieldMap(Map<String, String> names) {

  /** The names as they are. */
  public static final FieldMap NONE = new FieldMap(Map.of());

  public FieldMap {
    names = Map.copyOf(names);
  }

  /** The input's name of Dateline's {@code field}. */
  String nameOf(String field) {
    return requireNonNull(names.getOrDefault(field, field));
  }
}
