package io.dateline.extract.text;

import java.util.List;

/** Tells headlines of other stories, and the labels that belong to them, from items of menus. */
final class Surroundings {
  /** In words: no item of a menu is longer. */
  private static final int HEADLINE = 6;

  /** In words: labels and most items of menus. */
  private static final int LABEL = 3;

  /** In lines, either way. */
  private static final int NEAR = 4;

  /** In lines, either way: a category, an author, and a time stand between two headlines. */
  private static final int BESIDE = 2;

  private final List<Line> lines;
  private final LineMarks marks;

  Surroundings(List<Line> lines, LineMarks marks) {
    this.lines = lines;
    this.marks = marks;
  }

  /** Whether removed line {@code i} is another story's headline or stands among such. */
  boolean isHeadline(int i) {
    int size = lines.get(i).size();
    if (size >= HEADLINE) {
      return true;
    }
    return isFlanked(i) || (size > LABEL && !isInMenu(i));
  }

  /** Whether headlines stand near it on either side. */
  boolean isFlanked(int i) {
    return isLongNear(i, -1) && isLongNear(i, 1);
  }

  private boolean isLongNear(int i, int step) {
    for (int j = i + step; Math.abs(j - i) <= BESIDE; j += step) {
      if (j < 0 || j >= lines.size() || marks.isArticle(j)) {
        return false;
      }
      if (lines.get(j).size() >= HEADLINE) {
        return true;
      }
    }
    return false;
  }

  /** Whether most of the lines around it are short. */
  private boolean isInMenu(int i) {
    int labels = 0;
    int others = 0;
    for (int j = Math.max(0, i - NEAR); j <= Math.min(lines.size() - 1, i + NEAR); j++) {
      if (j != i && lines.get(j).size() <= LABEL) {
        labels++;
      } else if (j != i) {
        others++;
      }
    }
    return 2 * labels > 3 * others;
  }
}
