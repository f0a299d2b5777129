package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one word or several, found at a place of a text by longest match: a tree of words for
 * each direction of reading.
 *
 * @param <V> what is known about a phrase
 */
final class PhraseTable<V> {
  /** What was found: its value, and the tokens it stands on. */
  record Match<V>(V value, int from, int to) {}

  /** What follows the root or a word of a phrase. */
  private static final class Node<V> {
    private final IntMap<Node<V>> next = new IntMap<>();
    private @Nullable V value;
  }

  private final Vocabulary vocabulary;
  private final Node<V> forwards = new Node<>();
  private final Node<V> backwards = new Node<>();

  /** The same by the number of the first word read, so that most words cost one look. */
  private List<@Nullable Node<V>> firsts = List.of();

  private List<@Nullable Node<V>> lasts = List.of();

  PhraseTable(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The first value given for a phrase stays. */
  void put(String phrase, V value) {
    List<Integer> words = words(phrase);
    if (words.isEmpty()) {
      return;
    }
    put(forwards, words, value);
    put(backwards, words.reversed(), value);
  }

  private void put(Node<V> root, List<Integer> words, V value) {
    Node<V> node = root;
    for (Integer word : words) {
      Node<V> next = node.next.get(word);
      if (next == null) {
        next = new Node<>();
        node.next.put(word, next);
      }
      node = next;
    }
    node.value = node.value == null ? value : node.value;
  }

  /** To be called when all phrases are in. */
  void close() {
    firsts = byFirstWord(forwards);
    lasts = byFirstWord(backwards);
  }

  private List<@Nullable Node<V>> byFirstWord(Node<V> root) {
    List<@Nullable Node<V>> nodes = new ArrayList<>();
    for (int id = 0; id < vocabulary.size(); id++) {
      nodes.add(root.next.get(id));
    }
    return nodes;
  }

  /** The longest phrase that starts with token {@code from}. */
  @Nullable Match<V> startingAt(Tokens tokens, int from) {
    Node<V> node = firsts.get(tokens.id(from));
    V best = null;
    int end = from;
    for (int i = from; node != null; ) {
      i++;
      if (node.value != null) {
        best = node.value;
        end = i;
      }
      node = node.next.isEmpty() || !tokens.joined(i) ? null : node.next.get(tokens.id(i));
    }
    return best == null ? null : new Match<>(best, from, end);
  }

  /** The longest phrase whose last token is the one before {@code to}. */
  @Nullable Match<V> endingAt(Tokens tokens, int to) {
    Node<V> node = lasts.get(tokens.id(to - 1));
    V best = null;
    int start = to;
    for (int i = to - 1; node != null; i--) {
      if (node.value != null) {
        best = node.value;
        start = i;
      }
      node = node.next.isEmpty() || !tokens.joined(i) ? null : node.next.get(tokens.id(i - 1));
    }
    return best == null ? null : new Match<>(best, start, to);
  }

  /** Cuts a phrase as the text would be cut, so that both agree on U.S. and d'Ivoire. */
  private List<Integer> words(String phrase) {
    if (phrase.endsWith("-") || phrase.startsWith("-")) {
      return List.of(vocabulary.add(phrase));
    }
    Tokens tokens = Tokenizer.tokenize(phrase, vocabulary);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(vocabulary.add(tokens.lower(i)));
    }
    return words;
  }
}
