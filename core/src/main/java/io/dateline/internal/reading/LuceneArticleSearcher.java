package io.dateline.internal.reading;

import io.dateline.article.Article;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.EarlierTexts;
import io.dateline.search.ArchiveStats;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Match;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Completions;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetResult;
import io.dateline.search.Hit;
import io.dateline.search.OfficialPairs;
import io.dateline.search.Officials;
import io.dateline.search.ScoreExplanation;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import io.dateline.search.Story;
import io.dateline.search.Suggestion;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Answers questions to one state of an archive. */
public final class LuceneArticleSearcher implements ArticleSearcher {
  /** How large an archive is. */
  public interface Size {
    long bytes() throws IOException;
  }

  private final ReaderView view;
  private final Size size;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * A searcher that holds {@code view} until it is closed; the caller has counted it in.
   *
   * @param size tells the size of the archive when it is asked
   */
  public LuceneArticleSearcher(ReaderView view, Size size) {
    this.view = view;
    this.size = size;
  }

  @Override
  public SearchResult search(ArticleQuery query) throws IOException {
    long start = System.nanoTime();
    Optional<Cursor> after = query.cursor().map(text -> Cursor.decode(text, query));
    var limit = TimeLimit.of(query.limits().time());
    var matching = limit.half();
    Answer answer = answer(query, after.map(Cursor::match), matching);
    var plan = answer.plan();
    IndexSearcher searcher = view.searcher(limit, plan.hasPatterns());
    Page page = page(query, plan, searcher, after.orElse(null));
    List<Hit> hits = hits(page.hits(), plan, query.snippets());
    List<FacetResult> facets = facets(query, plan, answer.matches(), searcher);
    boolean stopped = matching.met() || limit.met();
    List<String> notes = new ArrayList<>(answer.notes());
    if (stopped) {
      notes.add(stopped(query.limits().time()));
    }
    plan.cut().forEach(pattern -> notes.add(cut(pattern)));
    return new SearchResult(
        answer.matches().total(),
        answer.matches().stories(view.stories()),
        stopped || !plan.cut().isEmpty(),
        Duration.ofNanos(System.nanoTime() - start),
        view.snapshot(),
        hits,
        facets,
        page.next(),
        notes,
        stopped || after.isPresent() ? Optional.empty() : meant(query, answer, limit));
  }

  private Optional<Suggestion> meant(ArticleQuery query, Answer answer, TimeLimit limit)
      throws IOException {
    return new DidYouMean(view.searcher(limit, true), query, this::plan)
        .instead(answer.asItStands());
  }

  private record Page(List<FieldDoc> hits, Optional<String> next) {}

  /** The best matches; none if time is over before the first. */
  private Page page(
      ArticleQuery query, QueryPlan plan, IndexSearcher searcher, @Nullable Cursor after)
      throws IOException {
    var ranked = new RankedHits(view, searcher, query);
    int most = Math.min(query.limit(), Integer.MAX_VALUE - 1) + 1;
    try {
      Query scored = plan.ranker(view, searcher).query();
      List<FieldDoc> page = ranked.page(scored, most, after);
      boolean more = page.size() > query.limit();
      List<FieldDoc> shown = page.subList(0, Math.min(page.size(), query.limit()));
      ranked.addScores(scored, shown);
      return new Page(
          shown,
          more
              ? Optional.of(ranked.cursor(shown.get(shown.size() - 1), plan.match()).encode())
              : Optional.empty());
    } catch (TimedReader.TimeOver e) {
      return new Page(List.of(), Optional.empty()); // the limit knows that it was met
    }
  }

  private static String stopped(Duration time) {
    String limit = time.toMillis() < 1000 ? time.toMillis() + " ms" : time.toSeconds() + " s";
    return "The search was stopped after " + limit + "; there may be more matches and better ones.";
  }

  private static String cut(String pattern) {
    return "'"
        + pattern
        + "' stands for more words than a phrase can be searched for; "
        + "only the most frequent were.";
  }

  /**
   * What a query asks in the end, and what matches.
   *
   * @param asItStands how many match what it asked at first
   */
  private record Answer(QueryPlan plan, Matches matches, long asItStands, List<String> notes) {}

  /**
   * Asks for all words, for most of them if nothing has all, and then for any.
   *
   * @param before what an earlier page asked for: later ones must ask the same, though an article
   *     with all of the words may have come in since; empty on the first page
   * @throws IllegalArgumentException if the query is larger than Lucene takes
   */
  private Answer answer(ArticleQuery query, Optional<Match> before, TimeLimit limit)
      throws IOException {
    try {
      return matching(query, before, limit);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException(
          "the query has too many words: the index takes " + e.getMaxClauseCount(), e);
    }
  }

  private Answer matching(ArticleQuery query, Optional<Match> before, TimeLimit limit)
      throws IOException {
    QueryPlan plan = plan(query);
    QueryPlan asked = before.isPresent() ? plan.relaxed(before.get()) : plan;
    IndexSearcher searcher = view.searcher(limit, asked.hasPatterns());
    Matches matches = Matches.of(searcher, asked.whole());
    long asItStands = matches.total();
    while (before.isEmpty() && matches.total() == 0 && !limit.met()) {
      QueryPlan fewer = asked.relaxed();
      if (fewer == null) {
        return new Answer(plan, matches, asItStands, query.notes());
      }
      asked = fewer;
      matches = Matches.of(searcher, asked.whole());
    }
    List<String> notes = new ArrayList<>(query.notes());
    if (asked.match() != query.match()) {
      notes.add(
          asked.match() == Match.MOST
              ? "No article has all of the words; these have most of them."
              : "No article has most of the words; these have some of them.");
    }
    return new Answer(asked, matches, asItStands, notes);
  }

  private QueryPlan plan(ArticleQuery query) throws IOException {
    return new QueryPlan(
        query,
        name -> view.officials().labels(name),
        new Subjects(view),
        LocalDate.now(ZoneId.systemDefault()),
        view.languages(),
        view.synonyms());
  }

  /** As long as it takes. */
  private Answer answer(ArticleQuery query) throws IOException {
    return answer(query, Optional.empty(), TimeLimit.NONE);
  }

  private List<Hit> hits(List<FieldDoc> docs, QueryPlan plan, int most) throws IOException {
    StoredFields stored = view.reader().storedFields();
    Snippets snippets = most == 0 ? null : new Snippets(plan.marks());
    StoryOrdinals stories = view.stories();
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc doc : docs) {
      Article article = article(stored.document(doc.doc));
      List<Snippet> passages = snippets == null ? List.of() : snippets.of(article, most);
      hits.add(new Hit(article, doc.score, stories.copies(stories.of(doc.doc)), passages));
    }
    return hits;
  }

  private List<FacetResult> facets(
      ArticleQuery query, QueryPlan plan, Matches matches, IndexSearcher searcher)
      throws IOException {
    List<FacetResult> results = new ArrayList<>();
    for (FacetRequest asked : query.facets()) {
      Facet facet = asked.facet();
      Matches over = plan.chooses(facet) ? Matches.of(searcher, plan.without(facet)) : matches;
      FacetValues values = FacetValues.of(view, asked);
      FacetCounts whole = asked.coverage() ? output(plan, values, facet) : null;
      results.add(new FacetCounts(view, values, over).result(asked, whole));
    }
    return results;
  }

  /** Filters alone are asked for fast, so that no limit of time need cut what they find. */
  private FacetCounts output(QueryPlan plan, FacetValues values, Facet facet) throws IOException {
    return new FacetCounts(view, values, Matches.of(view.searcher(), plan.output(facet)));
  }

  private static Article article(Document document) throws IOException {
    return ArticleCodec.decode(document);
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleQuery query, String id) throws IOException {
    int document = view.document(id);
    Answer answer = answer(query);
    return document < 0 || answer.matches().next(document) != document
        ? Optional.empty()
        : Optional.of(answer.plan().ranker(view, view.searcher()).explain(document, id));
  }

  @Override
  public Optional<Snippet> marked(ArticleQuery query, String id) throws IOException {
    Optional<Article> article = article(id);
    return article.isEmpty()
        ? Optional.empty()
        : Optional.of(new Snippets(plan(query).marks()).whole(article.get()));
  }

  @Override
  public Optional<Article> article(String id) throws IOException {
    int document = view.document(id);
    return document < 0
        ? Optional.empty()
        : Optional.of(article(view.reader().storedFields().document(document)));
  }

  @Override
  public Optional<Story> story(String id) throws IOException {
    int document = view.document(id);
    if (document < 0) {
      return Optional.empty();
    }
    StoryOrdinals stories = view.stories();
    StoredFields stored = view.reader().storedFields();
    List<Story.Copy> copies = new ArrayList<>();
    for (int copy : stories.documents(stories.of(document))) {
      copies.add(Story.Copy.of(article(stored.document(copy))));
    }
    return Optional.of(new Story(copies));
  }

  @Override
  public Optional<ArticleVersions> versions(String id) throws IOException {
    int document = view.document(id);
    if (document < 0) {
      return Optional.empty();
    }
    Document stored = view.reader().storedFields().document(document);
    List<Article> texts = EarlierTexts.of(stored);
    texts.add(article(stored));
    return Optional.of(VersionDiff.of(texts));
  }

  @Override
  public long export(ArticleQuery query, Consumer<Article> each) throws IOException {
    Answer answer = answer(query);
    StoredFields stored = view.reader().storedFields();
    new RankedHits(view, view.searcher(), query)
        .forEach(
            answer.plan().ranker(view, view.searcher()).query(),
            document -> each.accept(article(stored.document(document))));
    return answer.matches().total();
  }

  @Override
  public Officials officials(ArticleQuery query, int limit) throws IOException {
    return officials(query).top(limit);
  }

  @Override
  public Officials officials(String name, ArticleQuery query) throws IOException {
    return officials(query).named(name);
  }

  @Override
  public OfficialPairs pairs(ArticleQuery query, int limit) throws IOException {
    return officials(query).pairs(limit);
  }

  private MatchedOfficials officials(ArticleQuery query) throws IOException {
    return new MatchedOfficials(view, query, answer(query).matches());
  }

  @Override
  public Completions complete(String text, int limit) throws IOException {
    return new Completer(view, this::plan).complete(text, limit);
  }

  @Override
  public ArchiveStats stats() throws IOException {
    Matches all = Matches.of(view.searcher(), MatchAllDocsQuery.INSTANCE);
    FacetResult days =
        new FacetCounts(view, Facet.PUBLISHED, all)
            .result(FacetRequest.of(Facet.PUBLISHED).limit(Integer.MAX_VALUE));
    return new ArchiveStats(
        all.total(),
        all.stories(view.stories()),
        distinct(Facet.OUTLET, all),
        distinct(Facet.OFFICIAL, all),
        day(days, false),
        day(days, true),
        size.bytes(),
        view.reader().leaves().size());
  }

  private long distinct(Facet facet, Matches all) throws IOException {
    return new FacetCounts(view, facet, all).found().size();
  }

  /** The first or last day of years that stand newest first and hold months and days in order. */
  private static Optional<LocalDate> day(FacetResult years, boolean last) {
    if (years.values().isEmpty()) {
      return Optional.empty();
    }
    var months = (last ? years.values().getFirst() : years.values().getLast()).children();
    var days = (last ? months.getLast() : months.getFirst()).children();
    return Optional.of(LocalDate.parse((last ? days.getLast() : days.getFirst()).value()));
  }

  @Override
  public void close() throws IOException {
    if (closed.compareAndSet(false, true)) {
      view.reader().decRef();
    }
  }
}
