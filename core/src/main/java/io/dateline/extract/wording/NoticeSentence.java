package io.dateline.extract.wording;

/**
 * The meanings of one sentence, as far as they are those of error pages.
 *
 * @param meanings the set of them
 * @param words how many words it has
 * @param covered which part of its longer words has a meaning here, from 0 to 1
 * @param code whether it names the code of an error, such as 404
 * @param number whether it holds another number
 */
record NoticeSentence(int meanings, int words, double covered, boolean code, boolean number) {
  /** A sentence with more foreign words speaks of something else; set by hand. */
  private static final double MOSTLY = 0.75;

  /** Taken for one of middle length: what holds of short sentences only is not asked. */
  private static final int UNSPACED_WORDS = 20;

  /** In characters; longer ones of such scripts are no notice. */
  private static final int LONGEST_UNSPACED = 40;

  private static final int LONGEST = 32;

  /** Each of these may tell a notice alone. */
  private static final int TELLING =
      Meaning.SORRY.bit()
          | Meaning.GONE.bit()
          | Meaning.ERROR.bit()
          | Meaning.DENIED.bit()
          | Meaning.ROBOT.bit()
          | Meaning.SERVER.bit();

  /** And one of these, denied. */
  private static final int DENIABLE =
      Meaning.PAGE.bit()
          | Meaning.ASKED.bit()
          | Meaning.SHOWN.bit()
          | Meaning.FOUND.bit()
          | Meaning.ACCESS.bit();

  private static final NoticeSentence NOTHING = new NoticeSentence(0, 0, 0, false, false);

  /** Whether a line whose words have these meanings may say anything at all to us. */
  static boolean mayTell(int meanings) {
    if ((meanings & TELLING) != 0) {
      return true;
    }
    boolean denies = Meaning.NOT.in(meanings) && (meanings & DENIABLE) != 0;
    boolean misses = Meaning.PAGE.in(meanings) && Meaning.ASKED.in(meanings);
    return denies || misses || (Meaning.CHECK.in(meanings) && Meaning.PLACE.in(meanings));
  }

  /** Of the words {@code from} to {@code to} of a line, between two offsets of it. */
  static NoticeSentence of(String line, int start, int end, Words words, int from, int to) {
    if (from == to || to - from > LONGEST) {
      return NOTHING;
    }
    if (NoticeWords.isUnspaced(line.charAt(words.start(to - 1)))) {
      return end - start > LONGEST_UNSPACED
          ? NOTHING
          : ofMeanings(NoticeWords.STANDARD.unspaced(line.substring(start, end)));
    }
    return of(words, from, to);
  }

  private static NoticeSentence of(Words words, int from, int to) {
    int meanings = 0;
    int longWords = 0;
    int covered = 0;
    boolean code = false;
    boolean number = false;
    for (int i = from; i < to; i++) {
      Word word = words.word(i);
      meanings |= word.meanings;
      if (!word.little) {
        longWords++;
        covered += word.meanings != 0 || word.code ? 1 : 0;
      }
      code |= word.code;
      number |= word == Word.NUMBER;
    }
    double share = longWords == 0 ? 1 : (double) covered / longWords;
    return new NoticeSentence(meanings, to - from, share, code, number);
  }

  /** Of a script whose words cannot be counted. */
  private static NoticeSentence ofMeanings(int meanings) {
    return new NoticeSentence(meanings, UNSPACED_WORDS, 1, false, false);
  }

  private boolean says(Meaning... all) {
    for (Meaning meaning : all) {
      if (!meaning.in(meanings)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it speaks as error pages do, whatever it says. */
  boolean isAlike() {
    return covered >= MOSTLY;
  }

  Notice notice(int lineWords) {
    if (!isAlike()) {
      return Notice.NONE;
    }
    if (missesPage() || namesCode(lineWords) || keepsOut() || testsReader() || blamesServer()) {
      return Notice.STATED;
    }
    boolean regrets = says(Meaning.SORRY) && words <= 4;
    boolean wentWrong = says(Meaning.GONE) && covered == 1 && words > 1 && words <= 12;
    boolean nothing = notShown() && words <= 8 && covered == 1;
    if (regrets || wentWrong || nothing || (says(Meaning.PART) && missed())) {
      return Notice.REGRET;
    }
    return says(Meaning.CHECK, Meaning.PLACE) ? Notice.AID : Notice.NONE;
  }

  /** "Not found", "is gone": what may be said of a page, or of a thing on it. */
  private boolean missed() {
    return says(Meaning.GONE) || notShown();
  }

  private boolean notShown() {
    return says(Meaning.NOT) && (says(Meaning.SHOWN) || says(Meaning.FOUND));
  }

  private boolean missesPage() {
    if (!says(Meaning.PAGE)) {
      boolean thing = says(Meaning.PART) ? missed() : notShown();
      boolean label = says(Meaning.NOT, Meaning.FOUND) && covered == 1 && words <= 4;
      return label || (thing && says(Meaning.ASKED));
    }
    return missed()
        || says(Meaning.NOT, Meaning.ASKED)
        || (says(Meaning.ASKED) && words >= 4 && words <= 12 && !says(Meaning.CHECK))
        || (says(Meaning.NOT) && words <= 6 && covered == 1);
  }

  private boolean namesCode(int lineWords) {
    boolean error = says(Meaning.ERROR) || says(Meaning.PAGE) || missed() || says(Meaning.DENIED);
    if (code) {
      return error || says(Meaning.SERVER) || (covered == 1 && lineWords <= 8 && !number);
    }
    return number && says(Meaning.ERROR) && words <= 4;
  }

  private boolean keepsOut() {
    if (says(Meaning.DENIED)) {
      return says(Meaning.ACCESS)
          || says(Meaning.ASKED)
          || says(Meaning.PAGE)
          || (words > 1 && words <= 4 && covered == 1);
    }
    return says(Meaning.NOT, Meaning.ACCESS) && (says(Meaning.PAGE) || words <= 12);
  }

  private boolean testsReader() {
    return says(Meaning.ROBOT) && words <= 24 && (covered == 1 || says(Meaning.CHECK));
  }

  private boolean blamesServer() {
    return says(Meaning.SERVER) && (says(Meaning.ERROR) || missed());
  }
}
