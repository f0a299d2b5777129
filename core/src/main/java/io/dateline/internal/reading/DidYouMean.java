package io.dateline.internal.reading;

import io.dateline.internal.query.Respelling;
import io.dateline.internal.reading.OtherSpellings.Spelling;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Clause;
import io.dateline.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds the query that was meant by one that finds nothing, or next to nothing: its words are
 * replaced by similar ones of the archive, as few letters as will do, and what finds most is taken.
 */
final class DidYouMean {
  /** Who finds as many articles can see by them what was misspelled. */
  private static final int FEW = 3;

  /** A query that finds something is a slip only where another finds so many times as much. */
  private static final int MORE = 10;

  /** Whoever asks more words does not type them. */
  private static final int MOST_WORDS = 16;

  /** Queries counted in all; a list of matches each. */
  private static final int MOST_TRIED = 32;

  private final IndexSearcher searcher;
  private final ArticleQuery query;
  private final Planner planner;

  /**
   * @param searcher has the time that may be spent
   */
  DidYouMean(IndexSearcher searcher, ArticleQuery query, Planner planner) {
    this.searcher = searcher;
    this.query = query.toBuilder().firstPage().build();
    this.planner = planner;
  }

  /**
   * The query that was meant, if one finds more.
   *
   * @param total how many articles match the query as it stands
   */
  Optional<Suggestion> instead(long total) throws IOException {
    Collection<String> words = Respelling.words(query.clause());
    if (total > FEW || words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    try {
      return best(choices(words), total);
    } catch (TimedReader.TimeOver e) {
      return Optional.empty();
    }
  }

  /** Words put in the place of others, and what that takes to believe. */
  private record Choice(Map<String, String> spellings, int cost) {
    Choice with(String word, Spelling spelling) {
      var more = new HashMap<>(spellings);
      more.put(word, spelling.word());
      return new Choice(more, cost + spelling.cost());
    }
  }

  /** The likeliest choices, most likely first. */
  private List<Choice> choices(Collection<String> words) throws IOException {
    var spellings = new OtherSpellings(searcher.getIndexReader());
    List<Choice> choices = List.of(new Choice(Map.of(), 0));
    for (String word : words) {
      long articles = total(ArticleQuery.builder(Clause.word(word)).build());
      List<Spelling> others = spellings.of(word, articles);
      List<Choice> longer = new ArrayList<>();
      for (Choice choice : choices) {
        if (articles > 0 || others.isEmpty()) {
          longer.add(choice);
        }
        others.forEach(other -> longer.add(choice.with(word, other)));
      }
      longer.sort(Comparator.comparingInt(Choice::cost));
      choices = longer.subList(0, Math.min(MOST_TRIED, longer.size()));
    }
    return choices;
  }

  /** Of those that change fewest letters and find enough, the one that finds most. */
  private Optional<Suggestion> best(List<Choice> choices, long total) throws IOException {
    Optional<Suggestion> best = Optional.empty();
    long least = Math.max(1, total * MORE);
    int cost = Integer.MAX_VALUE;
    for (Choice choice : choices) {
      if (choice.cost() > cost) {
        break;
      }
      if (choice.spellings().isEmpty()) {
        continue;
      }
      Clause clause = Respelling.with(query.clause(), choice.spellings());
      ArticleQuery other = query.toBuilder().clause(clause).build();
      long found = total(other);
      if (found >= least && found > best.map(Suggestion::total).orElse(0L)) {
        best = Optional.of(new Suggestion(other, found));
        cost = choice.cost();
      }
    }
    return best;
  }

  private long total(ArticleQuery asked) throws IOException {
    return Matches.of(searcher, planner.plan(asked).whole()).total();
  }
}
