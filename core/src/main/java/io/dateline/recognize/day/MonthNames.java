package io.dateline.recognize.day;

import com.google.common.base.Splitter;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of months in the languages that pages write their dates in. */
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = load();

  private MonthNames() {}

  /** 1 to 12; 0 if {@code word}, folded, is no month. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  static String fold(String word) {
    return Fold.word(word);
  }

  private static Map<String, Integer> load() {
    var numbers = new HashMap<String, Integer>();
    for (String line : TableFile.lines(MonthNames.class, "months.txt")) {
      List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(line);
      for (String word : words.subList(1, words.size())) {
        numbers.putIfAbsent(fold(word), Integer.parseInt(words.get(0)));
      }
    }
    return Map.copyOf(numbers);
  }
}
