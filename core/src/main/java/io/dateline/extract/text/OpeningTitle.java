package io.dateline.extract.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.extract.wording.WordTraits;
import io.dateline.extract.wording.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The headline with which a page opens when its scraper kept the document's title: the words that
 * the page begins with and says once more, {@code Mill bridge reopens} of {@code Mill bridge
 * reopens - The Courier Home News ... Mill bridge reopens By Jane Roe}. It is found where line
 * breaks are lost, too.
 */
final class OpeningTitle {
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 30;

  /** Behind as much text there are only related headlines. */
  private static final int REACH = 60_000;

  /** Part of the telling words that the story has to share. */
  private static final double LEAST_SHARED = 0.3;

  /** As many words, small ones among them, are said twice by a headline and hardly a menu. */
  private static final int PHRASE = 6;

  /** A first line is looked at as far as this. */
  private static final int LONGEST = 400;

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');

  /** Signs that part words, whoever cuts them. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange(' ', '~').and(CharMatcher.isNot('\''));

  private static final String BARS = "-–—|·•:»";

  private static final String CLOSING = "?!\"'”’»)]…%";

  private OpeningTitle() {}

  /** The headline; empty if the page opens with anything else. */
  static Optional<String> of(List<Line> lines, LineMarks marks) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String text = opening(lines);
    int[] ends = ends(text);
    if (ends.length < FEWEST_WORDS) {
      return Optional.empty();
    }
    String page = folded(lines, sought(text.substring(0, ends[FEWEST_WORDS - 1])));
    int at = 0;
    int known = -1;
    for (int n = 0; n < ends.length; n++) {
      String prefix = fold(text.substring(0, ends[n]));
      at = page.indexOf(prefix, Math.max(at, prefix.length()));
      if (at < 0) {
        break;
      }
      known = n;
    }
    // Words without a letter, such as a dash, end no headline.
    while (known >= 0 && !Character.isLetterOrDigit(text.charAt(ends[known] - 1))) {
      known--;
    }
    if (known + 1 < FEWEST_WORDS) {
      return Optional.empty();
    }
    String title = closed(text, ends[known]);
    // A site's name with its slogan is said twice as well, as a line of its own.
    if (title.length() == text.length()) {
      return Optional.empty();
    }
    boolean headline =
        isBesideName(text, title.length())
            || isPhrase(title, known + 1)
            || isOfStory(title, lines, marks);
    return headline ? Optional.of(title) : Optional.empty();
  }

  /** The first line, whole again where it was cut at the ends of sentences. */
  private static String opening(List<Line> lines) {
    var text = new StringBuilder(lines.get(0).text());
    for (int i = 1; i < lines.size() && lines.get(i).goesOn() && text.length() < LONGEST; i++) {
      text.append(' ').append(lines.get(i).text());
    }
    return text.toString();
  }

  /** Whether a bar or a dash follows, as before the name of a site. */
  private static boolean isBesideName(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at > end && at < text.length() && BARS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether it has small words, which menus that are said twice have not. */
  private static boolean isPhrase(String title, int words) {
    return words >= PHRASE
        && BARS.chars().noneMatch(bar -> title.contains(" " + (char) bar + " "))
        && Words.of(title).stream()
            .anyMatch(word -> WordTraits.isFunction(word) && title.contains(" " + word + " "));
  }

  /** Where the first words of {@code text} end. */
  private static int[] ends(String text) {
    int[] ends = new int[MOST_WORDS];
    int n = 0;
    for (int i = 1; i <= text.length() && n < MOST_WORDS; i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        int end = i;
        while (end > 1
            && !Character.isLetterOrDigit(text.charAt(end - 1))
            && text.charAt(end - 2) != ' ') {
          end--;
        }
        ends[n++] = end;
      }
    }
    return Arrays.copyOf(ends, n);
  }

  private static String closed(String text, int end) {
    int closed = end;
    while (closed < text.length() && CLOSING.indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    return text.substring(0, closed);
  }

  /** The longest of the first words that is plain letters; empty if none is. */
  private static String sought(String start) {
    String longest = "";
    for (String word : Splitter.on(' ').split(start.toLowerCase(Locale.ROOT))) {
      if (word.length() > longest.length() && LETTERS.matchesAllOf(word)) {
        longest = word;
      }
    }
    return longest;
  }

  /**
   * Letters and digits, one space for what is between them; of a page that is not too long only the
   * lines that may hold {@code sought}, and those that it opens with.
   */
  private static String folded(List<Line> lines, String sought) {
    int chars = 0;
    for (Line line : lines) {
      chars += line.text().length() + 2;
    }
    boolean all = chars > REACH || sought.isEmpty();
    var page = new StringBuilder();
    boolean opening = true;
    for (Line line : lines) {
      opening &= page.isEmpty() || line.goesOn();
      if (all || opening || mayHold(line, sought)) {
        fold(line.text(), page);
      }
      if (page.length() > REACH) {
        break;
      }
    }
    return page.toString();
  }

  /** Words are cut in other ways where signs stand in them. */
  private static boolean mayHold(Line line, String word) {
    for (int i = 0; i < line.words().size(); i++) {
      if (line.words().get(i).equals(word)) {
        return true;
      }
    }
    return !PLAIN.matchesAllOf(line.text());
  }

  private static String fold(String text) {
    var folded = new StringBuilder(text.length() + 2);
    fold(text, folded);
    return folded.toString();
  }

  private static void fold(String text, StringBuilder folded) {
    folded.append(' ');
    boolean space = true;
    String lower = text.toLowerCase(Locale.ROOT);
    // Runs of letters are copied whole: pages are long, and seldom open with their title.
    int start = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c))) {
        space = false;
        continue;
      }
      folded.append(lower, start, i);
      start = i + 1;
      if (!space && c != '\'' && c != '’' && c != '‘') {
        folded.append(' ');
        space = true;
      }
    }
    folded.append(lower, start, lower.length());
    if (!space) {
      folded.append(' ');
    }
  }

  /** Notices and menus are said twice as well; they share no words with the story. */
  private static boolean isOfStory(String title, List<Line> lines, LineMarks marks) {
    Set<String> story = new HashSet<>();
    int taken = 0;
    for (int i = 1; i < lines.size() && taken < 8; i++) {
      if (marks.isArticle(i)) {
        story.addAll(lines.get(i).words());
        taken++;
      }
    }
    int telling = 0;
    int shared = 0;
    for (String word : Words.of(title)) {
      if (word.length() > 3) {
        telling++;
        shared += story.contains(word) ? 1 : 0;
      }
    }
    return telling > 0 && shared >= LEAST_SHARED * telling;
  }
}
