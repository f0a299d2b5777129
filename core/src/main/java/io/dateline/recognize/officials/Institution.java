package io.dateline.recognize.officials;

/**
 * A body known by name.
 *
 * @param name as a facet shows it
 * @param country the country it belongs to; empty if it is international, private, or one of those
 *     that several countries have
 * @param kind what it is
 */
record Institution(String name, String country, Owner.Kind kind) {

  /** As the table says it: a country, {@code private}, {@code ?}, or nothing. */
  static Institution of(String name, String country) {
    return switch (country) {
      case "" -> new Institution(name, "", Owner.Kind.INTERNATIONAL);
      case "private" -> new Institution(name, "", Owner.Kind.PRIVATE);
      case "?" -> new Institution(name, "", Owner.Kind.PUBLIC_BODY);
      default -> new Institution(name, country, Owner.Kind.PUBLIC_BODY);
    };
  }
}
