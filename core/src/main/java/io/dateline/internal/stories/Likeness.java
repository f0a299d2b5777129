package io.dateline.internal.stories;

/**
 * Whether two texts are copies of one, and how much of the shorter is in the longer.
 *
 * <p>Copies have four fifths of the shorter text in common. Of their shingles that is less: each
 * place where they part costs {@value Sketch#SHINGLE} shingles but one word; and two copies may
 * both differ from a third. {@value #LEAST} of the shingles finds such texts and still keeps apart
 * two days of a running story that have half of the text, its background, in common. Measured by
 * {@code StoryQualityTest}.
 *
 * <p>Of short texts more is asked, up to all of the shortest: a set phrase is a large part of them.
 */
public final class Likeness {
  /** Of anchors: copies that share one only are too unlike to count. */
  public static final int ANCHORS_SHARED = 2;

  static final double LEAST = 0.65;

  /** A copy may have lost half of the story, and the other may have gained a little. */
  static final double LEAST_LENGTH = 0.4;

  private static final int SHORT = 40;
  private static final int BRIEF = 64;

  private Likeness() {}

  /** 0 if the texts are no copies; else greater the more they have in common, 1 at the most. */
  public static double of(Sketch one, Sketch other) {
    Sketch shorter = one.size() <= other.size() ? one : other;
    Sketch longer = shorter == one ? other : one;
    boolean beginning = shorter.lead() != 0 && shorter.lead() == longer.lead();
    if (!beginning && shorter.size() < LEAST_LENGTH * longer.size()) {
      return 0;
    }
    double share = shorter.shingles().in(longer.shingles()).value();
    double brevity = Math.max(0, SHORT - shorter.size()) / (double) SHORT;
    if (share < LEAST + (1 - LEAST) * brevity) {
      return 0;
    }
    return numbersDiffer(one, other) ? 0 : share;
  }

  /**
   * Whether most numbers do: tables of the market, the weather, and scores are of one form each
   * day. In a brief two numbers are enough to tell; in a story three may be of the lead that
   * another desk wrote.
   */
  private static boolean numbersDiffer(Sketch one, Sketch other) {
    Sketch fewer = one.numbers().size() <= other.numbers().size() ? one : other;
    Sample.Share share = fewer.numbers().in((fewer == one ? other : one).numbers());
    return Math.min(one.size(), other.size()) < BRIEF
        ? share.of() >= 2 && share.value() <= 0.5
        : share.of() >= 3 && share.value() < 0.5;
  }
}
