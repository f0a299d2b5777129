package io.dateline.extract.wording;

import static java.util.Objects.requireNonNull;

import io.dateline.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The wording of boilerplate. Immutable. */
public final class Wording {
  /** No phrase allows a longer line: rights notices and appeals are paragraphs at times. */
  private static final int LONGEST_LINE = 120;

  /** Under which words know its phrases: by the first of them. */
  final int index;

  /** The reasons in the order of the resource, the most telling first. */
  private final List<RemovalReason> order = new ArrayList<>();

  /**
   * @param index 0 or 1, of the two that there are
   * @param lines of the resource, its phrases in order
   * @param words cuts a line of it into words
   */
  Wording(int index, List<String> lines, Function<String, List<Word>> words) {
    this.index = index;
    @Nullable RemovalReason reason = null;
    for (String line : lines) {
      if (line.startsWith("[")) {
        reason = reasonOfId(line.substring(1, line.indexOf(']')));
        order.add(reason);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Phrase phrase = Phrase.parse(requireNonNull(reason, line), line, words);
        phrase.words().get(0).begin(phrase, index);
      }
    }
  }

  /** The one of the resource. */
  public static Wording standard() {
    return Vocabulary.STANDARD.standard;
  }

  /**
   * What tells why a line that is no part of the story stands there, and is said in stories as
   * well; it is asked before {@link #standard()}.
   */
  public static Wording ofRemoved() {
    return Vocabulary.STANDARD.ofRemoved;
  }

  /** The reason that the words of {@code line} give for its removal; empty if they give none. */
  public Optional<RemovalReason> reasonOf(String line) {
    Words words = Words.known(line);
    return reasonOf(words, ErrorNotices.of(line, words));
  }

  /** As {@link #reasonOf(String)}, of the words of a line, which was read as a notice. */
  public Optional<RemovalReason> reasonOf(Words words, Notice notice) {
    if (notice == Notice.STATED) {
      return Optional.of(RemovalReason.NOT_FOUND_NOTICE);
    }
    if (words.size() > LONGEST_LINE || !words.mayHold(this)) {
      return Optional.empty();
    }
    @Nullable RemovalReason first = null;
    for (int at = 0; at < words.size(); at++) {
      List<Phrase> phrases = words.word(at).openings(index).at(at);
      for (int p = 0; p < phrases.size(); p++) {
        Phrase phrase = phrases.get(p);
        if (phrase.reason() != first && phrase.matches(words, at)) {
          first = first == null ? phrase.reason() : moreTelling(first, phrase.reason());
        }
      }
    }
    return Optional.ofNullable(first);
  }

  private RemovalReason moreTelling(RemovalReason one, RemovalReason other) {
    return order.indexOf(one) <= order.indexOf(other) ? one : other;
  }

  private static RemovalReason reasonOfId(String id) {
    for (RemovalReason reason : RemovalReason.values()) {
      if (reason.id().equals(id)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no removal reason " + id);
  }
}
