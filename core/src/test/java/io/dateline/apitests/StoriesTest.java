package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.index.ArticleWriter;
import io.dateline.search.ArticleCount;
import io.dateline.search.ArticleQuery;
import io.dateline.search.CalendarUnit;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetValue;
import io.dateline.search.Hit;
import io.dateline.search.SearchResult;
import io.dateline.search.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies and rewrites of one text are one story, on whatever way they came in. */
final class StoriesTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "The ferry between Veltra and Osmark will sail again in May, the harbour office said,"
              + " after a winter in which the quay was rebuilt from the ground.",
          "Passengers had to take the long road around the bay, which added two hours to the"
              + " journey and cost shops on both sides a good part of their trade.",
          "The new quay stands on steel piles instead of timber and is a metre higher than the"
              + " old one, so that the autumn storms should no longer wash over it.",
          "Fishermen welcomed the news but asked for lower fees, since most of them had moved"
              + " their boats to other ports and paid for berths there all the same.",
          "A second ship will be hired for July and August, when visitors from the mainland"
              + " fill every cabin, and tickets go on sale in the first week of April.",
          "The council had argued about the cost since the old quay was closed, and two"
              + " contractors left the site before a third one finished the work.");

  private static final String LEAD =
      "Ships will call at Osmark harbour once more this spring, officials announced on Tuesday.";

  private static String text(int... paragraphs) {
    List<String> chosen = new ArrayList<>();
    for (int paragraph : paragraphs) {
      chosen.add(PARAGRAPHS.get(paragraph));
    }
    return String.join("\n\n", chosen);
  }

  private static Article article(String id, String outlet, String body) {
    return Article.builder(id, body).title("Quay " + id).outlet(new Outlet(outlet, outlet)).build();
  }

  /** A whole, its first half, its second half with another lead, a rewrite, and another story. */
  private static List<Article> articles() {
    return List.of(
        article("whole", "Harbour Post", text(0, 1, 2, 3, 4, 5)),
        article("first", "Radio Osmark", text(0, 1, 2)),
        article("second", "Veltra Echo", LEAD + "\n\n" + text(3, 4, 5)),
        article("rewrite", "Bay Times", LEAD + "\n\n" + text(1, 2, 3, 4, 5)),
        article("again", "Bay Times", text(0, 1, 2)),
        article("other", "Bay Times", LEAD + " Nothing else is known of the plan so far."));
  }

  private static final ArticleQuery ALL =
      ArticleQuery.builder("").facets(Facet.OUTLET).limit(100).build();

  @Test
  void everyFacetAndEveryHistogramCountsRewritesOnce() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      for (Article article : articles()) {
        news.writer()
            .put(
                article.toBuilder()
                    .outlet(Newsroom.outlet("Bay Times"))
                    .agency(Newsroom.agency("TWA"))
                    .published(Newsroom.day("2024-03-05"))
                    .language("en")
                    .officials(
                        List.of(Newsroom.official("", "Ada Morrow", Office.of("mayor", "Veltra"))))
                    .build());
      }
      var rewrites = new ArticleCount(6, 2);
      for (FacetRequest request : requests()) {
        for (Counted counted : Counted.values()) {
          FacetRequest asked = request.counted(counted).withCoverage();
          FacetValue value =
              news.search(ArticleQuery.builder("").facet(asked).build())
                  .facet(asked.facet())
                  .values()
                  .getFirst();
          assertThat(new ArticleCount(value.count(), value.stories()))
              .as("%s", asked)
              .isEqualTo(rewrites);
          assertThat(value.whole()).as("%s", asked).contains(rewrites);
        }
      }
    }
  }

  /** Each facet, and days by each unit of the calendar. */
  private static List<FacetRequest> requests() {
    List<FacetRequest> requests = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      requests.add(FacetRequest.of(facet));
    }
    for (CalendarUnit unit : CalendarUnit.values()) {
      requests.add(FacetRequest.histogram(unit));
    }
    return requests;
  }

  /** How many copies each article's story has. */
  private static Map<String, Integer> copies(NewsIndex news) throws IOException {
    Map<String, Integer> copies = new TreeMap<>();
    for (Hit hit : news.search(ALL).hits()) {
      copies.put(hit.article().id(), hit.copies());
    }
    return copies;
  }

  private static void put(NewsIndex news, List<Article> articles) throws IOException {
    ArticleWriter writer = news.writer();
    for (Article article : articles) {
      writer.put(article);
    }
  }

  @Test
  void rewritesAreCopiesInHitsFacetsAndTotals() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      put(news, articles());
      SearchResult result = news.search(ALL);
      assertThat(result.total()).isEqualTo(6);
      assertThat(result.stories()).isEqualTo(2);
      assertThat(news.stats().stories()).isEqualTo(2);
      assertThat(copies(news))
          .containsEntry("whole", 5)
          .containsEntry("second", 5)
          .containsEntry("other", 1);
      assertThat(result.facet(Facet.OUTLET).values().get(0).value()).isEqualTo("Bay Times");
      assertThat(result.facet(Facet.OUTLET).values().get(0).count()).isEqualTo(3);
      assertThat(result.facet(Facet.OUTLET).values().get(0).stories()).isEqualTo(2);
      assertThat(news.search(ALL.toBuilder().collapseStories().build()).hits()).hasSize(2);
    }
  }

  @Test
  void aStoryTellsWhoCarriedItAndWhoWasFirst() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      put(
          news,
          List.of(
              on(articles().get(0), LocalDate.of(2024, 3, 5), null),
              on(articles().get(1), LocalDate.of(2024, 3, 4), null),
              on(articles().get(2), LocalDate.of(2024, 3, 4), LocalTime.of(18, 30)),
              articles().get(3),
              articles().get(4),
              articles().get(5)));
      Story story = news.story("whole").orElseThrow();
      assertThat(story.copies().stream().map(Story.Copy::id))
          .containsExactly("second", "first", "whole", "again", "rewrite");
      assertThat(story.first().outlet().orElseThrow().name()).isEqualTo("Veltra Echo");
      assertThat(story.outlets()).isEqualTo(4);
      assertThat(news.story("again")).contains(story);
      assertThat(news.story("other").orElseThrow().copies()).hasSize(1);
      assertThat(news.story("nobody's")).isEmpty();
      assertThat(story.toString())
          .isEqualTo(
              """
              5 copies in 4 outlets
                2024-03-04 18:30  Veltra Echo   second
                2024-03-04        Radio Osmark  first
                2024-03-05        Harbour Post  whole
                no day            Bay Times     again
                no day            Bay Times     rewrite\
              """);
    }
  }

  private static Article on(Article article, LocalDate day, LocalTime time) {
    return article.toBuilder()
        .published(
            new Publication(
                day,
                Optional.ofNullable(time),
                time == null ? Publication.Precision.DAY : Publication.Precision.MINUTE,
                Publication.Provenance.GIVEN))
        .build();
  }

  @Test
  void whatHeldTheStoryTogetherMayGo() throws IOException {
    try (NewsIndex news = NewsIndex.inMemory()) {
      put(news, articles());
      assertThat(copies(news)).containsEntry("first", 5);
      news.writer().delete("whole");
      news.writer().delete("rewrite");
      assertThat(copies(news))
          .containsEntry("first", 2)
          .containsEntry("again", 2)
          .containsEntry("second", 1);
      put(news, List.of(article("again", "Bay Times", "A text of quite another matter.")));
      assertThat(copies(news)).containsEntry("first", 1);
    }
  }

  @Test
  void storiesAreTheSameInAnyOrderOverAnyRuns(@TempDir Path folder) throws IOException {
    Map<String, Integer> expected;
    try (NewsIndex news = NewsIndex.inMemory()) {
      put(news, articles());
      expected = copies(news);
    }
    for (int seed = 0; seed < 8; seed++) {
      var random = new Random(seed);
      List<Article> order = new ArrayList<>(articles());
      Collections.shuffle(order, random);
      Path archive = folder.resolve("archive" + seed);
      for (int from = 0; from < order.size(); ) {
        int to = Math.min(order.size(), from + 1 + random.nextInt(3));
        try (NewsIndex news = NewsIndex.open(archive)) {
          // One that comes with another text first, and one that goes again.
          put(news, List.of(article(order.get(from).id(), "Bay Times", text(0, 1, 2, 3, 4))));
          put(news, List.of(article("passing", "Bay Times", text(0, 1, 2, 3, 4, 5) + " " + LEAD)));
          if (random.nextBoolean()) {
            assertThat(news.search(ALL).total()).isEqualTo(from + 2);
          }
          put(news, order.subList(from, to));
          news.writer().delete("passing");
        }
        from = to;
      }
      try (NewsIndex news = NewsIndex.openExisting(archive)) {
        assertThat(copies(news)).as("order %s", seed).isEqualTo(expected);
        assertThat(news.check(false).problems()).isEmpty();
      }
    }
  }
}
