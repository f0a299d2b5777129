package io.dateline.extract.chrome;

import static java.util.Objects.requireNonNull;

import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of an outlet's pages are chrome.
 *
 * <p>That a line recurs is not enough: newsrooms repeat the background of a running story word for
 * word, most often at its end, and publish one story at several addresses. So pages are counted by
 * story, and a line must recur in a way in which only boilerplate does:
 *
 * <ul>
 *   <li>on most of its pages it was removed when each was read alone; or
 *   <li>it is too short for a paragraph, and always stands above or below the story; or
 *   <li>it is as long as a paragraph, and so frequent that no background would be: at the story's
 *       edge on {@value #OFTEN} of the outlet's stories, in its midst on {@value #MOSTLY}.
 * </ul>
 *
 * <p>A short line in the midst of the story that was kept each time is left: it may be a heading of
 * the outlet's form. The shares were set by what {@code ChromeGain} measures, on the side of
 * leaving a line of boilerplate rather than taking out a line of a story.
 */
final class Recurrence {
  /** Words from which a line may be a paragraph. */
  static final int PROSE_WORDS = 12;

  /** Characters from which it may be, in scripts without spaces too. */
  static final int PROSE_CHARS = 60;

  private static final int LEAST_STORIES = 3;
  private static final int LEAST_OFTEN = 5;
  private static final double OFTEN = 0.3;
  private static final double MOSTLY = 0.5;

  /** Share of lines in common from which two pages tell one story. */
  private static final double SAME_STORY = 0.8;

  private final Set<Long> chrome = new HashSet<>();

  private Recurrence() {}

  static Recurrence of(Collection<SampledPage> sample) {
    var recurrence = new Recurrence();
    List<SampledPage> pages = stories(List.copyOf(sample));
    Map<Long, Line> lines = new HashMap<>();
    for (SampledPage page : pages) {
      page.lines().stream()
          .distinct()
          .forEach(key -> lines.computeIfAbsent(key, k -> new Line()).stories++);
    }
    for (SampledPage page : pages) {
      place(page, lines);
    }
    lines.forEach(
        (key, line) -> {
          if (line.isChrome(pages.size())) {
            recurrence.chrome.add(key);
          }
        });
    return recurrence;
  }

  boolean isChrome(long key) {
    return chrome.contains(key);
  }

  boolean isEmpty() {
    return chrome.isEmpty();
  }

  /** Notes of each line of {@code page} where it stands to the lines that stand nowhere else. */
  private static void place(SampledPage page, Map<Long, Line> lines) {
    ImmutableLongArray keys = page.lines();
    int first = keys.length();
    int last = -1;
    for (int i = 0; i < keys.length(); i++) {
      if (page.kept().get(i) && requireNonNull(lines.get(keys.get(i))).stories < LEAST_STORIES) {
        first = Math.min(first, i);
        last = i;
      }
    }
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < keys.length(); i++) {
      Line line = requireNonNull(lines.get(keys.get(i)));
      if (line.stories < LEAST_STORIES || !seen.add(keys.get(i))) {
        continue;
      }
      line.prose |= page.prose().get(i);
      line.kept += page.kept().get(i) ? 1 : 0;
      line.amid += page.kept().get(i) && i > first && i < last ? 1 : 0;
    }
  }

  /** One page of each story. */
  private static List<SampledPage> stories(List<SampledPage> pages) {
    List<SampledPage> stories = new ArrayList<>();
    List<long[]> bodies = new ArrayList<>();
    Set<Long> titles = new HashSet<>();
    for (SampledPage page : pages) {
      long[] body = body(page);
      boolean told = page.title() != 0 && !titles.add(page.title());
      for (int i = 0; !told && i < bodies.size(); i++) {
        told = sharesMost(body, bodies.get(i));
      }
      if (!told) {
        stories.add(page);
        bodies.add(body);
      }
    }
    return stories;
  }

  private static long[] body(SampledPage page) {
    return page.kept().stream().mapToLong(i -> page.lines().get(i)).sorted().distinct().toArray();
  }

  private static boolean sharesMost(long[] one, long[] other) {
    double least = SAME_STORY * Math.max(one.length, other.length);
    if (Math.min(one.length, other.length) < least) {
      return false;
    }
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared >= least;
  }

  /** How a line recurs. */
  private static final class Line {
    private int stories;
    private int kept;
    private int amid;
    private boolean prose;

    boolean isChrome(int of) {
      if (stories < LEAST_STORIES) {
        return false;
      }
      if (2 * kept <= stories) {
        return true;
      }
      boolean edge = amid == 0;
      if (!prose) {
        return edge;
      }
      return stories >= LEAST_OFTEN && stories >= (edge ? OFTEN : MOSTLY) * of;
    }
  }
}
