package io.dateline.internal.alerts;

import io.dateline.article.Article;
import io.dateline.index.SavedSearches;
import io.dateline.index.TableFormatException;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.reading.ReaderView;
import io.dateline.search.ArticleQuery;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Saved searches, ready to be asked of one article after another. Safe for concurrent use. */
final class SavedQueries {
  private final List<Saved> all = new ArrayList<>();
  private final AskedNames names;

  private record Saved(String name, Query query, Gates gates) {}

  /** Places of the searches that an article with a term may match, by field and term. */
  private final Map<String, Map<BytesRef, List<Integer>>> byTerm = new HashMap<>();

  /** Those that an article without any such term may match. */
  private final BitSet always = new BitSet();

  /**
   * Compiles every search as {@code view} understands it.
   *
   * @param languages which articles may be in
   * @param today what "lately" counts back from
   * @throws TableFormatException if a query cannot be read as it stands
   */
  SavedQueries(SavedSearches searches, ReaderView view, Set<Language> languages, LocalDate today)
      throws IOException {
    names = new AskedNames(view.officialNames());
    for (SavedSearches.Entry entry : searches.entries()) {
      try {
        var asked = ArticleQuery.builder(entry.query()).mode(ArticleQuery.Mode.STRICT).build();
        Query query = view.matching(asked, names, languages, today);
        add(new Saved(entry.name(), query, Gates.of(query, view.reader())));
      } catch (IllegalArgumentException | IndexSearcher.TooManyClauses e) {
        throw new TableFormatException(
            searches.source(),
            entry.line(),
            "'" + entry.name() + "' cannot be searched: " + firstLine(e));
      }
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private void add(Saved saved) {
    int place = all.size();
    all.add(saved);
    if (saved.gates.sets().isEmpty()) {
      always.set(place);
      return;
    }
    for (Term term : saved.gates.sets().get(0)) {
      byTerm
          .computeIfAbsent(term.field(), unused -> new HashMap<>())
          .computeIfAbsent(term.bytes(), unused -> new ArrayList<>(1))
          .add(place);
    }
  }

  /** The names of those that {@code article} matches, in the order of their table. */
  List<String> matching(Article article) throws IOException {
    var one = new OneArticle(article, names.in(article));
    BitSet candidates = (BitSet) always.clone();
    one.forEachTerm(
        (field, term) ->
            byTerm
                .getOrDefault(field, Map.of())
                .getOrDefault(term, List.of())
                .forEach(candidates::set));
    List<String> matching = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Saved saved = all.get(i);
      if (one.passes(saved.gates.sets()) && (saved.gates.exact() || one.matches(saved.query))) {
        matching.add(saved.name);
      }
    }
    return matching;
  }
}
