package io.dateline.internal.ranking;

import io.dateline.internal.ranking.FieldFamily.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;

/** Works out what a {@link WordQuery} tells of an archive: how rare its word is, and where. */
final class WordWeight extends Weight {
  private final WordQuery query;
  private final List<Occurrence> occurrences = new ArrayList<>();

  /** Null where no article holds the word. */
  private final @Nullable SimScorer scorer;

  /** A term of a field, found somewhere. */
  private record Occurrence(Member field, Term term, TermStates states) {}

  WordWeight(WordQuery query, IndexSearcher searcher, float boost) throws IOException {
    super(query);
    this.query = query;
    long articles = 0;
    long allArticles = 0;
    long words = 0;
    long entries = 0;
    for (Member field : query.family().fields()) {
      CollectionStatistics all = searcher.collectionStatistics(field.field());
      if (all == null) {
        continue;
      }
      allArticles = Math.max(allArticles, all.docCount());
      words += (long) (field.weight() * all.sumTotalTermFreq());
      entries += all.sumDocFreq();
      // Forms are of different articles, more or less: languages, spellings.
      long inField = 0;
      for (Term term : query.terms(field)) {
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          occurrences.add(new Occurrence(field, term, states));
          inField += states.docFreq();
        }
      }
      articles = Math.max(articles, inField);
    }
    articles = Math.min(articles, allArticles);
    scorer =
        articles == 0
            ? null
            : searcher
                .getSimilarity()
                .scorer(
                    boost,
                    new CollectionStatistics(
                        "family",
                        searcher.getIndexReader().maxDoc(),
                        allArticles,
                        Math.max(words, entries),
                        entries),
                    new TermStatistics(new BytesRef("word"), articles, articles));
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
    WordScorer found = scorer(leaf, scorer);
    return found == null ? null : new DefaultScorerSupplier(found);
  }

  private @Nullable WordScorer scorer(LeafReaderContext leaf, @Nullable SimScorer sim)
      throws IOException {
    List<WordScorer.Place> places = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      IOSupplier<TermState> supplier = occurrence.states().get(leaf);
      TermState state = supplier == null ? null : supplier.get();
      if (state != null) {
        TermsEnum terms = leaf.reader().terms(occurrence.term().field()).iterator();
        terms.seekExact(occurrence.term().bytes(), state);
        places.add(
            new WordScorer.Place(terms.postings(null, PostingsEnum.FREQS), occurrence.field()));
      }
    }
    return places.isEmpty() || sim == null
        ? null
        : new WordScorer(places, lengths(leaf.reader()), sim);
  }

  private List<WordScorer.Length> lengths(LeafReader reader) throws IOException {
    List<WordScorer.Length> lengths = new ArrayList<>();
    for (Member field : query.family().fields()) {
      NumericDocValues norms = reader.getNormValues(field.field());
      if (norms != null) {
        lengths.add(new WordScorer.Length(norms, field.weight()));
      }
    }
    return lengths;
  }

  @Override
  public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
    WordScorer found = scorer(leaf, scorer);
    if (found == null || found.iterator().advance(document) != document) {
      return Explanation.noMatch("no form of the word");
    }
    List<Explanation> counts = new ArrayList<>();
    for (Member field : query.family().fields()) {
      int count = found.count(field);
      if (count > 0) {
        counts.add(Explanation.match(count, field.field()));
      }
    }
    return Explanation.match(found.score(), query.toString(""), counts);
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return false;
  }
}
