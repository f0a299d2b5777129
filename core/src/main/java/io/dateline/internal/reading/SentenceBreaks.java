package io.dateline.internal.reading;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Breaks text into sentences, and at every line end besides: a heading or a quotation without a
 * full stop is no part of the sentence below it.
 */
final class SentenceBreaks extends BreakIterator {
  /** What stands before a name or a number more often than at the end of a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Maj", "Capt", "Cmdr", "Sgt", "Adm",
          "Brig", "Sen", "Rep", "Gov", "Amb", "Hon", "Rev", "St", "No", "Jan", "Feb", "Mar", "Apr",
          "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

  private CharacterIterator text = new java.text.StringCharacterIterator("");
  private int[] breaks = {0};
  private int at;

  @Override
  public void setText(CharacterIterator text) {
    this.text = text;
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    // The iterator keeps its place in the text, so each reader has one.
    sentences.setText((CharacterIterator) text.clone());
    var found = new int[16];
    int count = 0;
    int sentence = sentences.first();
    int from = text.getBeginIndex();
    while (sentence != DONE) {
      // Line ends between this sentence's start and its end break it, each behind its last one.
      for (int i = from; i < sentence; i++) {
        boolean endsLines =
            text.setIndex(i) == '\n' && i + 1 < sentence && text.setIndex(i + 1) != '\n';
        if (endsLines) {
          found = with(found, count++, i + 1);
        }
      }
      boolean last = sentence == text.getEndIndex();
      if (last || !endsInAbbreviation(text, from, sentence)) {
        found = with(found, count++, sentence);
      }
      from = sentence;
      sentence = sentences.next();
    }
    breaks = Arrays.copyOf(found, count);
    at = 0;
  }

  /** Whether the full stop before {@code end} is one of {@code Mr.} or {@code J.} */
  private static boolean endsInAbbreviation(CharacterIterator text, int start, int end) {
    int stop = end - 1;
    while (stop > start && Character.isWhitespace(text.setIndex(stop))) {
      stop--;
    }
    if (stop <= start || text.setIndex(stop) != '.') {
      return false;
    }
    var word = new StringBuilder();
    for (int i = stop - 1; i >= start && word.length() <= 5; i--) {
      char c = text.setIndex(i);
      if (!Character.isLetter(c)) {
        break;
      }
      word.insert(0, c);
    }
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word.toString());
  }

  private static int[] with(int[] breaks, int count, int offset) {
    int[] grown = count < breaks.length ? breaks : Arrays.copyOf(breaks, count * 2);
    grown[count] = offset;
    return grown;
  }

  @Override
  public int first() {
    at = 0;
    return breaks[at];
  }

  @Override
  public int last() {
    at = breaks.length - 1;
    return breaks[at];
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int next(int steps) {
    int to = at + steps;
    if (to < 0 || to >= breaks.length) {
      at = to < 0 ? 0 : breaks.length - 1;
      return DONE;
    }
    at = to;
    return breaks[at];
  }

  @Override
  public int following(int offset) {
    int index = Arrays.binarySearch(breaks, offset);
    int behind = index < 0 ? -index - 1 : index + 1;
    if (behind == breaks.length) {
      at = breaks.length - 1;
      return DONE;
    }
    at = behind;
    return breaks[at];
  }

  @Override
  public int preceding(int offset) {
    int index = Arrays.binarySearch(breaks, offset);
    int before = (index < 0 ? -index - 1 : index) - 1;
    if (before < 0) {
      at = 0;
      return DONE;
    }
    at = before;
    return breaks[at];
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }
}
