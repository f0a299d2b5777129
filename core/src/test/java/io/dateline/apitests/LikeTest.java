package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.search.ArticleQuery;
import io.dateline.search.ArticleQuery.Sort;
import io.dateline.search.Clause;
import io.dateline.search.Hit;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LikeTest {
  private static final String QUOTA =
      "The mackerel quota of the fleet was cut. Skippers said the quota would ruin the harbor.";

  private final NewsIndex news = NewsIndex.inMemory();

  /** Of fishing: a story in two copies, a close and a farther relative; and of other things. */
  @BeforeEach
  void putArticles() throws IOException {
    Newsroom.put(
        news,
        article("quota", "Quota cut", QUOTA).toBuilder()
            .outlet(Newsroom.outlet("Harbor Daily"))
            .build(),
        article("quota-copy", "Mackerel quota is cut", QUOTA),
        article(
                "close",
                "Skippers block the harbor",
                "Skippers blocked the harbor over the mackerel quota that ruins their fleet.")
            .toBuilder()
            .outlet(Newsroom.outlet("The Quay"))
            .build(),
        article("far", "A fleet at rest", "Mackerel is dear, for the fleet of skippers rests."),
        article("bridge", "Bridge closed", "The bridge over the fjord was closed after a storm."),
        article("storm", "Storm", "A storm closed the bridge and ruined a barn by the fjord."));
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  @Test
  void findsWhatIsAboutTheSameTheClosestFirst() throws IOException {
    assertThat(ids(news, "like:quota")).containsExactly("close", "far");
    assertThat(ids(news, "like:bridge")).containsExactly("storm");
  }

  @Test
  void leavesTheArticleAndAllCopiesOfItsStoryOut() throws IOException {
    assertThat(ids(news, "like:quota-copy")).containsExactly("close", "far");
    assertThat(ids(news, "like:close")).containsOnly("quota", "quota-copy", "far");
    assertThat(news.like("close").hits().stream().map(Hit::copies)).contains(2);
    assertThat(ids(news.like("close"))).doesNotContain("close").hasSize(2);
  }

  @Test
  void standsBesideWordsFiltersAndSorts() throws IOException {
    assertThat(ids(news, "like:quota blocked")).containsExactly("close");
    assertThat(ids(news, "like:quota outlet:\"The Quay\"")).containsExactly("close");
    assertThat(ids(news, "-like:quota"))
        .containsExactlyInAnyOrder("quota", "quota-copy", "bridge", "storm");
    assertThat(ids(news, "like:quota OR like:bridge"))
        .containsExactlyInAnyOrder("close", "far", "storm");
    assertThat(
            news.search(ArticleQuery.builder("like:quota").sort(Sort.NEWEST).limit(1).build())
                .total())
        .isEqualTo(2);
  }

  @Test
  void marksTheWordsTheyHaveInCommon() throws IOException {
    Hit hit = news.search(ArticleQuery.builder("like:quota").snippets(1).build()).hits().get(1);
    assertThat(hit.snippets().getFirst().toString())
        .isEqualTo("[Mackerel] is dear, for the [fleet] of [skippers] rests.");
  }

  @Test
  void nothingIsLikeAnArticleThatIsNotThere() throws IOException {
    assertThat(ids(news, "like:no-such-id")).isEmpty();
    news.writer().delete("bridge");
    assertThat(ids(news, "like:bridge")).isEmpty();
  }

  @Test
  void aQueryMayBeOfEightArticles() throws IOException {
    var nine = ArticleQuery.builder("like:quota OR ".repeat(8) + "like:bridge").build();
    assertThat(nine.notes())
        .containsExactly(
            "the query asks for the likes of more than 8 articles (at offset 112);"
                + " the rest was left out.",
            "OR needs a clause on both sides (at offset 109); it was left out.");
    assertThat(ids(news, nine)).containsExactly("close", "far");
    assertThatThrownBy(
            () ->
                ArticleQuery.builder(
                        Clause.all(java.util.Collections.nCopies(9, new Clause.Like("quota"))))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the query asks for the likes of more than 8 articles");
  }

  @Test
  void idsOfAnyKindAreTypedAndPrinted() throws IOException {
    String id = "https://quay.example/a b?c=\"d\"";
    news.writer().put(article(id, "Quota cut again", QUOTA + " Again, said all skippers."));
    ArticleQuery query = ArticleQuery.builder(new Clause.Like(id)).build();
    assertThat(ids(news, query)).contains("close", "far");
    assertThat(ArticleQuery.builder(query.toString()).build()).isEqualTo(query);
    assertThat(ArticleQuery.builder("like:a:b:c").build().clause())
        .isEqualTo(new Clause.Like("a:b:c"));
    assertThat(ArticleQuery.builder("like:(a)").build().notes())
        .containsExactly("an id must stand behind 'like:' (at offset 0); it was left out.");
    assertThatThrownBy(() -> new Clause.Like(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }
}
