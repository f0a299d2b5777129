package io.dateline.recognize.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one word or several, found at a place of a text by longest match.
 *
 * @param <V> what is known about a phrase
 */
final class PhraseTable<V> {
  /** What was found: its value, and the token beside its last one in reading direction. */
  record Match<V>(V value, int from, int to) {}

  private final Map<String, V> values = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private int longest;

  /** The first value given for a phrase stays. */
  void put(String phrase, V value) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return;
    }
    values.putIfAbsent(String.join(" ", words), value);
    firstWords.add(words.get(0));
    lastWords.add(words.get(words.size() - 1));
    longest = Math.max(longest, words.size());
  }

  @Nullable V get(String phrase) {
    return values.get(phrase);
  }

  boolean contains(String word) {
    return values.containsKey(word);
  }

  /** The longest phrase that starts with token {@code from}. */
  @Nullable Match<V> startingAt(Tokens tokens, int from) {
    if (!firstWords.contains(tokens.lower(from))) {
      return null;
    }
    Match<V> best = null;
    StringBuilder phrase = new StringBuilder();
    for (int to = from + 1; to <= from + longest; to++) {
      if (to > from + 1) {
        if (!tokens.joined(to - 1)) {
          break;
        }
        phrase.append(' ');
      }
      phrase.append(tokens.lower(to - 1));
      V value = values.get(phrase.toString());
      if (value != null) {
        best = new Match<>(value, from, to);
      }
    }
    return best;
  }

  /** The longest phrase whose last token is the one before {@code to}. */
  @Nullable Match<V> endingAt(Tokens tokens, int to) {
    if (!lastWords.contains(tokens.lower(to - 1))) {
      return null;
    }
    Match<V> best = null;
    String phrase = "";
    for (int from = to - 1; from >= 0 && from >= to - longest; from--) {
      phrase = phrase.isEmpty() ? tokens.lower(from) : tokens.lower(from) + " " + phrase;
      V value = values.get(phrase);
      if (value != null) {
        best = new Match<>(value, from, to);
      }
      if (!tokens.joined(from)) {
        break;
      }
    }
    return best;
  }

  /** Cuts a phrase as the text would be cut, so that both agree on U.S. and d'Ivoire. */
  private static List<String> words(String phrase) {
    if (phrase.endsWith("-") || phrase.startsWith("-")) {
      return List.of(phrase);
    }
    Tokens tokens = Tokenizer.tokenize(phrase);
    return java.util.stream.IntStream.range(0, tokens.size()).mapToObj(tokens::lower).toList();
  }
}
