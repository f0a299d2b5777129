package io.dateline.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a line into words: how phrases and lines are compared. */
public final class Words {
  /** What servers answer instead of a page (RFC 9110, section 15): these numbers say something. */
  private static final Set<String> STATUS_CODES =
      Set.of("403", "404", "410", "500", "502", "503", "504");

  private Words() {}

  /**
   * The words of {@code line} in lower case: runs of letters and digits, with apostrophes inside
   * them; a run of digits is {@code #}, but for the numbers of error pages; the signs {@code ©} and
   * {@code @} are words of their own.
   */
  public static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    int length = line.length();
    int i = 0;
    while (i < length) {
      char c = line.charAt(i);
      if (c == '©' || c == '@' || c == '#') {
        words.add(String.valueOf(c));
        i++;
      } else if (Character.isDigit(c)) {
        int end = behind(line, i, true);
        String number = line.substring(i, end);
        words.add(STATUS_CODES.contains(number) ? number : "#");
        i = end;
      } else if (Character.isLetter(c)) {
        int end = behind(line, i, false);
        words.add(line.substring(i, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        i = end;
      } else {
        i++;
      }
    }
    return words;
  }

  /** The end of the run of digits, or of letters, digits, and inner apostrophes, from {@code i}. */
  private static int behind(String line, int i, boolean digits) {
    int end = i + 1;
    while (end < line.length()) {
      char c = line.charAt(end);
      boolean apostrophe =
          (c == '\'' || c == '’')
              && end + 1 < line.length()
              && Character.isLetter(line.charAt(end + 1));
      boolean belongs =
          digits
              ? Character.isDigit(c)
              : Character.isLetterOrDigit(c)
                  || apostrophe
                  || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!belongs) {
        return end;
      }
      end++;
    }
    return end;
  }
}
