package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens in one pass. */
final class Tokenizer {
  /** Prefixes and suffixes that say when an office was held stand as words of their own. */
  private static final String[] PREFIXES = {"ex-", "then-", "co-", "now-"};

  private static final String[] SUFFIXES = {"-elect", "-designate"};

  /** Abbreviations whose full stop does not end a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "gens", "lt",
          "col", "maj", "sgt", "capt", "cmdr", "adm", "brig", "cpl", "st", "jr", "sr", "prof",
          "rev", "hon", "insp", "supt", "det", "lieut", "dept", "inc", "corp", "ltd", "co", "calif",
          "mass", "ill", "ariz", "ark", "colo", "conn", "del", "fla", "ind", "kan", "ky", "md",
          "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "vt",
          "va", "wash", "wis", "wyo", "ala", "la", "ga", "tex", "jan", "feb", "aug", "sept", "oct",
          "nov", "dec", "no");

  /** Of the lines of wrapped English, about three in four start with a small letter. */
  private static final double WRAPPED_SHARE = 0.4;

  private static final int FEWEST_WRAPS = 2;

  private Tokenizer() {}

  static Tokens tokenize(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    boolean wrapped = isWrapped(text);
    boolean lineBreak = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        int end = i + 1;
        while (end < text.length() && isSpace(text.charAt(end))) {
          end++;
        }
        lineBreak |= isParagraphBreak(text, i, end, wrapped);
        i = end;
      } else if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i);
        add(tokens, text, i, end, lineBreak);
        lineBreak = false;
        i = end;
      } else {
        int end = markEnd(text, i);
        String mark = straight(text.substring(i, end));
        tokens.add(new Token(i, end, mark, mark, false, lineBreak));
        lineBreak = false;
        i = end;
      }
    }
    return new Tokens(tokens);
  }

  /** What a run of line breaks does, by where the run ends. */
  private static boolean isParagraphBreak(String text, int from, int to, boolean wrapped) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      breaks += isLineBreak(c) && !(c == '\n' && i > from && text.charAt(i - 1) == '\r') ? 1 : 0;
    }
    if (breaks != 1) {
      return breaks > 1;
    }
    return !wrapped && (to == text.length() || !Character.isLowerCase(text.charAt(to)));
  }

  /** Whether single line breaks only wrap paragraphs: small letters follow many of them. */
  private static boolean isWrapped(String text) {
    int breaks = 0;
    int small = 0;
    for (int i = text.indexOf('\n');
        i >= 0 && i + 1 < text.length();
        i = text.indexOf('\n', i + 1)) {
      char next = text.charAt(i + 1);
      if (!Character.isWhitespace(next) && (i == 0 || text.charAt(i - 1) != '\n')) {
        breaks++;
        small += Character.isLowerCase(next) ? 1 : 0;
      }
    }
    return small >= FEWEST_WRAPS && small >= WRAPPED_SHARE * breaks;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** A mark is one character; an apostrophe with an s is one of its own. */
  private static int markEnd(String text, int i) {
    boolean possessive =
        isApostrophe(text.charAt(i))
            && i > 0
            && i + 1 < text.length()
            && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
            && (i + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)))
            && !Character.isWhitespace(text.charAt(i - 1));
    return possessive ? i + 2 : i + 1;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.isSurrogate(c)) {
        i++;
      } else if (letterAfter && (c == '-' || c == '\u2010' || c == '\u2011')) {
        i++;
      } else if (letterAfter && isApostrophe(c) && markEnd(text, i) == i + 1) {
        i++;
      } else if (c == '.' && isInnerStop(text, start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the full stop at {@code i} belongs to the word: U.S., J., Gen. */
  private static boolean isInnerStop(String text, int start, int i) {
    int length = 0;
    int from = i;
    while (from > start && Character.isLetter(text.charAt(from - 1)) && length < 6) {
      from--;
      length++;
    }
    boolean wordStart = from == start || text.charAt(from - 1) == '.';
    if (!wordStart) {
      return false;
    }
    if (length == 1) {
      return true;
    }
    return from == start
        && length > 0
        && ABBREVIATIONS.contains(text.substring(from, i).toLowerCase(Locale.ROOT));
  }

  private static void add(List<Token> tokens, String text, int start, int end, boolean lineBreak) {
    String word = straight(text.substring(start, end));
    String lower = word.toLowerCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      if (lower.startsWith(prefix) && lower.length() > prefix.length() + 2) {
        int cut = prefix.length();
        tokens.add(new Token(start, start + cut, word.substring(0, cut), prefix, true, lineBreak));
        tokens.add(
            new Token(start + cut, end, word.substring(cut), lower.substring(cut), true, false));
        return;
      }
    }
    for (String suffix : SUFFIXES) {
      if (lower.endsWith(suffix) && lower.length() > suffix.length()) {
        int cut = lower.length() - suffix.length();
        tokens.add(
            new Token(
                start,
                start + cut,
                word.substring(0, cut),
                lower.substring(0, cut),
                true,
                lineBreak));
        tokens.add(new Token(start + cut, end, word.substring(cut), suffix, true, false));
        return;
      }
    }
    boolean letter = word.chars().anyMatch(Character::isLetter);
    tokens.add(new Token(start, end, word, lower, letter, lineBreak));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static String straight(String text) {
    return text.replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-');
  }
}
