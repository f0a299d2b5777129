package io.dateline.apitests;

import io.dateline.NewsIndex;
import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.search.ArticleQuery;
import io.dateline.search.SearchResult;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Articles of invented outlets about invented people, and short ways to ask for them. */
final class Newsroom {
  private Newsroom() {}

  /** An article of which only headline and body are known. */
  static Article article(String id, String title, String body) {
    return Article.builder(id, body).title(title).language("en").build();
  }

  static Outlet outlet(String name) {
    return new Outlet(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name);
  }

  static Agency agency(String name) {
    return new Agency(name.toLowerCase(Locale.ROOT), name);
  }

  static Publication day(String day) {
    return Publication.of(LocalDate.parse(day), Publication.Provenance.GIVEN);
  }

  /** An official whom {@code body} names. */
  static Official official(String body, String name, Office... offices) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
      mentions.add(new Mention(at, at + name.length()));
    }
    return new Official(name, List.of(offices), false, mentions);
  }

  static void put(NewsIndex news, Article... articles) throws IOException {
    for (Article article : articles) {
      news.writer().put(article);
    }
  }

  /** The ids of the hits of a query text, in order, all on one page. */
  static List<String> ids(NewsIndex news, String text) throws IOException {
    return ids(news.search(ArticleQuery.builder(text).limit(1000).build()));
  }

  static List<String> ids(NewsIndex news, ArticleQuery query) throws IOException {
    return ids(news.search(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.article().id()).toList();
  }
}
