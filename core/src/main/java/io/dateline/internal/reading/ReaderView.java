package io.dateline.internal.reading;

import io.dateline.index.SavedSearches;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.query.OfficialNames;
import io.dateline.internal.query.SynonymLookup;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.search.ArticleQuery;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * One state of the archive and what is worked out once for it. Safe for concurrent use; closed by
 * the last of those who hold it.
 */
public final class ReaderView {
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, LabelOrdinals> labels = new ConcurrentHashMap<>();
  private @Nullable Set<Language> languages;
  private final Map<CalendarUnit, DayBuckets> buckets = new EnumMap<>(CalendarUnit.class);
  private @Nullable DayLabels days;
  private @Nullable StoryOrdinals stories;
  private @Nullable OfficialLabels officials;
  private @Nullable SynonymLookup synonyms;
  private @Nullable NameCounts names;

  /** A view that holds {@code reader} and releases it when it is no longer held itself. */
  public ReaderView(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /** What is read from. */
  public DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /**
   * A searcher for one request: Lucene's own forgets hits of others when it runs out of time.
   *
   * @param patterns whether the request has patterns, which read the list of words
   */
  IndexSearcher searcher(TimeLimit limit, boolean patterns) throws IOException {
    if (limit.isNone()) {
      return searcher;
    }
    var timed = new IndexSearcher(patterns ? new TimedReader(reader, limit) : reader);
    timed.setTimeout(limit);
    return timed;
  }

  /** The document of an article; negative if there is none. */
  int document(String id) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, Keys.ofId(id))), 1);
    return found.scoreDocs.length == 0 ? -1 : found.scoreDocs[0].doc;
  }

  LabelOrdinals labels(Facet facet) throws IOException {
    return labels(Fields.labels(facet));
  }

  LabelOrdinals labels(String field) throws IOException {
    try {
      return labels.computeIfAbsent(
          field,
          name -> {
            try {
              return new LabelOrdinals(reader, name);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  /** The languages that articles are analyzed in; English is always one. */
  public synchronized Set<Language> languages() throws IOException {
    if (languages == null) {
      var found = EnumSet.of(Language.ENGLISH);
      LabelOrdinals tags = labels(Facet.LANGUAGE);
      for (int i = 0; i < tags.count(); i++) {
        found.add(Language.of(tags.label(i)));
      }
      languages = Collections.unmodifiableSet(found);
    }
    return languages;
  }

  /** The days that articles have. */
  synchronized DayLabels days() throws IOException {
    if (days == null) {
      days = new DayLabels(reader, labels(Facet.PUBLISHED));
    }
    return days;
  }

  /** These by the stretches of the calendar that they lie in. */
  synchronized DayBuckets days(CalendarUnit unit) throws IOException {
    DayBuckets known = buckets.get(unit);
    if (known == null) {
      known = new DayBuckets(days(), unit);
      buckets.put(unit, known);
    }
    return known;
  }

  synchronized StoryOrdinals stories() throws IOException {
    if (stories == null) {
      stories = new StoryOrdinals(reader);
    }
    return stories;
  }

  /** Who is who; most queries do not ask. */
  synchronized OfficialLabels officials() throws IOException {
    if (officials == null) {
      officials =
          new OfficialLabels(this, ArchiveFormat.aliases(reader.getIndexCommit().getUserData()));
    }
    return officials;
  }

  /** What means the same, by the archive's table. */
  synchronized SynonymLookup synonyms() throws IOException {
    if (synonyms == null) {
      synonyms = new SynonymLookup(ArchiveFormat.synonyms(reader.getIndexCommit().getUserData()));
    }
    return synonyms;
  }

  /** The names that completions are made of; few who ask something else need them. */
  synchronized NameCounts names() throws IOException {
    if (names == null) {
      names = new NameCounts(this);
    }
    return names;
  }

  /** Who is called how. */
  public OfficialNames officialNames() throws IOException {
    return officials();
  }

  /**
   * What an article matches that matches {@code query}, be it of this state or not.
   *
   * @param officials under which labels it may name whom
   * @param languages which it may be in
   * @param today what "lately" counts back from
   */
  public Query matching(
      ArticleQuery query, OfficialNames officials, Set<Language> languages, LocalDate today)
      throws IOException {
    return new QueryPlan(query, officials, new Subjects(this), today, languages, synonyms())
        .whole();
  }

  /** The searches that the archive keeps. */
  public SavedSearches searches() throws IOException {
    return ArchiveFormat.searches(reader.getIndexCommit().getUserData());
  }

  /** The state's name: the same for the same content. */
  String snapshot() {
    return Long.toString(reader.getVersion(), 36);
  }
}
