package io.dateline.internal.people;

import com.google.common.base.Splitter;
import io.dateline.recognize.table.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which countries are parts of others, as {@code wholes.txt} lists them. */
final class Wholes {
  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter VALUES = Splitter.on(';').trimResults();
  private static final Map<String, List<String>> OF = new HashMap<>();

  static {
    for (String line : TableFile.lines(Wholes.class, "wholes.txt")) {
      List<String> fields = FIELDS.splitToList(line);
      OF.put(fields.get(0), VALUES.splitToList(fields.get(1)));
    }
  }

  private Wholes() {}

  /** Whether one of two countries is part of the other. */
  static boolean join(String one, String other) {
    return OF.getOrDefault(one, List.of()).contains(other)
        || OF.getOrDefault(other, List.of()).contains(one);
  }
}
