package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.ErrorNotices;
import io.dateline.extract.wording.Notice;
import io.dateline.extract.wording.WordTraits;
import io.dateline.extract.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes each line of a page in numbers: what it says, what stands around it, and where it
 * stands to the page's runs of prose.
 *
 * <p>This is the one place that knows the features: the trainer and the model take their names and
 * their order from {@link #NAMES}.
 */
final class LineFeatures {
  /** How fast the prose around a line stops to matter, a line; near and wide. */
  private static final double[] FADING = {0.75, 0.93};

  /** Distances in lines beyond this are alike. */
  private static final int FAR = 60;

  /** Reasons whose headings begin or end something; the distance to them tells. */
  private static final List<EnumSet<RemovalReason>> ZONES =
      List.of(
          EnumSet.of(RemovalReason.COMMENTS),
          EnumSet.of(RemovalReason.RELATED),
          EnumSet.of(RemovalReason.SHARE_BAR),
          EnumSet.of(
              RemovalReason.SUBSCRIPTION, RemovalReason.DONATION, RemovalReason.ADVERTISEMENT),
          EnumSet.of(RemovalReason.COPYRIGHT, RemovalReason.FOOTER, RemovalReason.CONSENT),
          EnumSet.of(RemovalReason.AUTHOR_BIO, RemovalReason.BYLINE));

  private static final String[] ZONE_NAMES = {
    "comments", "related", "share", "appeal", "footer", "author"
  };
  private static final String[] SINCE = named("since-", ZONE_NAMES);
  private static final String[] UNTIL = named("until-", ZONE_NAMES);
  private static final String[] IS = named("is-", ZONE_NAMES);
  private static final int[] OFFSETS = {-1, 1, -2, 2, -3, 3};
  private static final String[] OFFSET_NAMES = {"-1", "+1", "-2", "+2", "-3", "+3"};
  private static final String[] PROSE_AT = named("prose", OFFSET_NAMES);
  private static final String[] WORDS_AT = named("words", OFFSET_NAMES);
  private static final String[] WORDING_AT = named("wording", OFFSET_NAMES);
  private static final String[] FUNCTION_AT = named("function-words", OFFSET_NAMES);
  private static final String[] CAPITALS_AT = named("capitals", OFFSET_NAMES);
  private static final int[] WINDOWS = {5, 15, 40};
  private static final String[] WINDOW_NAMES = {"5", "15", "40"};
  private static final String[] ABOVE = named("prose-above-", WINDOW_NAMES);
  private static final String[] BELOW = named("prose-below-", WINDOW_NAMES);
  private static final String[] SHORT_ABOVE = named("short-above-", WINDOW_NAMES);
  private static final String[] SHORT_BELOW = named("short-below-", WINDOW_NAMES);

  /** The names of the features, in the order of their values. */
  static final List<String> NAMES = names();

  private final List<Line> lines;
  private final int count;
  private final List<Optional<RemovalReason>> wording;
  private final Notice[] notices;
  private final int[] size;
  private final double[] prose;
  private final double[] functionWords;
  private final double[] capitals;
  private final double[] weight;
  private final boolean[] headLine;
  private final boolean[] talkSign;
  private final boolean[] credited;
  private final double[] near;
  private final double[] wide;
  private final double mostNear;
  private final double[] proseBefore;
  private final int[] shortBefore;
  private final int[] signsBefore;
  private final int[] proseAbove;
  private final int[] proseBelow;
  private final int[][] since;
  private final int[][] until;
  private final int[] sinceHead;
  private final int[] untilHead;
  private final int[] sinceTitle;
  private final double gluedShare;
  private final ProseRuns runs;
  private final Cohesion cohesion;
  private final LineWindows windows;

  /** How often each line's text stands on the page: one number for all that are alike. */
  private final int[][] occurrences;

  LineFeatures(List<Line> lines) {
    this.lines = lines;
    this.count = lines.size();
    this.wording = new ArrayList<>(count);
    this.notices = new Notice[count];
    this.size = new int[count];
    this.prose = new double[count];
    this.functionWords = new double[count];
    this.capitals = new double[count];
    this.weight = new double[count];
    this.headLine = new boolean[count];
    this.talkSign = new boolean[count];
    this.credited = new boolean[count];
    this.proseBefore = new double[count + 1];
    this.shortBefore = new int[count + 1];
    this.signsBefore = new int[count + 1];
    this.occurrences = new int[count][];
    Map<String, int[]> alike = new HashMap<>();
    int glued = 0;
    boolean anyStated = false;
    for (int i = 0; i < count; i++) {
      notices[i] = ErrorNotices.of(lines.get(i).text(), lines.get(i).words());
      anyStated |= notices[i] == Notice.STATED;
    }
    for (int i = 0; i < count; i++) {
      Line line = lines.get(i);
      // Beside a notice, advice belongs to it.
      boolean advice = anyStated && notices[i] != Notice.NONE;
      Optional<RemovalReason> said =
          Wording.standard().reasonOf(line.words(), advice ? Notice.STATED : notices[i]);
      wording.add(said);
      occurrences[i] = alike.computeIfAbsent(line.text(), text -> new int[1]);
      occurrences[i][0]++;
      size[i] = line.size();
      prose[i] = said.isEmpty() && line.isSentence() ? Math.min(size[i], 80) : 0;
      functionWords[i] =
          (double) line.count(WordTraits.FUNCTION) / Math.max(1, line.words().size());
      capitals[i] = line.shape().capitals;
      weight[i] = said.isEmpty() ? 0 : isWeak(said.get()) ? 0.5 : 1;
      headLine[i] = HeadLines.isByline(line) || HeadLines.isDate(line);
      talkSign[i] = CommentSigns.isOne(line);
      credited[i] = Captions.isCredited(line);
      proseBefore[i + 1] = proseBefore[i] + prose[i];
      shortBefore[i + 1] = shortBefore[i] + (size[i] < 8 ? 1 : 0);
      signsBefore[i + 1] = signsBefore[i] + (talkSign[i] ? 1 : 0);
      glued += line.goesOn() ? 1 : 0;
    }
    this.gluedShare = count == 0 ? 0 : (double) glued / count;
    this.near = faded(prose, FADING[0]);
    this.wide = faded(prose, FADING[1]);
    this.mostNear = Arrays.stream(near).max().orElse(0);
    this.since = new int[ZONES.size()][];
    this.until = new int[ZONES.size()][];
    var zones = new EnumMap<RemovalReason, Integer>(RemovalReason.class);
    for (int z = 0; z < ZONES.size(); z++) {
      for (RemovalReason reason : ZONES.get(z)) {
        zones.put(reason, z);
      }
    }
    int[] zone = new int[count];
    for (int i = 0; i < count; i++) {
      zone[i] = wording.get(i).map(reason -> zones.getOrDefault(reason, -1)).orElse(-1);
    }
    for (int z = 0; z < ZONES.size(); z++) {
      boolean[] marks = new boolean[count];
      for (int i = 0; i < count; i++) {
        marks[i] = zone[i] == z;
      }
      since[z] = since(marks);
      until[z] = until(marks);
    }
    this.sinceHead = since(headLine);
    this.untilHead = until(headLine);
    boolean[] isProse = new boolean[count];
    for (int i = 0; i < count; i++) {
      isProse[i] = prose[i] >= 8;
    }
    this.proseAbove = since(isProse);
    this.proseBelow = until(isProse);
    var telling = new TellingWords(lines);
    this.runs = new ProseRuns(telling, prose, wording, headLine, talkSign);
    this.cohesion = new Cohesion(telling, runs.bestStart(), runs.bestEnd());
    this.windows = new LineWindows(lines, prose, capitals, headLine, credited, weight);
    boolean[] title = new boolean[count];
    for (int i = 1; i < count; i++) {
      title[i] = size[i] >= 3 && size[i] <= 30 && runs.sharedWithTitle(i) >= 0.8;
    }
    this.sinceTitle = since(title);
  }

  private static List<String> names() {
    var row = FeatureRow.ofNames();
    new LineFeatures(Line.of("Nothing is said here.")).describe(0, row);
    return row.names();
  }

  private static String[] named(String start, String[] ends) {
    return Arrays.stream(ends).map(end -> start + end).toArray(String[]::new);
  }

  private static boolean isWeak(RemovalReason reason) {
    return reason == RemovalReason.NAVIGATION || reason == RemovalReason.PROMOTION;
  }

  /** The reason the wording of line {@code i} gives for its removal. */
  Optional<RemovalReason> wording(int i) {
    return wording.get(i);
  }

  /** How much line {@code i} sounds like an error page. */
  Notice notice(int i) {
    return notices[i];
  }

  /** How often the text of line {@code i} stands on the page. */
  int occurrences(int i) {
    return occurrences[i][0];
  }

  /** The runs of prose on the page. */
  ProseRuns runs() {
    return runs;
  }

  private static double[] faded(double[] values, double fading) {
    double[] faded = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum = sum * fading + values[i];
      faded[i] += sum;
    }
    sum = 0;
    for (int i = values.length - 1; i >= 0; i--) {
      faded[i] += sum;
      sum = (sum + values[i]) * fading;
    }
    return faded;
  }

  /**
   * Lines since the last marked one, at most {@link #FAR}; of a marked line since the one above.
   */
  private static int[] since(boolean[] marks) {
    int[] since = new int[marks.length];
    int distance = FAR;
    for (int i = 0; i < marks.length; i++) {
      distance = Math.min(distance + 1, FAR);
      since[i] = distance;
      distance = marks[i] ? 0 : distance;
    }
    return since;
  }

  private static int[] until(boolean[] marks) {
    int[] until = new int[marks.length];
    int distance = FAR;
    for (int i = marks.length - 1; i >= 0; i--) {
      distance = Math.min(distance + 1, FAR);
      until[i] = distance;
      distance = marks[i] ? 0 : distance;
    }
    return until;
  }

  /** The features of line {@code i}. */
  void describe(int i, FeatureRow row) {
    describeLine(i, row);
    describeNeighbours(i, row);
    describeAround(i, row);
    describeZones(i, row);
    windows.describe(i, row);
    runs.describe(i, row);
    cohesion.describe(i, row);
  }

  private void describeLine(int i, FeatureRow row) {
    Line line = lines.get(i);
    String text = line.text();
    LineShape shape = line.shape();
    int total = Math.max(line.words().size(), 1);
    row.put("words", Math.min(size[i], 200));
    row.put("letters-a-word", (double) text.length() / total);
    row.put("ends", ending(line));
    row.put("prose", prose[i]);
    row.put("function-words", functionWords[i]);
    row.put("capitals", capitals[i]);
    row.put("upper", shape.upper);
    row.put("commas", (double) shape.commas / total);
    row.put("stops", Math.min(shape.stops, 20));
    row.put("quotes", Math.min(shape.quotes, 4));
    row.put("bars", Math.min(shape.bars, 5));
    row.put("numbers", (double) line.count(WordTraits.NUMBER) / total);
    row.put("talk", (double) line.count(WordTraits.TALK) / total);
    row.put("address", text.contains("http") || text.contains("www.") || text.contains("@"));
    row.put("twice", Math.min(occurrences(i), 3));
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    row.put("signed-post", text.indexOf("(@") >= 0 && "—-–".indexOf(text.charAt(0)) >= 0);
    row.put("starts-lower", Character.isLowerCase(first));
    row.put("starts-bracket", first == '(' || first == '[');
    row.put("bullet", isBullet(first));
    row.put("credit", credited[i]);
    row.put("head-line", headLine[i]);
    row.put("talk-sign", talkSign[i]);
    row.put("wording", weight[i]);
    for (int z = 0; z < IS.length; z++) {
      row.put(IS[z], wording.get(i).isPresent() && ZONES.get(z).contains(wording.get(i).get()));
    }
    row.put("goes-on", line.goesOn());
    row.put("glued", gluedShare);
  }

  private static double ending(Line line) {
    if (LineWindows.isCut(line)) {
      return 1;
    }
    return switch (line.end()) {
      case '.', '。', '।' -> 5;
      case '?', '？', '؟' -> 3;
      case '!', '！' -> 4;
      case ':' -> 2;
      default -> 0;
    };
  }

  private static boolean isBullet(char first) {
    return "*-•+·–—▪■●".indexOf(first) >= 0;
  }

  private void describeNeighbours(int i, FeatureRow row) {
    for (int n = 0; n < OFFSETS.length; n++) {
      int j = i + OFFSETS[n];
      boolean there = j >= 0 && j < count;
      row.put(PROSE_AT[n], there ? prose[j] : -1);
      row.put(WORDS_AT[n], there ? Math.min(size[j], 100) : -1);
      row.put(WORDING_AT[n], there ? weight[j] : 0);
      if (n < 4) {
        row.put(FUNCTION_AT[n], there ? functionWords[j] : -1);
      }
      if (n < 2) {
        row.put(CAPITALS_AT[n], there ? capitals[j] : -1);
      }
    }
    row.put("gap-before", Math.min(lines.get(i).blankBefore(), 3));
    row.put("gap-after", i + 1 < count ? Math.min(lines.get(i + 1).blankBefore(), 3) : 3);
    row.put("ends-above", i > 0 ? ending(lines.get(i - 1)) : -1);
    row.put("ends-below", i + 1 < count ? ending(lines.get(i + 1)) : -1);
    boolean bullets = isBullet(lines.get(i).text().charAt(0));
    boolean listAbove = i > 0 && bullets == isBullet(lines.get(i - 1).text().charAt(0));
    row.put("list-goes-on", bullets && listAbove);
    int ratio = i > 0 ? Math.abs(size[i] - size[i - 1]) : 100;
    row.put("as-long-as-above", Math.min(ratio, 100));
  }

  private void describeAround(int i, FeatureRow row) {
    row.put("near-prose", near[i] - prose[i]);
    row.put("wide-prose", wide[i] - prose[i]);
    row.put("share-of-most-prose", mostNear == 0 ? 0 : near[i] / mostNear);
    for (int w = 0; w < WINDOWS.length; w++) {
      int from = Math.max(0, i - WINDOWS[w]);
      int to = Math.min(count, i + 1 + WINDOWS[w]);
      row.put(ABOVE[w], proseBefore[i] - proseBefore[from]);
      row.put(BELOW[w], proseBefore[to] - proseBefore[i + 1]);
      row.put(SHORT_ABOVE[w], (shortBefore[i] - shortBefore[from]) / (double) WINDOWS[w]);
      row.put(SHORT_BELOW[w], (shortBefore[to] - shortBefore[i + 1]) / (double) WINDOWS[w]);
    }
    double all = Math.max(proseBefore[count], 1);
    row.put("prose-behind", proseBefore[i] / all);
    row.put("prose-of-page", Math.min(all, 5000));
    row.put("place", (double) i / count);
    row.put("lines-above", Math.min(i, 400));
    row.put("lines-below", Math.min(count - 1 - i, 400));
    row.put("to-prose-above", proseAbove[i]);
    row.put("to-prose-below", proseBelow[i]);
    int above = i - proseAbove[i];
    int below = i + proseBelow[i];
    row.put("prose-line-above", above >= 0 && proseAbove[i] < FAR ? prose[above] : 0);
    row.put("prose-line-below", below < count && proseBelow[i] < FAR ? prose[below] : 0);
  }

  private void describeZones(int i, FeatureRow row) {
    for (int z = 0; z < SINCE.length; z++) {
      row.put(SINCE[z], since[z][i]);
      row.put(UNTIL[z], until[z][i]);
    }
    row.put("since-head-line", sinceHead[i]);
    row.put("until-head-line", untilHead[i]);
    row.put("since-title", sinceTitle[i]);
    int from = Math.max(0, i - 8);
    int to = Math.min(count, i + 9);
    row.put("talk-signs-above", signsBefore[i] - signsBefore[from]);
    row.put("talk-signs-below", signsBefore[to] - signsBefore[i + 1]);
    row.put("talk-signs-before", Math.min(signsBefore[i], 30));
  }
}
