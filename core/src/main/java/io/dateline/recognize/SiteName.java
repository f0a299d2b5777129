package io.dateline.recognize;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a site calls itself, without slogan, "Website", and "Welcome to". */
final class SiteName {
  private static final int MAX_NAME = 60;
  private static final int MAX_WORDS = 7;

  /** What separates a name from a slogan, or a headline from the name of its site. */
  static final Splitter PARTS =
      Splitter.onPattern(" [|:»·•–—-] | :: |\\||: ").trimResults().omitEmptyStrings();

  /** Each of {@link #PARTS} has one: most names have none. */
  private static final CharMatcher SEPARATING = CharMatcher.anyOf("|:»·•–—-");

  private static final Splitter WORD_ENDS = Splitter.on(CharMatcher.anyOf(" ,")).omitEmptyStrings();

  private static final Pattern SPACED_LETTERS = Pattern.compile("(?<=\\b[A-Z])\\. (?=[A-Z]\\b)");

  private static final Map<String, List<String>> WORDS =
      TableFile.sections(SiteName.class, "site-words.txt");
  private static final List<String> TAILS = WORDS.getOrDefault("tails", List.of());
  private static final List<String> HEADS = WORDS.getOrDefault("heads", List.of());
  private static final Set<String> FIRMS = Set.copyOf(WORDS.getOrDefault("firms", List.of()));
  private static final Set<String> BUSINESS = Set.copyOf(WORDS.getOrDefault("business", List.of()));
  private static final Set<String> NOT_NAMES =
      Set.copyOf(WORDS.getOrDefault("not names", List.of()));

  private SiteName() {}

  /** The name in {@code text}; empty if there is none, or only one that any site could have. */
  static Optional<String> of(String text) {
    if (text.length() > 300) {
      return Optional.empty();
    }
    String folded = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    if (SEPARATING.matchesNoneOf(folded)) {
      return part(folded);
    }
    return PARTS.splitToList(folded).stream().flatMap(p -> part(p).stream()).findFirst();
  }

  /** The name, if {@code text} is one name and nothing else. */
  static Optional<String> part(String text) {
    String name = withoutTail(withoutHead(text.strip()));
    name = CharMatcher.anyOf(" .,;:|-–—»«\"“”'").trimTrailingFrom(name);
    name = CharMatcher.anyOf(" .,;:|-–—»«\"“”@©").trimLeadingFrom(name);
    return isName(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether this is the name of a firm, which may own many outlets. */
  static boolean isFirm(String name) {
    List<String> words = words(name);
    return !words.isEmpty() && FIRMS.contains(Fold.word(words.get(words.size() - 1)));
  }

  /** The words of a firm's name; {@code S. L.} is one. */
  static List<String> words(String name) {
    return WORD_ENDS.splitToList(joinLetters(name));
  }

  /** {@code S.L.} of {@code S. L.} */
  static String joinLetters(String text) {
    return text.contains(". ") ? SPACED_LETTERS.matcher(text).replaceAll(".") : text;
  }

  /**
   * Whether {@code word} belongs to a firm's name and may be missing from its outlet's. Words that
   * outlets use as well, such as "Media", are such only before another of a firm.
   */
  static boolean isBusiness(String word, boolean last) {
    String folded = Fold.word(word);
    return FIRMS.contains(folded) || (!last && BUSINESS.contains(folded));
  }

  /** Whether {@code name} is what {@code site}, a registered domain, spells out or abbreviates. */
  static boolean isOfSite(String name, String site) {
    int dot = site.indexOf('.');
    String label = Fold.squashed(dot < 0 ? site : site.substring(0, dot));
    String squashed = Fold.squashed(name);
    String bare = squashed.startsWith("the") ? squashed.substring(3) : squashed;
    if (label.length() < 2 || bare.length() < 2) {
      return false;
    }
    return bare.equals(label)
        || squashed.equals(label)
        || squashed.equals(Fold.squashed(site))
        || (bare.length() >= 4 && label.contains(bare))
        || (label.length() >= 4 && squashed.contains(label))
        || initials(name).equals(label);
  }

  private static String initials(String name) {
    var out = new StringBuilder();
    for (String word : Splitter.on(' ').split(Fold.name(name))) {
      if (!word.isEmpty()) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || name.length() > MAX_NAME) {
      return false;
    }
    String folded = Fold.name(name);
    if (folded.length() < 2 || NOT_NAMES.contains(folded)) {
      return false;
    }
    boolean letters = folded.chars().anyMatch(Character::isLetter);
    boolean address = name.startsWith("http") || name.startsWith("/") || name.contains("@");
    return letters
        && !address
        && !isNoise(name)
        && Splitter.on(' ').splitToList(folded).size() <= MAX_WORDS
        && !name.endsWith("?");
  }

  /** Dates, degrees, and rights are no names. */
  private static boolean isNoise(String name) {
    int digits = 0;
    for (int i = 0; i < name.length(); i++) {
      digits = Character.isDigit(name.charAt(i)) ? digits + 1 : 0;
      if (digits == 4 || name.charAt(i) == '°' || name.charAt(i) == '©') {
        return true;
      }
    }
    return name.toLowerCase(Locale.ROOT).contains("copyright");
  }

  private static String withoutTail(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String tail : TAILS) {
      if (lower.endsWith(" " + tail)) {
        return name.substring(0, name.length() - tail.length() - 1).strip();
      }
    }
    return name;
  }

  private static String withoutHead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String head : HEADS) {
      if (lower.startsWith(head + " ")) {
        return name.substring(head.length() + 1).strip();
      }
    }
    return name;
  }
}
