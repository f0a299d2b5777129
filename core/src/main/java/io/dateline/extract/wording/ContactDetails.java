package io.dateline.extract.wording;

import java.util.regex.Pattern;

/** Knows postal addresses, telephone numbers, and mail addresses by their form. */
public final class ContactDetails {
  /** In characters: longer lines tell something besides. */
  private static final int LONGEST = 120;

  private static final int LONGEST_LABEL = 30;

  /** Without the area's; six are a day such as {@code 04.03.19}. */
  private static final int LEAST_DIGITS = 7;

  private static final Pattern TELEPHONE =
      Pattern.compile("^\\D{0,24}\\(?\\+?\\d[\\d ()./-]{6,20}\\d(?: \\p{L}{1,10}){0,2}$");

  private static final Pattern STREET =
      Pattern.compile(
          "^\\d{1,5} .*\\b(Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Boulevard|Blvd|Way|Square)\\b\\.?,?.*"
              + "|.*\\b(?:Suite|Ste\\.?|P\\.? ?O\\.? Box) #?\\d{1,5}\\b.*"
              + "|.*,? [A-Z]{2},? \\d{5}(-\\d{4})?$");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{2,40}");

  private ContactDetails() {}

  /** Two numbers of a table look alike but for their signs. */
  private static boolean isTelephone(String line) {
    int digits = 0;
    boolean signed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      signed |= c == '+' || c == '(' || c == '-' || c == '.';
    }
    return digits >= (signed ? LEAST_DIGITS : 9) && TELEPHONE.matcher(line).matches();
  }

  /** Whether {@code line} holds little else. */
  public static boolean is(String line) {
    if (line.length() > LONGEST || !mayBeOne(line)) {
      return false;
    }
    var mail = MAIL.matcher(line);
    boolean mailed =
        line.indexOf('@') > 0
            && mail.find()
            && line.length() - (mail.end() - mail.start()) <= LONGEST_LABEL;
    return mailed || isTelephone(line) || isStreet(line);
  }

  /** An address begins with the number of a house, ends with a town's, or has a word for it. */
  private static boolean isStreet(String line) {
    return (beginsWithNumber(line)
            || endsWithCode(line)
            || line.contains("Suite")
            || line.contains("Ste")
            || line.contains("Box"))
        && STREET.matcher(line).matches();
  }

  /** Up to five figures and a space. */
  private static boolean beginsWithNumber(String line) {
    int end = 0;
    while (end < line.length() && isFigure(line.charAt(end))) {
      end++;
    }
    return end > 0 && end <= 5 && end < line.length() && line.charAt(end) == ' ';
  }

  /** At least four figures: a code has five, or four behind a hyphen. */
  private static boolean endsWithCode(String line) {
    int start = line.length();
    while (start > 0 && isFigure(line.charAt(start - 1))) {
      start--;
    }
    return line.length() - start >= 4 && start > 0;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  /** All of them have a digit or a sign of mail. */
  private static boolean mayBeOne(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isFigure(c) || c == '@') {
        return true;
      }
    }
    return false;
  }
}
