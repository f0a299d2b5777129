package io.dateline.extract.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.dateline.article.RemovalReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wording of boilerplate. Immutable. */
public final class Wording {
  private static final Wording STANDARD = load("wording.txt");
  private static final Wording OF_REMOVED = load("removed-wording.txt");

  /** No phrase allows a longer line: rights notices and appeals are paragraphs at times. */
  private static final int LONGEST_LINE = 120;

  /** Phrases by their first word. */
  private final Map<String, Openings> byFirstWord = new HashMap<>();

  /** The reasons in the order of the resource, the most telling first. */
  private final List<RemovalReason> order = new ArrayList<>();

  private Wording() {}

  /** The one of the resource. */
  public static Wording standard() {
    return STANDARD;
  }

  /**
   * What tells why a line that is no part of the story stands there, and is said in stories as
   * well; it is asked before {@link #standard()}.
   */
  public static Wording ofRemoved() {
    return OF_REMOVED;
  }

  /** The reason that the words of {@code line} give for its removal; empty if they give none. */
  public Optional<RemovalReason> reasonOf(String line) {
    Words words = Words.of(line);
    return reasonOf(words, ErrorNotices.of(line, words));
  }

  /** As {@link #reasonOf(String)}, of a line cut by {@link Words#of} and read as a notice. */
  public Optional<RemovalReason> reasonOf(Words words, Notice notice) {
    if (notice == Notice.STATED) {
      return Optional.of(RemovalReason.NOT_FOUND_NOTICE);
    }
    if (words.size() > LONGEST_LINE) {
      return Optional.empty();
    }
    @Nullable RemovalReason first = null;
    for (int at = 0; at < words.size(); at++) {
      Word word = words.word(at);
      Openings openings = this == OF_REMOVED ? word.openingsOfRemoved() : word.openings();
      List<Phrase> phrases = openings.at(at);
      for (int p = 0; p < phrases.size(); p++) {
        Phrase phrase = phrases.get(p);
        if (phrase.reason() != first && phrase.matches(words, at)) {
          first = first == null ? phrase.reason() : moreTelling(first, phrase.reason());
        }
      }
    }
    return Optional.ofNullable(first);
  }

  /** The phrases that begin with {@code word}. */
  Openings openings(String word) {
    return byFirstWord.getOrDefault(word, Openings.NONE);
  }

  private RemovalReason moreTelling(RemovalReason one, RemovalReason other) {
    return order.indexOf(one) <= order.indexOf(other) ? one : other;
  }

  private static Wording load(String resource) {
    var wording = new Wording();
    Map<String, List<Phrase>> phrases = new HashMap<>();
    @Nullable RemovalReason reason = null;
    try {
      var url = Resources.getResource(Wording.class, resource);
      for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
        if (line.startsWith("[")) {
          reason = reasonOfId(line.substring(1, line.indexOf(']')));
          wording.order.add(reason);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Phrase phrase = Phrase.parse(requireNonNull(reason, line), line);
          phrases.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    phrases.forEach((word, some) -> wording.byFirstWord.put(word, Openings.of(some)));
    return wording;
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
