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

  /** These and {@code phrase} behind them. */
  Openings with(Phrase phrase) {
    boolean anywhere =
        phrase.place() == Phrase.Place.ANYWHERE || phrase.place() == Phrase.Place.END;
    return new Openings(and(all, phrase), anywhere ? and(inside, phrase) : inside);
  }

  private static List<Phrase> and(List<Phrase> some, Phrase phrase) {
    List<Phrase> more = new ArrayList<>(some);
    more.add(phrase);
    return List.copyOf(more);
  }

  /** Those that may begin with word {@code at} of a line. */
  List<Phrase> at(int at) {
    return at == 0 ? all : inside;
  }
}
