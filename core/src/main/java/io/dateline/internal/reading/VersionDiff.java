package io.dateline.internal.reading;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.dateline.article.Article;
import io.dateline.search.ArticleVersions;
import io.dateline.search.ArticleVersions.Change;
import io.dateline.search.ArticleVersions.Version;
import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;

/** Tells by sentences what changed between texts (Myers 1986, by java-diff-utils). */
final class VersionDiff {
  private VersionDiff() {}

  /** The versions of an article, of which {@code texts} are the earliest first. */
  static ArticleVersions of(List<Article> texts) {
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      versions.add(
          new Version(texts.get(i), i == 0 ? List.of() : changes(texts.get(i - 1), texts.get(i))));
    }
    return new ArticleVersions(versions);
  }

  private static List<Change> changes(Article before, Article after) {
    List<Change> changes = new ArrayList<>();
    for (AbstractDelta<String> delta :
        DiffUtils.diff(sentences(before), sentences(after)).getDeltas()) {
      changes.add(
          new Change(
              String.join(" ", delta.getSource().getLines()),
              String.join(" ", delta.getTarget().getLines())));
    }
    return changes;
  }

  /** The headline, and the sentences of the body. */
  private static List<String> sentences(Article article) {
    List<String> sentences = new ArrayList<>();
    article.title().ifPresent(sentences::add);
    String body = article.body();
    var breaks = new SentenceBreaks();
    breaks.setText(new StringCharacterIterator(body));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String sentence = body.substring(start, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
    return sentences;
  }
}
