package io.dateline.extract.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * The phrases that begin with one word.
 *
 * @param all those that a line may begin with
 * @param inside those that may stand behind its first word as well
 */
record Openings(List<Phrase> all, List<Phrase> inside) {
  /** Those of most words. */
  static final Openings NONE = new Openings(List.of(), List.of());

  static Openings of(List<Phrase> phrases) {
    List<Phrase> inside = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.place() == Phrase.Place.ANYWHERE || phrase.place() == Phrase.Place.END) {
        inside.add(phrase);
      }
    }
    return new Openings(List.copyOf(phrases), List.copyOf(inside));
  }

  /** Those that may begin with word {@code at} of a line. */
  List<Phrase> at(int at) {
    return at == 0 ? all : inside;
  }
}
