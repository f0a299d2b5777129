package io.dateline.recognize.table;

import java.text.Normalizer;
import java.util.Locale;

/** One spelling for many: how names and words are compared. */
public final class Fold {
  private Fold() {}

  /** Lower case, without accents; letters that are their own, such as {@code ß}, stay. */
  public static String word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isAscii(lower) ? lower : withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
  }

  /** Words and numbers only, folded, one space between them: {@code the springfield courier}. */
  public static String name(String text) {
    return joined(text, " ");
  }

  /** As {@link #name}, joined by hyphens: {@code springfield-courier}. */
  public static String slug(String text) {
    return joined(text, "-");
  }

  /** As {@link #name}, without spaces: what the name would be in a host. */
  public static String squashed(String text) {
    return joined(text, "");
  }

  private static String joined(String text, String separator) {
    if (isAscii(text)) {
      return asciiJoined(text, separator);
    }
    String folded = word(text.replace("&", " and "));
    var out = new StringBuilder(folded.length());
    boolean gap = false;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) {
          out.append(separator);
        }
        gap = false;
        out.appendCodePoint(c);
      } else if (c != '\'' && c != '’') {
        gap = true;
      }
    }
    return out.toString();
  }

  /** As {@link #joined}: nearly all names are so. */
  private static String asciiJoined(String text, String separator) {
    var out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
      if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && !out.isEmpty()) {
          out.append(separator);
        }
        gap = false;
        out.append(lower);
      } else if (c == '&') {
        out.append(out.isEmpty() ? "" : separator).append("and");
        gap = true;
      } else if (c != '\'') {
        gap = true;
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    // Hangul falls apart into letters above; words are compared as they are written.
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
