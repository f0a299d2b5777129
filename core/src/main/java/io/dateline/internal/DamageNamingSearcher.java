package io.dateline.internal;

import io.dateline.article.Article;
import io.dateline.search.ArchiveStats;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleSearcher;
import io.dateline.search.ArticleVersions;
import io.dateline.search.Completions;
import io.dateline.search.OfficialPairs;
import io.dateline.search.Officials;
import io.dateline.search.ScoreExplanation;
import io.dateline.search.SearchResult;
import io.dateline.search.Snippet;
import io.dateline.search.Story;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks another searcher, and says in one line what is damaged where that finds damage. */
final class DamageNamingSearcher implements ArticleSearcher {
  private final String archive;
  private final ArticleSearcher searcher;

  DamageNamingSearcher(String archive, ArticleSearcher searcher) {
    this.archive = archive;
    this.searcher = searcher;
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  private <T> T ask(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (IOException e) {
      throw Damage.explain(archive, e);
    }
  }

  @Override
  public SearchResult search(ArticleQuery query) throws IOException {
    return ask(() -> searcher.search(query));
  }

  @Override
  public Optional<ScoreExplanation> explain(ArticleQuery query, String id) throws IOException {
    return ask(() -> searcher.explain(query, id));
  }

  @Override
  public Optional<Snippet> marked(ArticleQuery query, String id) throws IOException {
    return ask(() -> searcher.marked(query, id));
  }

  @Override
  public Optional<Article> article(String id) throws IOException {
    return ask(() -> searcher.article(id));
  }

  @Override
  public Optional<Story> story(String id) throws IOException {
    return ask(() -> searcher.story(id));
  }

  @Override
  public Optional<ArticleVersions> versions(String id) throws IOException {
    return ask(() -> searcher.versions(id));
  }

  @Override
  public long export(ArticleQuery query, Consumer<Article> each) throws IOException {
    return ask(() -> searcher.export(query, each));
  }

  @Override
  public Officials officials(ArticleQuery query, int limit) throws IOException {
    return ask(() -> searcher.officials(query, limit));
  }

  @Override
  public Officials officials(String name, ArticleQuery query) throws IOException {
    return ask(() -> searcher.officials(name, query));
  }

  @Override
  public OfficialPairs pairs(ArticleQuery query, int limit) throws IOException {
    return ask(() -> searcher.pairs(query, limit));
  }

  @Override
  public Completions complete(String text, int limit) throws IOException {
    return ask(() -> searcher.complete(text, limit));
  }

  @Override
  public ArchiveStats stats() throws IOException {
    return ask(searcher::stats);
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
