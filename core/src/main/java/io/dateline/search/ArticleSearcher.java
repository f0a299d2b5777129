package io.dateline.search;

import io.dateline.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A point-in-time view of an archive. Safe for concurrent use; close it when done. */
public interface ArticleSearcher extends Closeable {

  /**
   * Answers {@code query}.
   *
   * @throws IllegalArgumentException if its cursor is of another query or archive
   */
  SearchResult search(ArticleQuery query) throws IOException;

  /**
   * Why an article scores as it does for {@code query}; empty if it does not match.
   *
   * @param id the article's
   */
  Optional<ScoreExplanation> explain(ArticleQuery query, String id) throws IOException;

  /**
   * The whole body of an article, with what matches {@code query} marked in it; nothing is where
   * none of it does. Of a body beyond a million characters the rest is without marks.
   *
   * @param id the article's; empty if there is none
   */
  Optional<Snippet> marked(ArticleQuery query, String id) throws IOException;

  /** The article of this id. */
  Optional<Article> article(String id) throws IOException;

  /** The story of the article of this id: its copies, that article among them. */
  Optional<Story> story(String id) throws IOException;

  /** The texts that came under this id: of an article that never changed just the one. */
  Optional<ArticleVersions> versions(String id) throws IOException;

  /**
   * Hands every match of {@code query} to {@code each}, in the query's order, whatever its limit.
   *
   * @return how many there were, the total of the same query
   */
  long export(ArticleQuery query, Consumer<Article> each) throws IOException;

  /**
   * The officials named in the matches of {@code query}, most often named first. Where the query is
   * filtered by official, office, or country, only those whom the matches name so.
   *
   * @param limit at most so many, greater than 0
   */
  Officials officials(ArticleQuery query, int limit) throws IOException;

  /**
   * The officials of whose name some form holds all the words of {@code name}, whatever their case
   * and accents, most often named first; with everything the archive says about each.
   */
  default Officials officials(String name) throws IOException {
    return officials(name, ArticleQuery.builder("").build());
  }

  /** As {@link #officials(String)}, with what the matches of {@code query} say about each. */
  Officials officials(String name, ArticleQuery query) throws IOException;

  /**
   * Which officials the matches of {@code query} name together. Where the query is filtered by
   * official, office, or country, one of each pair is whom the matches name so. Articles that name
   * more than a hundred officials are left out: lists tell of no meeting.
   *
   * @param limit at most so many, greater than 0
   */
  OfficialPairs pairs(ArticleQuery query, int limit) throws IOException;

  /**
   * How {@code text} may go on, by the archive's own names and words, in any case and with or
   * without accents. Officials and outlets are those in whose name a word and what follows it begin
   * as the whole of {@code text}: {@code jie} and {@code yang j} find Yang Jiechi. Of words only
   * the last one of {@code text} is completed, by words of articles that match what stands before
   * it. Blank text asks for the most frequent names.
   *
   * @param limit at most so many of each kind, greater than 0
   */
  Completions complete(String text, int limit) throws IOException;

  /** Totals of the whole archive. */
  ArchiveStats stats() throws IOException;
}
