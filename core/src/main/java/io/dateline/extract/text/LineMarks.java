package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each line of a page so far: article, or removed for a reason. */
final class LineMarks {
  private final boolean[] article;
  private final @Nullable RemovalReason[] reasons;

  LineMarks(boolean[] article) {
    this.article = article;
    this.reasons = new RemovalReason[article.length];
  }

  int size() {
    return article.length;
  }

  boolean isArticle(int i) {
    return article[i];
  }

  void keep(int i) {
    article[i] = true;
    reasons[i] = null;
  }

  /** Takes line {@code i} out; a reason given before stays. */
  void remove(int i, RemovalReason reason) {
    article[i] = false;
    if (reasons[i] == null) {
      reasons[i] = reason;
    }
  }

  /** Takes line {@code i} out; a reason given before was less precise. */
  void removeFor(int i, RemovalReason reason) {
    article[i] = false;
    reasons[i] = reason;
  }

  /** Takes line {@code i} out for a reason that is still to be found. */
  void drop(int i) {
    article[i] = false;
  }

  @Nullable RemovalReason reason(int i) {
    return reasons[i];
  }

  /** The first line of the article; the number of lines if there is none. */
  int first() {
    int i = 0;
    while (i < article.length && !article[i]) {
      i++;
    }
    return i;
  }

  /** The last line of the article; -1 if there is none. */
  int last() {
    int i = article.length - 1;
    while (i >= 0 && !article[i]) {
      i--;
    }
    return i;
  }

  /** How many words the article has. */
  int words(List<Line> lines) {
    int words = 0;
    for (int i = 0; i < article.length; i++) {
      words += article[i] ? lines.get(i).size() : 0;
    }
    return words;
  }
}
