package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Describes each line of a page in numbers: what it says, and what stands around it.
 *
 * <p>Every feature is between about -1 and 2, so that weights can be compared.
 */
final class LineFeatures {
  /** How fast the prose around a line stops to matter, a line. */
  private static final double FADING = 0.75;

  private final List<Line> lines;
  private final List<Optional<RemovalReason>> wording = new ArrayList<>();
  private final double[] prose;
  private final double[] nearProse;
  private final double mostProse;
  private final Map<String, Integer> occurrences = new HashMap<>();

  LineFeatures(List<Line> lines) {
    this.lines = lines;
    this.prose = new double[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      wording.add(Wording.standard().reasonOf(line.words()));
      occurrences.merge(line.text(), 1, Integer::sum);
      prose[i] = wording.get(i).isPresent() ? 0 : proseOf(line);
    }
    this.nearProse = faded(prose);
    double most = 0;
    for (double near : nearProse) {
      most = Math.max(most, near);
    }
    this.mostProse = most;
  }

  /** The reason the wording of line {@code i} gives for its removal. */
  Optional<RemovalReason> wording(int i) {
    return wording.get(i);
  }

  /** How often the text of line {@code i} stands on the page. */
  int occurrences(int i) {
    return occurrences.getOrDefault(lines.get(i).text(), 1);
  }

  /** Words of sentences in a line; a character of an ideographic script is half a word. */
  private static double proseOf(Line line) {
    if (!line.isSentence()) {
      return 0;
    }
    double words = line.isIdeographic() ? line.text().length() / 2.0 : line.words().size();
    return Math.min(words, 80);
  }

  private static double[] faded(double[] values) {
    double[] faded = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum = sum * FADING + values[i];
      faded[i] += sum;
    }
    sum = 0;
    for (int i = values.length - 1; i >= 0; i--) {
      faded[i] += sum;
      sum = (sum + values[i]) * FADING;
    }
    return faded;
  }

  /** The features of line {@code i}, each by its name. */
  void describe(int i, Sink to) {
    Line line = lines.get(i);
    describeLine(i, line, to);
    for (int d = 1; d <= 3; d++) {
      describeNeighbour(i - d, "-" + d, to);
      describeNeighbour(i + d, "+" + d, to);
    }
    to.add("gap-before", Math.min(line.blankBefore(), 3) / 3.0);
    to.add(
        "gap-after", i + 1 < lines.size() ? Math.min(lines.get(i + 1).blankBefore(), 3) / 3.0 : 1);
    to.add("near-prose", Math.log1p(nearProse[i] - prose[i]) / 5);
    to.add("share-of-most-prose", mostProse == 0 ? 0 : nearProse[i] / mostProse);
    int above = 0;
    int ends = 0;
    for (int j = i - 1; j >= 0 && j >= i - 40; j--) {
      above += prose[j] > 15 ? 1 : 0;
      RemovalReason reason = wording.get(j).orElse(RemovalReason.OTHER);
      if (reason == RemovalReason.RELATED || reason == RemovalReason.COMMENTS) {
        ends++;
      }
    }
    int below = 0;
    for (int j = i + 1; j < lines.size() && j <= i + 40; j++) {
      below += prose[j] > 15 ? 1 : 0;
    }
    to.add("prose-above", Math.log1p(above) / 3);
    to.add("prose-below", Math.log1p(below) / 3);
    to.add("no-prose-above", above == 0 ? 1 : 0);
    to.add("no-prose-below", below == 0 ? 1 : 0);
    to.add("between-prose", Math.min(above, below) > 0 ? 1 : 0);
    to.add("ends-above", Math.min(ends, 4) / 4.0);
    to.add("goes-on", lines.get(i).goesOn() ? 1 : 0);
    to.add("goes-on-sentence", lines.get(i).goesOn() && lines.get(i).isSentence() ? 1 : 0);
    to.add("place", (double) i / lines.size());
  }

  private void describeLine(int i, Line line, Sink to) {
    int count = line.words().size();
    double words = line.isIdeographic() ? line.text().length() / 2.0 : count;
    to.add("bias", 1);
    to.add("words", Math.log1p(Math.min(words, 200)) / 3);
    to.add("words<4", words < 4 ? 1 : 0);
    to.add("words<8", words < 8 ? 1 : 0);
    to.add("words>=15", words >= 15 ? 1 : 0);
    to.add("words>=30", words >= 30 ? 1 : 0);
    to.add("ends-sentence", line.endsSentence() ? 1 : 0);
    to.add("sentence", line.isSentence() ? 1 : 0);
    to.add("ends-colon", line.end() == ':' ? 1 : 0);
    to.add("ellipsis", line.text().endsWith("...") || line.text().endsWith("…") ? 1 : 0);
    to.add("question", line.end() == '?' ? 1 : 0);
    to.add("function-words", 2 * FunctionWords.share(line.words()));
    to.add("capitals", capitals(line));
    to.add("upper", isUpper(line) ? 1 : 0);
    to.add("commas", Math.min(1, 5.0 * count(line.text(), ",;،、，") / Math.max(count, 1)));
    to.add(
        "numbers",
        count == 0 ? 1 : (double) line.words().stream().filter("#"::equals).count() / count);
    to.add("quotes", count(line.text(), "\"“”„»«") > 0 ? 1 : 0);
    to.add("bars", Math.min(2, count(line.text(), "|•·»›/→▶")) / 2.0);
    to.add(
        "address",
        line.text().contains("http") || line.text().contains("www.") || line.text().contains("@")
            ? 1
            : 0);
    to.add("twice", occurrences(i) > 1 ? 1 : 0);
    to.add("exclamation", line.end() == '!' ? 1 : 0);
    boolean lower = !line.text().isEmpty() && Character.isLowerCase(line.text().charAt(0));
    to.add("starts-lower", lower ? 1 : 0);
    boolean bracket = line.text().startsWith("(") || line.text().startsWith("[");
    to.add("starts-bracket", bracket ? 1 : 0);
    String start = line.text().toLowerCase(Locale.ROOT);
    boolean credit = Captions.isCredited(line);
    to.add("credit", credit ? 1 : 0);
    to.add("by", start.startsWith("by ") && count < 15 ? 1 : 0);
    wording
        .get(i)
        .ifPresent(
            reason -> {
              to.add("wording", 1);
              to.add("wording-" + reason.id(), 1);
              to.add("wording-long", count >= 12 ? 1 : 0);
            });
  }

  private void describeNeighbour(int j, String name, Sink to) {
    if (j < 0 || j >= lines.size()) {
      to.add("edge" + name, 1);
      return;
    }
    Line line = lines.get(j);
    to.add("sentence" + name, line.isSentence() ? 1 : 0);
    to.add("prose" + name, prose[j] / 40);
    to.add("words" + name, Math.log1p(Math.min(line.words().size(), 200)) / 3);
    if (wording.get(j).isPresent()) {
      to.add("wording" + name, 1);
      to.add("wording-" + wording.get(j).get().id() + name, 1);
    }
  }

  private static double capitals(Line line) {
    int words = 0;
    int capitals = 0;
    boolean start = true;
    for (int i = 0; i < line.text().length(); i++) {
      char c = line.text().charAt(i);
      if (c == ' ') {
        start = true;
      } else if (start && Character.isLetter(c)) {
        words++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        start = false;
      }
    }
    return words == 0 ? 0 : (double) capitals / words;
  }

  private static boolean isUpper(Line line) {
    String text = line.text();
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static int count(String text, String characters) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        count++;
      }
    }
    return count;
  }

  /** Takes features as they are worked out. */
  interface Sink {
    void add(String name, double value);
  }
}
