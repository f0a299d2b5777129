package io.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.dateline.article.Article;
import io.dateline.extract.PageExtractor;
import io.dateline.index.Alert;
import io.dateline.index.ArticleWriter;
import io.dateline.index.CheckReport;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestReport;
import io.dateline.index.OfficialAliases;
import io.dateline.index.RetagReport;
import io.dateline.index.SavedSearches;
import io.dateline.index.Synonyms;
import io.dateline.internal.LuceneArchive;
import io.dateline.internal.Receipts;
import io.dateline.internal.writing.LuceneArticleWriter;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.search.ArchiveStats;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Clause;
import io.dateline.search.Completions;
import io.dateline.search.OfficialPairs;
import io.dateline.search.Officials;
import io.dateline.search.SearchResult;
import io.dateline.search.Story;
import io.dateline.source.ArticleSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An archive of news: ingests pages, answers queries.
 *
 * <p>Searching takes no lock; the first write takes the archive's write lock and holds it until
 * {@link #close}. Safe for concurrent use. Every search sees everything ingested before it.
 */
public final class NewsIndex implements Closeable {
  private final String name;
  private final LuceneArchive archive;

  private NewsIndex(String name, LuceneArchive archive) {
    this.name = name;
    this.archive = archive;
  }

  /**
   * Opens the archive in {@code folder}, and makes one where the folder is absent or empty.
   *
   * @throws io.dateline.index.ArchiveFormatException if the folder holds something else, or an
   *     archive of a format that this version cannot read
   */
  public static NewsIndex open(Path folder) throws IOException {
    return new NewsIndex(folder.toString(), LuceneArchive.open(folder, true));
  }

  /**
   * Opens the archive in {@code folder}, which must be there.
   *
   * @throws io.dateline.index.ArchiveFormatException if there is none, or one that this version
   *     cannot read
   */
  public static NewsIndex openExisting(Path folder) throws IOException {
    return new NewsIndex(folder.toString(), LuceneArchive.open(folder, false));
  }

  /** An empty archive that lives in memory until it is closed. */
  public static NewsIndex inMemory() {
    return new NewsIndex("memory", LuceneArchive.inMemory());
  }

  /**
   * Reads every page of {@code source}, indexes the articles among them, commits, and closes the
   * source. A page of an id that is there already replaces it, unless nothing changed.
   *
   * <p>An interrupt of the thread ends the run early: what was read is committed and reported.
   *
   * @throws io.dateline.index.ArchiveLockedException if another writer holds the archive
   * @throws IOException if the archive cannot be written, or the source not be read at all
   */
  public IngestReport ingest(ArticleSource source) throws IOException {
    return ingest(source, event -> {});
  }

  /**
   * As {@link #ingest(ArticleSource)}, and tells {@code listener} of every record, in the thread of
   * the caller.
   */
  public IngestReport ingest(ArticleSource source, Consumer<IngestEvent> listener)
      throws IOException {
    return ingest(source, PageExtractor.standard(), ArticleRecognizer.standard(), listener);
  }

  /**
   * As {@link #ingest(ArticleSource, Consumer)}, by stages of your own: a recognizer that knows
   * your outlets, say, as {@link ArticleRecognizer#standard(io.dateline.recognize.OutletRegistry)}.
   */
  public IngestReport ingest(
      ArticleSource source,
      PageExtractor extractor,
      ArticleRecognizer recognizer,
      Consumer<IngestEvent> listener)
      throws IOException {
    try (source) {
      return new Ingest(extractor, recognizer, archive.writer(), listener).run(source);
    }
  }

  /** Puts, deletes, and commits articles one by one; shared, and closed with this index. */
  public ArticleWriter writer() throws IOException {
    return archive.writer();
  }

  /** A view of the archive as it is now, for several questions to one state; close it. */
  public ArticleSearcher searcher() throws IOException {
    return archive.searcher();
  }

  /** Answers {@code query}. */
  public SearchResult search(ArticleQuery query) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.search(query);
    }
  }

  /** Answers query text with ten hits, two snippets each, and counts of every facet. */
  public SearchResult search(String text) throws IOException {
    return search(ArticleQuery.builder(text).build().shown());
  }

  /**
   * Articles about the same as the one of this id, copies of its story left out, each other story
   * once: as {@link #search(String)} shows them. {@link io.dateline.search.Clause.Like} says it of
   * any query.
   */
  public SearchResult like(String id) throws IOException {
    return search(ArticleQuery.builder(new Clause.Like(id)).collapseStories().build().shown());
  }

  /**
   * Answers {@code query}, and gives a receipt for the answer: from this state of the archive
   * {@link #repeat} gives the same one again, on whatever day.
   *
   * @return one JSON object: {@code snapshot}, {@code query} and {@code mode} with spans of days
   *     written out, {@code total}, and {@code hits}, a SHA-256 of the ids on the page
   * @throws io.dateline.search.ReceiptException if time was over before all was found
   */
  public String receipt(ArticleQuery query) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return Receipts.of(query, searcher, LocalDate.now(ZoneId.systemDefault()));
    }
  }

  /**
   * Answers as when {@code receipt} was given, and makes sure of it.
   *
   * @param receipt what {@link #receipt} gave
   * @throws io.dateline.search.ReceiptException if it is none, or the archive is not what it was
   */
  public SearchResult repeat(String receipt) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return Receipts.repeat(receipt, searcher);
    }
  }

  /** The archive as it is now for users of Lucene, who know what they do; close it. */
  public LuceneView lucene() throws IOException {
    return new LuceneView(archive.currentView());
  }

  /** The article of this id. */
  public Optional<Article> article(String id) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.article(id);
    }
  }

  /** The story of the article of this id: who carried it, and who was first. */
  public Optional<Story> story(String id) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.story(id);
    }
  }

  /** The texts that came under this id, and what each changed; the last is what is found. */
  public Optional<ArticleVersions> versions(String id) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.versions(id);
    }
  }

  /**
   * The officials of whose name some form holds all the words of {@code name}, in any case; with
   * the sentences that tell of their offices.
   */
  public Officials officials(String name) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.officials(name);
    }
  }

  /**
   * How what is typed may go on, by the archive's officials, outlets, and words: ten of each; see
   * {@link ArticleSearcher#complete}.
   */
  public Completions complete(String text) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.complete(text, 10);
    }
  }

  /** The hundred officials named most often. */
  public Officials officials() throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.officials(ArticleQuery.builder("").build(), 100);
    }
  }

  /** Which officials the matches of {@code text} name together: the twenty most frequent pairs. */
  public OfficialPairs pairs(String text) throws IOException {
    return pairs(ArticleQuery.builder(text).limit(20).build());
  }

  /** Which officials the matches of {@code query} name together; as many pairs as its limit. */
  public OfficialPairs pairs(ArticleQuery query) throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.pairs(query, query.limit());
    }
  }

  /**
   * Takes {@code aliases} for the archive's table of officials, in the place of any other, and
   * commits; {@link OfficialAliases#NONE} takes it away. The archive keeps it: whoever opens it
   * sees these officials merged, without being given the table again.
   *
   * @throws io.dateline.index.TableFormatException if the table gives one name to two people
   * @throws io.dateline.index.ArchiveLockedException if another writer holds the archive
   */
  public void aliases(OfficialAliases aliases) throws IOException {
    archive.aliases(aliases);
  }

  /**
   * Takes {@code synonyms} for the archive's table of words that mean the same, in the place of any
   * other, and commits; {@link Synonyms#NONE} takes it away. Nothing is indexed anew: the table
   * counts where the archive is searched, from now on, by whoever opens it.
   *
   * @throws io.dateline.index.ArchiveLockedException if another writer holds the archive
   */
  public void synonyms(Synonyms synonyms) throws IOException {
    archive.synonyms(synonyms);
  }

  /** The searches that the archive keeps; none at first. */
  public SavedSearches searches() throws IOException {
    return archive.searches();
  }

  /**
   * Takes {@code searches} for those that the archive keeps, in the place of any others, and
   * commits: {@code news.searches(news.searches().with("hotline", "hotline country:Japan"))}. They
   * are read strictly, and asked of every article put from now on while somebody listens ({@link
   * #onAlert}).
   *
   * @throws io.dateline.index.TableFormatException if one cannot be read as it stands
   * @throws io.dateline.index.ArchiveLockedException if another writer holds the archive
   */
  public void searches(SavedSearches searches) throws IOException {
    archive.searches(searches);
  }

  /**
   * Tells {@code listener}, from now on and in the place of any other, of every article that is put
   * by this index, new or with another text, and matches a kept search: in the thread that puts it,
   * in the order of the searches. What it throws is thrown there; the article is put by then.
   *
   * <p>Matches are those of the search as it stands. An official is known by any name that the
   * archive knew when the searches were last read (when they were given, at the first article of
   * another language, or of another day), and by the words of the asked name in any order.
   */
  public void onAlert(Consumer<Alert> listener) {
    archive.onAlert(requireNonNull(listener, "listener"));
  }

  /**
   * Recognizes anew in every stored article what needs no page: the officials whom its body names,
   * and the name of its outlet. What changed is written and committed; nothing else is. Doing it
   * again changes nothing.
   *
   * <p>An interrupt of the thread ends the run early: what was done is committed and reported. An
   * article that another thread puts meanwhile may be put back to what it was when the run began.
   *
   * @throws io.dateline.index.ArchiveLockedException if another writer holds the archive
   */
  public RetagReport retag() throws IOException {
    return retag(ArticleRecognizer.standard(), event -> {});
  }

  /**
   * As {@link #retag()}, by a recognizer of your own, and tells {@code listener} of every article,
   * in the thread of the caller.
   */
  public RetagReport retag(ArticleRecognizer recognizer, Consumer<IngestEvent> listener)
      throws IOException {
    LuceneArticleWriter writer = archive.writer();
    // What an interrupted run left: an article that is put anew waits for no run any more.
    writer.settle();
    try (ArticleSearcher searcher = searcher()) {
      return new Retag(recognizer, searcher, writer, listener).run();
    }
  }

  /**
   * Deletes every match of {@code query}, whatever its limit, and commits. Nothing is deleted that
   * matches only some of the words.
   *
   * @return how many there were
   * @throws IllegalArgumentException if the query has {@linkplain ArticleQuery#notes notes}
   */
  public long delete(ArticleQuery query) throws IOException {
    if (!query.notes().isEmpty()) {
      throw new IllegalArgumentException(
          "nothing is deleted by a query that is not read as it stands: " + query.notes().get(0));
    }
    var strict = query.toBuilder().mode(ArticleQuery.Mode.STRICT).firstPage().build();
    List<String> ids = new ArrayList<>();
    ArticleWriter writer = writer();
    try (ArticleSearcher searcher = searcher()) {
      searcher.export(strict, article -> ids.add(article.id()));
    }
    long deleted = 0;
    for (String id : ids) {
      if (writer.delete(id)) {
        deleted++;
      }
    }
    writer.commit();
    return deleted;
  }

  /** Totals of the archive. */
  public ArchiveStats stats() throws IOException {
    try (ArticleSearcher searcher = searcher()) {
      return searcher.stats();
    }
  }

  /**
   * Verifies every checksum and invariant of the archive.
   *
   * @param repair whether to drop what cannot be read, and only that; needs the write lock
   */
  public CheckReport check(boolean repair) throws IOException {
    return archive.check(repair);
  }

  /**
   * What can be asked, for people who try it out in jshell.
   *
   * @return lines of text; no {@code String}, because jshell prints those as literals
   */
  public CharSequence help() {
    try (InputStream text = requireNonNull(NewsIndex.class.getResourceAsStream("help.txt"))) {
      return CharBuffer.wrap(new String(text.readAllBytes(), UTF_8).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException("help.txt is not in the jar", e);
    }
  }

  /** Commits what was written and releases the archive. */
  @Override
  public void close() throws IOException {
    archive.close();
  }

  /** Says where the archive is, and that {@link #help} tells more. */
  @Override
  public String toString() {
    return "news in " + name + "; help() says what can be asked";
  }
}
