package io.dateline.extract.text;

import static java.util.Objects.requireNonNull;

import io.dateline.article.RemovalReason;
import io.dateline.extract.wording.ContactDetails;
import io.dateline.extract.wording.Notice;
import io.dateline.extract.wording.WordTraits;
import io.dateline.extract.wording.Wording;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says why the lines outside the story are removed, by their wording, their form, the heading above
 * them, and what stands beside them.
 */
final class LineReasons {
  /** Reasons whose words are common at a headline, and say nothing there. */
  private static final Set<RemovalReason> UNSAID_AT_HEAD =
      EnumSet.of(
          RemovalReason.RELATED,
          RemovalReason.NAVIGATION,
          RemovalReason.CONTACT,
          RemovalReason.AUTHOR_BIO);

  /** Reasons found by where a line stands, whatever its words. */
  private static final Set<RemovalReason> FOUND_BY_PLACE =
      EnumSet.of(RemovalReason.TITLE, RemovalReason.BYLINE, RemovalReason.DATE_LINE);

  /** In lines: a site names itself above its menus. */
  private static final int HEADER_LINES = 4;

  /** In words: shorter lines below a site's name are items of its menu. */
  private static final int SHORTEST_SLOGAN = 4;

  /** In characters, on average. */
  private static final int LONGEST_ITEM = 25;

  /** In lines below a headline that stands far above its story. */
  private static final int HEAD_LINES = 10;

  private final List<Line> lines;
  private final LineFeatures features;
  private final LineMarks marks;
  private final int first;
  private final int last;

  /** Lines between a headline and the story, which recognizers read. */
  private final boolean[] atHead;

  /** The copyright notices. */
  private final String rights;

  private final Surroundings around;
  private final Map<String, RemovalReason> given = new HashMap<>();

  LineReasons(List<Line> lines, LineFeatures features, LineMarks marks) {
    this.lines = lines;
    this.features = features;
    this.marks = marks;
    this.first = marks.first();
    this.last = marks.last();
    this.around = new Surroundings(lines, marks);
    this.atHead = new boolean[lines.size()];
    var notices = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (features.wording(i).filter(RemovalReason.COPYRIGHT::equals).isPresent()) {
        notices.append(lines.get(i).text()).append('\n');
      }
    }
    this.rights = notices.toString();
    int since = HEAD_LINES + 1;
    for (int i = 0; i < first && i < lines.size(); i++) {
      since = marks.reason(i) == RemovalReason.TITLE ? 0 : since + 1;
      atHead[i] = since <= HEAD_LINES;
    }
  }

  /** Gives a reason to each removed line that has none. */
  void give() {
    var zone = new Zone();
    for (int i = 0; i < lines.size(); i++) {
      if (marks.isArticle(i)) {
        zone.end();
        continue;
      }
      Line line = lines.get(i);
      @Nullable RemovalReason own = own(i);
      @Nullable RemovalReason said = own != null ? own : features.wording(i).orElse(null);
      if (said == RemovalReason.PLAYER && isNumber(line)) {
        // A rank, where a time would be that of a player.
        said = null;
      }
      if (said == RemovalReason.NAVIGATION && own == null && !atHead[i] && around.isFlanked(i)) {
        // A section's name above another story's headline.
        said = RemovalReason.RELATED;
      }
      zone.next(said, line);
      @Nullable RemovalReason found = marks.reason(i);
      if (found == RemovalReason.PLAYER && said == null) {
        marks.removeFor(i, byForm(i, zone));
      } else if (own != null && (found == null || !FOUND_BY_PLACE.contains(found))) {
        marks.removeFor(i, own);
      } else {
        @Nullable RemovalReason before = given.get(line.text());
        marks.remove(i, said != null ? said : before != null ? before : byForm(i, zone));
      }
      given.put(line.text(), requireNonNull(marks.reason(i)));
    }
  }

  private static boolean isNumber(Line line) {
    return line.text().indexOf(':') < 0 && line.count(WordTraits.NUMBER) == line.words().size();
  }

  /** What the wording of removed lines says, unless the line says it to the story's reader. */
  private @Nullable RemovalReason own(int i) {
    if (features.wording(i).filter(RemovalReason.NOT_FOUND_NOTICE::equals).isPresent()) {
      return null;
    }
    return Wording.ofRemoved()
        .reasonOf(lines.get(i).words(), Notice.NONE)
        .filter(reason -> !atHead[i] || !UNSAID_AT_HEAD.contains(reason))
        .orElse(null);
  }

  private RemovalReason byForm(int i, Zone zone) {
    Line line = lines.get(i);
    if ((i < first && isSigned(line)) || HeadLines.isByline(line)) {
      return RemovalReason.BYLINE;
    }
    if (HeadLines.isDate(line) || (i < first && HeadLines.holdsDay(line) && !line.isSentence())) {
      return RemovalReason.DATE_LINE;
    }
    if (isAgo(line)) {
      return atHead[i] ? RemovalReason.DATE_LINE : RemovalReason.RELATED;
    }
    if (ContactDetails.is(line.text())) {
      return RemovalReason.CONTACT;
    }
    if (isCode(line.text())) {
      return RemovalReason.OTHER;
    }
    if (isHeader(i)) {
      return RemovalReason.SITE_HEADER;
    }
    if (isMenu(line.text())) {
      return RemovalReason.NAVIGATION;
    }
    if (isFigures(line)) {
      return RemovalReason.OTHER;
    }
    if (isCaption(i)) {
      return RemovalReason.CAPTION;
    }
    @Nullable RemovalReason announced = i > last || i < first ? zone.reasonOf(line) : null;
    if (announced != null && !atHead[i]) {
      return announced;
    }
    if (atHead[i]) {
      return line.isSentence() || line.size() > 6 ? RemovalReason.OTHER : RemovalReason.NAVIGATION;
    }
    return line.isSentence() || around.isHeadline(i)
        ? RemovalReason.RELATED
        : RemovalReason.NAVIGATION;
  }

  private static boolean isSigned(Line line) {
    return !line.words().isEmpty() && line.words().get(0).equals("by");
  }

  /** Whether it is the first line, or holds the name that the rights notice bears. */
  private boolean isHeader(int i) {
    Line line = lines.get(i);
    if (i >= first || i >= HEADER_LINES || isMenu(line.text())) {
      return false;
    }
    boolean named = line.size() > 1 && rights.contains(name(line));
    boolean slogan =
        i > 0
            && line.size() >= SHORTEST_SLOGAN
            && marks.reason(i - 1) == RemovalReason.SITE_HEADER
            && rights.contains(name(lines.get(i - 1)));
    return (i == 0 && line.size() > 2) || named || (slogan && !line.isSentence());
  }

  private static String name(Line line) {
    String text = line.text();
    return text.startsWith("The ") ? text.substring(4) : text;
  }

  /** {@code News | Sports | Weather} */
  private static boolean isMenu(String text) {
    int bars = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean bar = "|·•".indexOf(text.charAt(i)) >= 0;
      bars += bar && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ' ? 1 : 0;
    }
    return bars >= 2 && text.length() / (bars + 1) < LONGEST_ITEM;
  }

  /** Prices and scores. */
  private static boolean isFigures(Line line) {
    int numbers = line.count(WordTraits.NUMBER);
    return numbers >= 3 && 2 * numbers > line.words().size();
  }

  /** {@code 2 hours ago}, {@code Published 1 day ago}. */
  private static boolean isAgo(Line line) {
    List<String> words = line.words();
    return words.size() <= 5
        && line.has(WordTraits.NUMBER)
        && words.get(words.size() - 1).equals("ago");
  }

  /** Whether it is what a program left: a template, an address, a name of a type. */
  private static boolean isCode(String text) {
    return text.startsWith("{")
        || text.startsWith("%")
        || text.contains("{*")
        || text.contains("{{")
        || text.contains("?>")
        || text.startsWith("http")
        || (text.indexOf(' ') < 0 && text.indexOf('/') > 0 && text.indexOf('+') > 0);
  }

  /** Whether it stands above a picture's credit, or below a picture's number. */
  private boolean isCaption(int i) {
    boolean credited =
        i + 1 < lines.size() && !marks.isArticle(i + 1) && Captions.isCredited(lines.get(i + 1));
    boolean numbered = i > 0 && own(i - 1) == RemovalReason.CAPTION && !marks.isArticle(i - 1);
    return (credited && lines.get(i).endsSentence() && !isSigned(lines.get(i)))
        || (numbered && lines.get(i).isSentence());
  }
}
