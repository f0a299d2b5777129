package io.dateline.internal.reading;

import com.google.common.base.CharMatcher;
import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Completion;
import io.dateline.search.Completions;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;

/** Tells how what was typed may go on. */
final class Completer {
  private final ReaderView view;
  private final Planner planner;

  Completer(ReaderView view, Planner planner) {
    this.view = view;
    this.planner = planner;
  }

  Completions complete(String text, int limit) throws IOException {
    if (limit <= 0) {
      throw new IllegalArgumentException("limit must be > 0 (got: " + limit + ")");
    }
    String typed = Keys.folded(text);
    NameCounts names = view.names();
    return new Completions(
        names.officials(typed, limit), names.outlets(typed, limit), words(text.strip(), limit));
  }

  /** Completes the last word of {@code typed}. */
  private List<Completion> words(String typed, int limit) throws IOException {
    int space = CharMatcher.whitespace().lastIndexIn(typed);
    String before = typed.substring(0, space + 1);
    List<String> prefix = Analysis.words(typed.substring(space + 1));
    if (prefix.size() != 1) {
      return List.of();
    }
    Query beside = planner.plan(ArticleQuery.builder(before).build()).whole();
    return new WordCompletions(view.searcher())
        .of(prefix.getFirst(), beside, limit).stream()
            .map(word -> new Completion(before + word.text(), word.count()))
            .toList();
  }
}
