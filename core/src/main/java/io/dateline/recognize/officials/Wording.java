package io.dateline.recognize.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the text itself words the offices: the phrase beside the first name that has one. */
final class Wording {
  /** Between two titles of a chain stand no more tokens: "Minister and General". */
  private static final int GAP = 2;

  /** A phrase of more tokens is cut. */
  private static final int LONGEST = 30;

  /** The words beside {@code name}. */
  private record Phrase(Name name, int from, int to) {}

  private Wording() {}

  /**
   * The words for each person.
   *
   * @param claims in text order
   */
  static Map<Person, String> of(Tokens tokens, Coreference coreference, List<Claim> claims) {
    Map<Person, Phrase> phrases = new HashMap<>();
    for (Claim claim : claims) {
      Person person = coreference.of(claim.name());
      if (person != null) {
        phrases.merge(person, new Phrase(claim.name(), claim.from(), claim.to()), Wording::chained);
      }
    }
    Map<Person, String> words = new HashMap<>();
    phrases.forEach(
        (person, phrase) ->
            words.put(
                person,
                tokens.phrase(phrase.from(), Math.min(phrase.to(), phrase.from() + LONGEST))));
    return words;
  }

  /** The first phrase, longer by the next if both are a chain before one name. */
  private static Phrase chained(Phrase first, Phrase next) {
    int gap = next.from() - first.to();
    return first.name().equals(next.name()) && gap >= 0 && gap <= GAP
        ? new Phrase(first.name(), first.from(), next.to())
        : first;
  }
}
