package io.dateline.apitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.index.OfficialAliases;
import io.dateline.index.TableFormatException;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialPair;
import io.dateline.search.OfficialProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Variants of names across articles: one value with the joint count, whichever is asked for. */
final class OfficialMergeTest {
  private static final Office FOREIGN = Office.of("foreign minister", "Dorne");
  private static final Office ENVOY = Office.of("envoy", "Veltra");

  private static Article article(String id, String day, String body, Official... officials) {
    return Article.builder(id, body)
        .published(Newsroom.day(day))
        .officials(List.of(officials))
        .build();
  }

  private static List<Article> articles() {
    String one = "Dorne will pay. Foreign Minister Kenta Morioka of Dorne met envoy Wan Li.";
    String two = "Envoy Wan Li went home, MORIOKA Kenta said.";
    String three = "Morioka Kenta, the foreign minister, slept.";
    String four = "Foreign Minister Morioka woke.";
    String five = "Mayor Wan Li of Osmark resigned.";
    return List.of(
        article(
            "1",
            "2024-03-01",
            one,
            Newsroom.official(one, "Kenta Morioka", FOREIGN),
            Newsroom.official(one, "Wan Li", ENVOY)),
        article(
            "1-copy",
            "2024-03-02",
            one,
            Newsroom.official(one, "Kenta Morioka", FOREIGN),
            Newsroom.official(one, "Wan Li", ENVOY)),
        article(
            "2",
            "2024-05-01",
            two,
            Newsroom.official(two, "MORIOKA Kenta", FOREIGN),
            Newsroom.official(two, "Wan Li", ENVOY)),
        article(
            "3",
            "2024-05-02",
            three,
            Newsroom.official(
                three,
                "Morioka Kenta",
                new Office("foreign minister", Optional.empty(), Optional.empty()))),
        article("4", "2024-06-02", four, Newsroom.official(four, "Morioka", FOREIGN)),
        article(
            "5",
            "2024-07-01",
            five,
            Newsroom.official(five, "Wan Li", Office.of("mayor", "Osmark"))));
  }

  private static NewsIndex news(List<Article> articles) throws IOException {
    NewsIndex news = NewsIndex.inMemory();
    Newsroom.put(news, articles.toArray(Article[]::new));
    return news;
  }

  private static List<FacetValue> facet(NewsIndex news, String query) throws IOException {
    return news.search(ArticleQuery.builder(query).facet(Facet.OFFICIAL, 100).build())
        .facet(Facet.OFFICIAL)
        .values();
  }

  private static FacetValue value(String name, long count, long stories) {
    return new FacetValue(name, count, stories, List.of());
  }

  @Test
  void variantsAreOneValueWithTheJointCount() throws IOException {
    try (NewsIndex news = news(articles())) {
      assertThat(facet(news, ""))
          .containsExactly(
              value("Kenta Morioka", 5, 4),
              value("Wan Li (Veltra)", 3, 2),
              value("Wan Li (Osmark)", 1, 1));
      assertThat(news.stats().officials()).isEqualTo(3);
    }
  }

  @Test
  void everyVariantFindsAllArticles() throws IOException {
    try (NewsIndex news = news(articles())) {
      for (String name :
          List.of(
              "Kenta Morioka", "kenta morioka", "MORIOKA Kenta", "Kenta Mor\u00edoka", "Morioka")) {
        assertThat(Newsroom.ids(news, "official:\"" + name + "\""))
            .as(name)
            .containsExactlyInAnyOrder("1", "1-copy", "2", "3", "4");
      }
      assertThat(Newsroom.ids(news, "official:\"Wan Li\"")).hasSize(4);
      assertThat(Newsroom.ids(news, "official:\"Wan Li (Osmark)\"")).containsExactly("5");
      assertThat(Newsroom.ids(news, "-official:\"Morioka Kenta\"")).containsExactly("5");
      var both = ArticleQuery.builder("").official("Morioka").official("Wan Li (Osmark)").build();
      assertThat(Newsroom.ids(news, both)).hasSize(6);
      assertThat(Newsroom.ids(news, "official:Kenta")).isEmpty();
    }
  }

  @Test
  void theCountOfAValueIsThatOfItsFilter() throws IOException {
    try (NewsIndex news = news(articles())) {
      for (FacetValue value : facet(news, "")) {
        var query = ArticleQuery.builder("").official(value.value()).build();
        assertThat(news.search(query).total()).as(value.value()).isEqualTo(value.count());
        assertThat(news.search(query).stories()).as(value.value()).isEqualTo(value.stories());
      }
    }
  }

  @Test
  void aProfileIsOfAllVariantsAndShowsTheSentences() throws IOException {
    try (NewsIndex news = news(articles())) {
      OfficialProfile profile = news.officials("morioka").profiles().getFirst();
      assertThat(profile.name()).isEqualTo("Kenta Morioka");
      assertThat(profile.articles()).isEqualTo(5);
      assertThat(profile.stories()).isEqualTo(4);
      assertThat(profile.names())
          .containsExactly(
              value("Kenta Morioka", 2, 1),
              value("MORIOKA Kenta", 1, 1),
              value("Morioka", 1, 1),
              value("Morioka Kenta", 1, 1));
      assertThat(profile.months())
          .containsExactly(value("2024-03", 2, 1), value("2024-05", 2, 2), value("2024-06", 1, 1));
      assertThat(profile.with()).containsExactly(value("Wan Li (Veltra)", 3, 2));
      OfficialProfile.Tenure tenure = profile.offices().getFirst();
      assertThat(profile.offices()).hasSize(1);
      assertThat(tenure.office()).isEqualTo(FOREIGN);
      assertThat(tenure.firstDay()).contains(LocalDate.parse("2024-03-01"));
      assertThat(tenure.lastDay()).contains(LocalDate.parse("2024-06-02"));
      assertThat(tenure.articles()).isEqualTo(5);
      assertThat(tenure.evidence().orElseThrow().id()).isEqualTo("1");
      assertThat(tenure.evidence().orElseThrow().sentence())
          .hasToString("Foreign Minister [Kenta Morioka] of Dorne met envoy Wan Li.");
    }
  }

  @Test
  void aProfileCountsWithinTheMatchesOfAQuery() throws IOException {
    try (NewsIndex news = news(articles());
        var searcher = news.searcher()) {
      var may = ArticleQuery.builder("").from(LocalDate.parse("2024-05-01")).build();
      OfficialProfile profile = searcher.officials("morioka", may).profiles().getFirst();
      assertThat(profile.articles()).isEqualTo(3);
      assertThat(profile.months()).hasSize(2);
      assertThat(searcher.officials("wan li", may).profiles()).hasSize(2);
      assertThat(searcher.officials("nobody", may).profiles()).isEmpty();
    }
  }

  @Test
  void pairsAreCountedByArticleAndByStory() throws IOException {
    try (NewsIndex news = news(articles())) {
      assertThat(news.pairs("").pairs())
          .containsExactly(
              new OfficialPair(
                  "Kenta Morioka",
                  "Wan Li (Veltra)",
                  3,
                  2,
                  Optional.of(LocalDate.parse("2024-03-01")),
                  Optional.of(LocalDate.parse("2024-05-01"))));
      assertThat(news.pairs("pay").pairs().getFirst().articles()).isEqualTo(2);
      assertThat(news.pairs("slept").pairs()).isEmpty();
      assertThat(news.pairs("slept").distinct()).isZero();
      var later = ArticleQuery.builder("").from(LocalDate.parse("2024-04-01")).build();
      assertThat(news.pairs(later).pairs().getFirst().stories()).isEqualTo(1);
      assertThat(news.pairs(ArticleQuery.builder("").filter(Facet.OFFICE, "mayor").build()).pairs())
          .isEmpty();
      assertThatThrownBy(
              () -> {
                try (var searcher = news.searcher()) {
                  searcher.pairs(later, 0);
                }
              })
          .hasMessage("limit must be > 0 (got: 0)");
    }
  }

  @Test
  void aPairHoldsWhomTheFilterNames() throws IOException {
    String body = "Ada, Bo, and Cy met.";
    Official ada = new Official("Ada Morrow", List.of(FOREIGN), false, List.of());
    Official bo = new Official("Bo Lindqvar", List.of(ENVOY), false, List.of());
    Official cy = new Official("Cy Tamm", List.of(Office.of("mayor", "Dorne")), false, List.of());
    try (NewsIndex news = news(List.of(article("a", "2024-01-01", body, ada, bo, cy)))) {
      assertThat(news.pairs("").pairs()).hasSize(3);
      assertThat(news.pairs(ArticleQuery.builder("").official("Bo Lindqvar").build()).pairs())
          .extracting(OfficialPair::first, OfficialPair::second)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("Ada Morrow", "Bo Lindqvar"),
              org.assertj.core.groups.Tuple.tuple("Bo Lindqvar", "Cy Tamm"));
      try (var searcher = news.searcher()) {
        var ofDorne = ArticleQuery.builder("").filter(Facet.COUNTRY, "dorne").build();
        assertThat(searcher.officials(ofDorne, 9).profiles())
            .extracting(OfficialProfile::name)
            .containsExactly("Ada Morrow", "Cy Tamm");
        // The mayor is of Dorne and the envoy is not of it: both must be said of one office.
        var mayors =
            ArticleQuery.builder("")
                .filter(Facet.OFFICE, "envoy")
                .filter(Facet.COUNTRY, "Dorne")
                .build();
        assertThat(searcher.officials(mayors, 9).profiles()).isEmpty();
      }
    }
  }

  @Test
  void aListOfVeryManyTellsOfNoMeeting() throws IOException {
    List<Official> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add(new Official("Ada Morrow" + i, List.of(FOREIGN), false, List.of()));
    }
    try (NewsIndex news = news(List.of())) {
      Newsroom.put(news, article("a", "2024-01-01", "list", many.toArray(Official[]::new)));
      assertThat(news.pairs("").distinct()).isZero();
      Newsroom.put(
          news, article("a", "2024-01-01", "list", many.subList(1, 101).toArray(Official[]::new)));
      assertThat(news.pairs("").distinct()).isEqualTo(100 * 99 / 2);
    }
  }

  @Property(tries = 30)
  void neitherTheOrderOfIngestNorWhatWasDeletedMakesADifference(@ForAll long seed)
      throws IOException {
    List<Article> shuffled = new ArrayList<>(articles());
    String other = "Senator Kenta Morioka of Osmark, and Morioka of Dorne";
    Article gone =
        article(
            "gone",
            "2020-01-01",
            other,
            Newsroom.official(other, "Kenta Morioka", Office.of("senator", "Osmark")),
            Newsroom.official(other, "Ken Morioka", FOREIGN));
    shuffled.add(gone);
    Collections.shuffle(shuffled, new Random(seed));
    try (NewsIndex sorted = news(articles());
        NewsIndex news = news(List.of())) {
      for (Article article : shuffled) {
        news.writer().put(article);
        if (seed % 2 == 0) {
          news.writer().commit();
        }
      }
      assertThat(facet(news, "")).isNotEqualTo(facet(sorted, ""));
      news.writer().delete("gone");
      assertThat(facet(news, "")).isEqualTo(facet(sorted, ""));
      assertThat(news.officials().profiles()).isEqualTo(sorted.officials().profiles());
      assertThat(news.officials("morioka").profiles())
          .isEqualTo(sorted.officials("morioka").profiles());
      assertThat(news.pairs("")).isEqualTo(sorted.pairs(""));
    }
  }

  @Test
  void anUpdateMovesAnArticleToAnother() throws IOException {
    try (NewsIndex news = news(articles())) {
      Newsroom.put(
          news,
          article(
              "2",
              "2024-05-01",
              "x",
              new Official("Ada Morrow", List.of(ENVOY), false, List.of())));
      assertThat(facet(news, "")).contains(value("Kenta Morioka", 4, 3), value("Ada Morrow", 1, 1));
      assertThat(Newsroom.ids(news, "official:\"MORIOKA Kenta\"")).doesNotContain("2").hasSize(4);
    }
  }

  @Test
  void aTableOfAliasesStaysWithTheArchive(@TempDir Path folder) throws IOException {
    Path archive = folder.resolve("archive");
    Path table = folder.resolve("aliases.txt");
    Files.writeString(table, "# who is who\n\nLi of Veltra | Wan Li; Old Li | Veltra\n");
    try (NewsIndex news = NewsIndex.open(archive)) {
      Newsroom.put(news, articles().toArray(Article[]::new));
      assertThat(facet(news, "")).contains(value("Wan Li (Veltra)", 3, 2));
      news.aliases(OfficialAliases.load(table));
      assertThat(facet(news, ""))
          .contains(value("Li of Veltra", 3, 2), value("Wan Li", 1, 1))
          .hasSize(3);
    }
    try (NewsIndex news = NewsIndex.openExisting(archive)) {
      assertThat(facet(news, "")).contains(value("Li of Veltra", 3, 2));
      assertThat(Newsroom.ids(news, "official:\"old li\"")).hasSize(3);
      Newsroom.put(news, articles().getFirst().toBuilder().title("new").build());
      news.writer().commit();
      assertThat(facet(news, "")).contains(value("Li of Veltra", 3, 2));
    }
    try (NewsIndex news = NewsIndex.openExisting(archive)) {
      assertThat(facet(news, "")).contains(value("Li of Veltra", 3, 2));
      news.aliases(OfficialAliases.NONE);
      assertThat(facet(news, "")).contains(value("Wan Li (Veltra)", 3, 2));
      assertThat(news.check(false).problems()).isEmpty();
    }
    try (NewsIndex news = NewsIndex.openExisting(archive)) {
      assertThat(facet(news, "")).contains(value("Wan Li (Veltra)", 3, 2));
    }
  }

  @Test
  void aTableThatCannotBeReadIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("aliases.txt");
    for (String line : List.of("Wan Li", "Wan Li |", "| Wan", "a | b | c | d", "Wan Li | 7")) {
      Files.writeString(file, "# table\nAda | Bo\n" + line + "\n");
      assertThatThrownBy(() -> OfficialAliases.load(file))
          .as(line)
          .isInstanceOf(TableFormatException.class)
          .hasMessageStartingWith(file + ":3: ");
    }
    Files.writeString(file, "Ada | Bo\nCy | BO\n");
    try (NewsIndex news = NewsIndex.inMemory()) {
      assertThatThrownBy(() -> news.aliases(OfficialAliases.load(file)))
          .isInstanceOf(TableFormatException.class)
          .hasMessage(
              file + ":2: 'BO' is in line 1 too; give it to one of them, or give both a country");
      news.aliases(OfficialAliases.parse("Ada | Bo | Dorne\nCy | Bo | Veltra", "table"));
    }
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
    assertThatThrownBy(() -> OfficialAliases.load(file))
        .hasMessage(file + ":1: the table is no UTF-8 text");
  }

  @Test
  void aTableReadsAsItPrints() throws IOException {
    String text = "Ada Morrow | Ada; A. M.\nWan Li | Wan | Veltra\n";
    assertThat(OfficialAliases.parse(text, "t")).hasToString(text);
  }
}
