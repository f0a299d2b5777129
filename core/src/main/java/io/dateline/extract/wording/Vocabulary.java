package io.dateline.extract.wording;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that the resources know: those of phrases and those of notices, each once. Most words
 * of a page are not among them. Immutable.
 */
final class Vocabulary {
  /** What servers answer instead of a page (RFC 9110, section 15): these numbers say something. */
  private static final List<String> STATUS_CODES =
      List.of("403", "404", "410", "500", "502", "503", "504");

  static final Vocabulary STANDARD = new Vocabulary();

  /** What makes a line boilerplate, whatever it stands beside. */
  final Wording standard;

  /** What tells why a line that is no part of the story stands there. */
  final Wording ofRemoved;

  private final WordTable<Word> words = new WordTable<>();

  private Vocabulary() {
    words.put(Word.NUMBER.text, Word.NUMBER);
    STATUS_CODES.forEach(this::add);
    NoticeWords.STANDARD.all().forEach(this::add);
    standard = new Wording(0, lines("wording.txt"), this::addAll);
    ofRemoved = new Wording(1, lines("removed-wording.txt"), this::addAll);
  }

  private static List<String> lines(String resource) {
    try {
      return Resources.readLines(
          Resources.getResource(Vocabulary.class, resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Word> addAll(String line) {
    return new Words(line, this, true).stream().map(this::add).toList();
  }

  private Word add(String word) {
    Word known = words.get(word);
    if (known == null) {
      known = new Word(word);
      words.put(word, known);
    }
    return known;
  }

  /**
   * The word between two offsets of {@code line}; null if it is not known.
   *
   * @param hash of its characters, by {@link WordTable#hash}
   */
  @Nullable Word get(String line, int start, int end, long hash) {
    return words.get(line, start, end, hash);
  }

  /** The word that is spelled so in lower case; null if it is not known. */
  @Nullable Word get(String word) {
    return words.get(word);
  }
}
