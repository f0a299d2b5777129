package io.dateline.recognize.byline;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words around names in bylines. */
final class BylineWords {
  private static final Map<String, List<String>> SECTIONS =
      TableFile.sections(BylineWords.class, "byline-words.txt");

  /** Longest first: "written by" before "by". */
  private static final List<String> LABELS =
      SECTIONS.getOrDefault("labels", List.of()).stream()
          .distinct()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final int ASCII = 128;

  /** The {@link #start} of each label that has one. */
  private static final BitSet STARTS = starts();

  private static final Set<String> ROLES = section("roles");
  private static final Set<String> GROUPS = section("groups");
  private static final Set<String> MONTHS = section("months");
  private static final Set<String> DAY_NAMES = section("day names");
  private static final Set<String> CREDENTIALS = section("credentials");
  private static final Set<String> PARTICLES = section("particles");
  private static final Set<String> JOINERS = section("joiners");
  private static final Set<String> DESKS = section("desks");
  private static final Set<String> TEAMS = section("teams");
  private static final Set<String> NOBODY = section("nobody");
  private static final List<String> COMMENTS = SECTIONS.getOrDefault("comments", List.of());

  private BylineWords() {}

  private static Set<String> section(String name) {
    return SECTIONS.getOrDefault(name, List.of()).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** How long the label at the start of {@code line} is, white space after it included; or 0. */
  static int labelEnd(String line) {
    if (!mayBeginWithLabel(line)) {
      return 0;
    }
    String head = line.substring(0, Math.min(line.length(), 40));
    String folded = Fold.word(head);
    if (folded.length() != head.length()) {
      // Offsets would not fit: such scripts have no label here that accents could hide.
      folded = head;
    }
    for (String label : LABELS) {
      if (!folded.startsWith(label)) {
        continue;
      }
      int end = label.length();
      char last = label.charAt(end - 1);
      boolean closed = last == ':' || last == '：' || last == '/' || last > '\u2e80';
      if (!closed && (end == line.length() || !isEnd(line, end))) {
        continue;
      }
      while (end < line.length() && isGap(line.charAt(end))) {
        end++;
      }
      return end;
    }
    return 0;
  }

  /** Whether a label begins as {@code line} does: most lines begin as none. */
  private static boolean mayBeginWithLabel(String line) {
    if (line.length() < 2 || line.charAt(0) >= ASCII || line.charAt(1) >= ASCII) {
      return true;
    }
    return STARTS.get(start(line));
  }

  /** The first two characters of what begins with ASCII, in lower case. */
  private static int start(String text) {
    return Ascii.toLowerCase(text.charAt(0)) * ASCII + Ascii.toLowerCase(text.charAt(1));
  }

  private static BitSet starts() {
    var starts = new BitSet(ASCII * ASCII);
    for (String label : LABELS) {
      char first = label.charAt(0);
      if (first < ASCII && label.length() == 1) {
        starts.set(first * ASCII, (first + 1) * ASCII);
      } else if (first < ASCII && label.charAt(1) < ASCII) {
        starts.set(start(label));
      }
    }
    return starts;
  }

  /** Pages run a label and a name of two elements together: {@code Posted byJane Roe}. */
  private static boolean isEnd(String line, int end) {
    return isGap(line.charAt(end))
        || (Character.isUpperCase(line.charAt(end)) && Character.isLowerCase(line.charAt(end - 1)));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == ':'
        || c == '：'
        || c == ',';
  }

  /** {@code Jane Roe says:} above a reader's comment. */
  static boolean isComment(String line) {
    String folded = Fold.name(line);
    return COMMENTS.stream().anyMatch(word -> folded.endsWith(" " + word));
  }

  /** Whether it stands in what a staff signs with, such as {@code newsdesk}. */
  static boolean isDesk(String word) {
    return DESKS.contains(Fold.word(word));
  }

  /** Whether it ends the name of people who sign together, such as {@code staff}. */
  static boolean isTeam(String word) {
    return TEAMS.contains(Fold.word(word));
  }

  /** Whether it is what content systems call an author without a name, such as {@code admin}. */
  static boolean isNobody(String word) {
    return NOBODY.contains(Fold.word(word));
  }

  static boolean isRole(String word) {
    return ROLES.contains(Fold.word(word));
  }

  static boolean isGroup(String word) {
    return GROUPS.contains(Fold.word(word));
  }

  static boolean isWeekday(String word) {
    String folded = Fold.word(word);
    return folded.endsWith("day") && MONTHS.contains(folded);
  }

  /** Whether it is a weekday, written out or short. */
  static boolean isDayName(String word) {
    return DAY_NAMES.contains(Fold.word(word));
  }

  /**
   * Where the month at the end of {@code word} starts: 0 if the word is one, -1 if it ends with
   * none. Within a word only a capital starts one.
   */
  static int endingMonth(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean starts =
          i == 0
              || (Character.isUpperCase(word.charAt(i)) && Character.isLetter(word.charAt(i - 1)));
      if (starts && MONTHS.contains(Fold.word(CharMatcher.is('.').trimFrom(word.substring(i))))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isCredential(String word) {
    return CREDENTIALS.contains(Fold.word(word));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(Fold.word(word));
  }

  static boolean isJoiner(String word) {
    return JOINERS.contains(Fold.word(word));
  }
}
