package io.dateline.recognize.wire;

import io.dateline.article.Agency;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Agencies that no table knows, told by the place where their name stands. */
final class UnknownAgency {
  private static final int MAX_WORDS = 4;
  private static final Map<String, List<String>> WORDS =
      TableFile.sections(UnknownAgency.class, "agency-words.txt");
  private static final List<String> WIRES = WORDS.getOrDefault("wires", List.of());
  private static final Set<String> NOT_AGENCIES =
      Set.copyOf(WORDS.getOrDefault("not agencies", List.of()));
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Fold.name(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)))
          .collect(Collectors.toUnmodifiableSet());

  private UnknownAgency() {}

  /** Whether {@code text} can be an agency's name: a few words with capitals, and no country. */
  static boolean isName(String text) {
    String[] words = text.strip().split("\\s+", MAX_WORDS + 2);
    String folded = Fold.name(text);
    if (words.length > MAX_WORDS
        || folded.length() < 2
        || !Character.isUpperCase(text.charAt(0))
        || text.endsWith(".")
        || COUNTRIES.contains(folded)
        || NOT_AGENCIES.contains(folded)
        || NOT_AGENCIES.contains(Fold.name(words[0]))) {
      return false;
    }
    return text.chars().allMatch(c -> Character.isLetter(c) || " &.'’-".indexOf(c) >= 0);
  }

  /** Whether the name itself says that it is an agency's. */
  static boolean saysWire(String name) {
    String folded = Fold.name(name);
    return WIRES.stream().anyMatch(folded::contains);
  }

  static Agency of(String name) {
    return new Agency(Fold.slug(name), name.strip());
  }
}
