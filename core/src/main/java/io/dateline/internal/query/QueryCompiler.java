package io.dateline.internal.query;

import com.google.common.base.CharMatcher;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.ranking.FieldFamily;
import io.dateline.internal.ranking.WordQuery;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.Clause;
import io.dateline.search.Facet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what a query text says into a Lucene query. */
public final class QueryCompiler {
  /** Of the words of an article, how many of ten another must use to be about the same. */
  private static final int ALIKE_IN_TEN = 3;

  /** One word in common is chance, however short the article. */
  private static final int FEWEST_ALIKE = 2;

  private final OfficialNames officials;
  private final Alike alike;
  private final LocalDate today;
  private final Set<Language> languages;
  private final FieldFamily family;
  private final TextQueries texts;

  /**
   * A compiler for one state of an archive.
   *
   * @param officials who is called how in it
   * @param alike what its articles are about
   * @param today what "lately" counts back from
   * @param languages which its articles are in
   * @param family how words are looked for and weighed
   * @param synonyms what else is found by a word
   * @param cut takes patterns of which not all words are looked for
   */
  public QueryCompiler(
      OfficialNames officials,
      Alike alike,
      LocalDate today,
      Set<Language> languages,
      FieldFamily family,
      SynonymLookup synonyms,
      Consumer<String> cut) {
    this.officials = officials;
    this.alike = alike;
    this.today = today;
    this.languages = languages;
    this.family = family;
    this.texts = new TextQueries(languages, family, synonyms, cut);
  }

  /** The query of {@code root}, of whose words at the top as many must match as {@code match}. */
  public Query compile(Clause root, Match match) throws IOException {
    return root instanceof Clause.And and ? all(and, match) : single(root);
  }

  /** What of {@code root} adds to a score, by its text. */
  public Map<String, Query> scored(Clause root, Match match) throws IOException {
    List<Clause.Word> telling = tellingWords(root);
    Map<String, Query> scored = new LinkedHashMap<>();
    for (Clause clause : root instanceof Clause.And and ? and.clauses() : List.of(root)) {
      if (!(clause instanceof Clause.Not) && !isSmall(clause, telling)) {
        scored.merge(clause.toQueryText(), compile(clause, match), QueryCompiler::twice);
      }
    }
    if (scored.isEmpty()) {
      scored.put("*", MatchAllDocsQuery.INSTANCE);
    }
    return scored;
  }

  /** Of a word that is asked twice. */
  private static Query twice(Query first, Query second) {
    return new BooleanQuery.Builder().add(first, Occur.MUST).add(second, Occur.MUST).build();
  }

  private static boolean isSmall(Clause clause, List<Clause.Word> telling) {
    return clause instanceof Clause.Word word && !word.exact() && !telling.contains(word);
  }

  /** What of {@code root} is to be marked in a body. */
  public Query marks(Clause root) throws IOException {
    return MarkQueries.of(root, texts, alike);
  }

  /** What neighbouring words of {@code root} add to a score, by the words. */
  public Map<String, Query> neighbours(Clause root) {
    return Neighbours.of(tellingWords(root), texts);
  }

  /**
   * The single words at the top that tell articles apart: small ones, which only hold a question
   * together, are left out, unless there are no others.
   */
  public List<Clause.Word> tellingWords(Clause root) {
    List<Clause.Word> words = new ArrayList<>();
    for (Clause clause : root instanceof Clause.And and ? and.clauses() : List.of(root)) {
      if (clause instanceof Clause.Word word && !word.exact()) {
        words.add(word);
      }
    }
    Language language =
        Language.likeliest(words.stream().map(QueryCompiler::bare).toList(), languages);
    List<Clause.Word> telling =
        words.stream().filter(word -> !language.isSmall(bare(word))).toList();
    boolean others =
        root instanceof Clause.And and
            && and.clauses().stream()
                .anyMatch(c -> TextQueries.isText(c) && !(c instanceof Clause.Word));
    return telling.isEmpty() && !others ? words : telling;
  }

  /** A word without the full stop or question mark behind it. */
  private static String bare(Clause.Word word) {
    return CharMatcher.anyOf(".,;:?!").trimFrom(word.text());
  }

  /** How many clauses of {@code root} {@link Match#MOST} and {@link Match#ANY} choose among. */
  public static int words(Clause root) {
    return root instanceof Clause.And and
        ? (int) and.clauses().stream().filter(TextQueries::isText).count()
        : 1;
  }

  /** Whether {@code root} has words that stand for several. */
  public static boolean hasPatterns(Clause root) {
    return switch (root) {
      case Clause.And and -> and.clauses().stream().anyMatch(QueryCompiler::hasPatterns);
      case Clause.Or or -> or.clauses().stream().anyMatch(QueryCompiler::hasPatterns);
      case Clause.Not not -> hasPatterns(not.clause());
      case Clause.Phrase phrase -> phrase.patterns() > 0;
      case Clause.Wildcard wildcard -> true;
      case Clause.Fuzzy fuzzy -> true;
      default -> false;
    };
  }

  /** Articles published on these days, both included. */
  public static Query days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return NumericDocValuesField.newSlowRangeQuery(
        Fields.DAY,
        from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /**
   * Articles with at least one of these values of a facet.
   *
   * @param values any number of them: they count as one clause or two
   */
  public Query anyValue(Facet facet, Collection<String> values) throws IOException {
    if (values.size() == 1) {
      return value(facet, values.iterator().next());
    }
    if (facet == Facet.OFFICIAL) {
      List<BytesRef> labels = new ArrayList<>();
      for (String name : values) {
        labels.addAll(officials.labels(name));
      }
      return new TermInSetQuery(Fields.keys(facet), labels);
    }
    if (facet != Facet.PUBLISHED) {
      return new TermInSetQuery(
          Fields.keys(facet),
          values.stream().map(value -> new BytesRef(Keys.fold(value))).toList());
    }
    List<BytesRef> labels = new ArrayList<>();
    var any = new BooleanQuery.Builder();
    for (String value : values) {
      if (value.contains("..") || Clause.published(value) instanceof Clause.Recent) {
        any.add(value(facet, value), Occur.SHOULD);
      } else {
        labels.add(new BytesRef(value));
      }
    }
    any.add(SortedSetDocValuesField.newSlowSetQuery(Fields.labels(facet), labels), Occur.SHOULD);
    return any.build();
  }

  /** Articles with this value of a facet; nothing if it can be no value. */
  public Query value(Facet facet, String value) throws IOException {
    if (facet == Facet.OFFICIAL) {
      return new TermInSetQuery(Fields.keys(facet), officials.labels(value));
    }
    if (facet != Facet.PUBLISHED) {
      return new TermQuery(new Term(Fields.keys(facet), Keys.fold(value)));
    }
    return published(Clause.published(value));
  }

  private Query published(Clause when) {
    var days = when instanceof Clause.Recent recent ? recent.on(today) : (Clause.Days) when;
    return days(days.from(), days.to());
  }

  private Query all(Clause.And and, Match match) throws IOException {
    if (and.clauses().isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    List<Clause.Word> telling = tellingWords(and);
    var query = new BooleanQuery.Builder();
    int optional = 0;
    boolean positive = false;
    for (Clause clause : and.clauses()) {
      if (clause instanceof Clause.Not not) {
        query.add(single(not.clause()), Occur.MUST_NOT);
        continue;
      }
      positive = true;
      boolean small = isSmall(clause, telling);
      if (match == Match.ALL || !TextQueries.isText(clause)) {
        query.add(single(clause), small ? Occur.FILTER : Occur.MUST);
      } else if (!small) {
        query.add(single(clause), Occur.SHOULD);
        optional++;
      }
    }
    if (!positive) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (optional > 0) {
      query.setMinimumNumberShouldMatch(match == Match.ANY ? 1 : Math.max(1, optional * 3 / 4));
    }
    return query.build();
  }

  private Query like(Clause.Like like) throws IOException {
    Optional<Alike.Subject> subject = alike.of(like.id());
    if (subject.isEmpty() || subject.get().words().isEmpty()) {
      return new MatchNoDocsQuery("no article to be like: " + like.id());
    }
    var query = new BooleanQuery.Builder();
    Map<String, Float> words = subject.get().words();
    words.forEach(
        (word, weight) ->
            query.add(new BoostQuery(new WordQuery(family, List.of(word)), weight), Occur.SHOULD));
    int few = Math.min(FEWEST_ALIKE, words.size());
    query.setMinimumNumberShouldMatch(Math.max(few, words.size() * ALIKE_IN_TEN / 10));
    return query.add(subject.get().copies(), Occur.MUST_NOT).build();
  }

  private Query single(Clause node) throws IOException {
    if (node instanceof Clause.And and) {
      return all(and, Match.ALL);
    }
    if (node instanceof Clause.Or or) {
      var query = new BooleanQuery.Builder();
      for (Clause clause : or.clauses()) {
        query.add(single(clause), Occur.SHOULD);
      }
      return query.build();
    }
    if (node instanceof Clause.Not not) {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
          .add(single(not.clause()), Occur.MUST_NOT)
          .build();
    }
    if (node instanceof Clause.Value value) {
      return new ConstantScoreQuery(value(value.facet(), value.value()));
    }
    if (node instanceof Clause.Like like) {
      return like(like);
    }
    if (node instanceof Clause.Days || node instanceof Clause.Recent) {
      return new ConstantScoreQuery(published(node));
    }
    return texts.of(node);
  }
}
