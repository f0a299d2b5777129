package io.dateline.recognize.day;

import io.dateline.recognize.table.TableFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names under which markup gives dates. */
final class DateKeys {
  private static final Map<String, List<String>> SECTIONS =
      TableFile.sections(DateKeys.class, "date-keys.txt");

  static final List<String> META_PUBLISHED = section("meta published");
  static final List<String> META_WEAK = section("meta weak");
  static final List<String> META_MODIFIED = section("meta modified");
  private static final List<String> MARKED_PUBLISHED = section("marked published");
  private static final List<String> MARKED_MODIFIED = section("marked modified");
  private static final List<String> MARKED_OTHER = section("marked other");

  private static final Set<String> SCRIPT_PUBLISHED = Set.copyOf(section("script published"));

  private DateKeys() {}

  /** Whether a script keeps the day of publication under this name. */
  static boolean isPublishedInScript(String name) {
    return SCRIPT_PUBLISHED.contains(name.replace("_", "").replace("-", ""));
  }

  private static List<String> section(String name) {
    return List.copyOf(SECTIONS.getOrDefault(name, List.of()));
  }

  /** Whether an element of this class or id holds the date of something else. */
  static boolean marksOther(String key) {
    return MARKED_OTHER.stream().anyMatch(key::contains);
  }

  /** Whether an element of this class or id tells when the story was changed. */
  static boolean marksModified(String key) {
    return MARKED_MODIFIED.stream().anyMatch(key::contains);
  }

  /** Whether an element of this class or id may hold the day of publication. */
  static boolean marksPublished(String key) {
    return MARKED_PUBLISHED.stream().anyMatch(key::contains);
  }
}
