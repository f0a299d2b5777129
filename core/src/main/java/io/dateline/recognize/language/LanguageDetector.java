package io.dateline.recognize.language;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.dateline.recognize.table.TableFile;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its script and its small words. Reads the first few thousand
 * characters; says nothing about a text of few words. Safe for concurrent use.
 */
public final class LanguageDetector {
  static final int MAX_TEXT = 2000;
  private static final int MIN_WORDS = 12;
  private static final double MIN_SHARE = 0.08;
  private static final double MIN_LEAD = 1.12;

  /** This many words that one has and the other has not tell near relatives apart. */
  private static final double MIN_DIFFERENCE = 1.5;

  /** Languages of the scripts that one living language of news, or mostly one, is written in. */
  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.TELUGU, "te"),
          Map.entry(UnicodeScript.KANNADA, "kn"),
          Map.entry(UnicodeScript.MALAYALAM, "ml"),
          Map.entry(UnicodeScript.GUJARATI, "gu"),
          Map.entry(UnicodeScript.GURMUKHI, "pa"),
          Map.entry(UnicodeScript.ORIYA, "or"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.LAO, "lo"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"),
          Map.entry(UnicodeScript.TIBETAN, "bo"));

  /** What a text in these scripts is when its words do not tell. */
  private static final Map<UnicodeScript, String> USUAL =
      Map.of(
          UnicodeScript.CYRILLIC, "ru", UnicodeScript.ARABIC, "ar", UnicodeScript.DEVANAGARI, "hi");

  private static final int HASHES = 1 << 14;

  private static final LanguageDetector STANDARD =
      new LanguageDetector(TableFile.lines(LanguageDetector.class, "stop-words.txt"));

  /** For each small word the languages it belongs to, as indexes of {@link #tags}. */
  private final Map<String, int[]> languages = new HashMap<>();

  private final List<String> tags = new ArrayList<>();

  /** The hashes of those words, modulo {@link #HASHES}: most words of a text are none of them. */
  private final BitSet hashes = new BitSet(HASHES);

  /** Characters of the longest small word. */
  private int longest;

  private LanguageDetector(List<String> lines) {
    Splitter words = Splitter.on(' ').omitEmptyStrings();
    for (String line : lines) {
      List<String> fields = words.splitToList(line);
      int tag = tags.indexOf(fields.get(0));
      if (tag < 0) {
        tag = tags.size();
        tags.add(fields.get(0));
      }
      for (String word : fields.subList(1, fields.size())) {
        longest = Math.max(longest, word.length());
        hashes.set(word.hashCode() & (HASHES - 1));
        int[] owners = languages.getOrDefault(word, new int[0]);
        if (!Ints.contains(owners, tag)) {
          languages.put(word, Ints.concat(owners, new int[] {tag}));
        }
      }
    }
  }

  /** The detector with the built-in words. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /**
   * The language of {@code text}.
   *
   * @param declared the language that the markup declares, which decides where the words do not
   * @return a BCP 47 base tag
   */
  public Optional<String> detect(String text, Optional<String> declared) {
    String read = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    Map<UnicodeScript, Integer> scripts = scripts(read);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters == 0) {
      return Optional.empty();
    }
    int kana = count(scripts, UnicodeScript.HIRAGANA) + count(scripts, UnicodeScript.KATAKANA);
    int han = count(scripts, UnicodeScript.HAN);
    if ((kana + han) * 2 > letters && kana + han >= MIN_WORDS) {
      return Optional.of(kana * 20 > kana + han ? "ja" : "zh");
    }
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      String only = ONE_LANGUAGE.get(script.getKey());
      if (only != null && script.getValue() * 2 > letters && script.getValue() >= MIN_WORDS) {
        return Optional.of(only);
      }
    }
    return byWords(read, declared).or(() -> declared.or(() -> usual(scripts, letters)));
  }

  private static Optional<String> usual(Map<UnicodeScript, Integer> scripts, int letters) {
    return scripts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > letters && e.getValue() >= 80)
        .flatMap(e -> Optional.ofNullable(USUAL.get(e.getKey())).stream())
        .findFirst();
  }

  private Optional<String> byWords(String text, Optional<String> declared) {
    double[] scores = new double[tags.size()];
    int words = 0;
    int start = -1;
    int hash = 0;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (isWord(c)) {
        start = start < 0 ? i : start;
        hash = 31 * hash + c;
      } else if (start >= 0) {
        words++;
        boolean small = i - start <= longest && hashes.get(hash & (HASHES - 1));
        hash = 0;
        int[] owners = small ? languages.get(lower.substring(start, i)) : null;
        if (owners != null) {
          for (int owner : owners) {
            scores[owner] += 1.0 / owners.length;
          }
        }
        start = -1;
      }
    }
    int best = 0;
    double first = 0;
    double second = 0;
    for (int tag = 0; tag < scores.length; tag++) {
      if (scores[tag] > first) {
        second = first;
        first = scores[tag];
        best = tag;
      } else {
        second = Math.max(second, scores[tag]);
      }
    }
    if (words < MIN_WORDS || first < words * MIN_SHARE) {
      return Optional.empty();
    }
    if (first < second * MIN_LEAD && first - second < MIN_DIFFERENCE) {
      // Two near relatives: the declared one, if it is among them.
      double close = first / MIN_LEAD;
      return declared.filter(tag -> tags.contains(tag) && scores[tags.indexOf(tag)] >= close);
    }
    return Optional.of(tags.get(best));
  }

  private static boolean isWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z';
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static int count(Map<UnicodeScript, Integer> scripts, UnicodeScript script) {
    return scripts.getOrDefault(script, 0);
  }

  private static Map<UnicodeScript, Integer> scripts(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    int latin = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (latin > 0) {
      counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return counts;
  }
}
