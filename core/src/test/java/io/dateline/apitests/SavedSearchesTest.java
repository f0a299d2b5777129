package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.day;
import static io.dateline.apitests.Newsroom.ids;
import static io.dateline.apitests.Newsroom.official;
import static io.dateline.apitests.Newsroom.outlet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.index.Alert;
import io.dateline.index.ArticleWriter.Outcome;
import io.dateline.index.SavedSearches;
import io.dateline.index.TableFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SavedSearchesTest {
  @TempDir Path folder;
  private NewsIndex news = NewsIndex.inMemory();
  private final List<Alert> alerts = new ArrayList<>();

  @BeforeEach
  void listen() throws IOException {
    news.close();
    news = NewsIndex.open(folder);
    news.onAlert(alerts::add);
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  private void save(String... namesAndQueries) throws IOException {
    SavedSearches searches = SavedSearches.NONE;
    for (int i = 0; i < namesAndQueries.length; i += 2) {
      searches = searches.with(namesAndQueries[i], namesAndQueries[i + 1]);
    }
    news.searches(searches);
  }

  private List<String> told() {
    return alerts.stream().map(alert -> alert.search() + " " + alert.article().id()).toList();
  }

  private static Article ferry() {
    return ferry("ferry");
  }

  private static Article ferry(String id) {
    String body = "The ferries of Veltra were stopped, Mayor Ada Morrow said on the quay.";
    return article(id, "No sailing today", body).toBuilder()
        .outlet(outlet("Harbor Daily"))
        .published(day("2020-05-06"))
        .officials(List.of(official(body, "Ada Morrow", Office.of("mayor", "Veltra"))))
        .build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ferry                              | true
          ferry bridge                       | false
          ferry OR bridge                    | true
          bridge OR storm                    | false
          ferry -bridge                      | true
          ferry -quay                        | false
          -bridge                            | true
          "ferries of veltra"                | true
          "veltra ferries"                   | false
          "veltra ferries"~3                 | true
          "ferr* of vel*"                    | true
          title:sailing                      | true
          title:ferry                        | false
          =ferries                           | true
          =ferry                             | false
          ferr*                              | true
          bridg*                             | false
          feries~1                           | true
          ship                               | true
          =ship                              | false
          outlet:"Harbor Daily"              | true
          outlet:"The Quay"                  | false
          outlet:("The Quay" OR harbor-daily) | true
          -outlet:"Harbor Daily" ferry       | false
          official:"Ada Morrow"              | true
          official:"MORROW Ada"              | true
          official:"Ivo Tamm"                | false
          official:("Ivo Tamm" OR "Ada Morrow") | true
          office:mayor country:veltra        | true
          country:Osmark                     | false
          published:2020-05                  | true
          published:2021                     | false
          published:(2019 OR 2020)           | true
          from:2020-05-06 to:2020-05-06      | true
          from:2020-05-07                    | false
          last:30d                           | false
          match:any bridge storm quay        | true
          match:most bridge storm fog quay   | false
          language:en                        | true
          *                                  | true
          like:bridge                        | false
          like:other-ferry                   | true
          """)
  void anArticleMatchesASavedSearchIfTheSearchFindsIt(String query, boolean matches)
      throws IOException {
    Newsroom.put(
        news,
        article("bridge", "The bridge", "The bridge fell in a storm on a foggy day."),
        article("other-ferry", "Ferries", "Ferries of Veltra sail from the quay."),
        article("quays", "Quays", "A quay of Veltra was stopped up with ferries and bridges."));
    news.synonyms(io.dateline.index.Synonyms.parse("ship; ferry", "ours"));
    save("saved", query);
    news.writer().put(ferry());
    assertThat(told()).isEqualTo(matches ? List.of("saved ferry") : List.of());
    assertThat(ids(news, query).contains("ferry")).as("found by a search").isEqualTo(matches);
  }

  @Test
  void anArticleIsToldOfWhenItIsNewOrChangedAndNotWhenItIsTheSame() throws IOException {
    save("all ferries", "ferry", "mayors", "office:mayor");
    news.writer().put(ferry());
    news.writer().put(ferry());
    Article corrected = ferry().toBuilder().title("Ferries sail again").build();
    news.writer().put(corrected);
    assertThat(told())
        .containsExactly("all ferries ferry", "mayors ferry", "all ferries ferry", "mayors ferry");
    assertThat(alerts)
        .extracting(Alert::outcome)
        .containsExactly(Outcome.INDEXED, Outcome.INDEXED, Outcome.UPDATED, Outcome.UPDATED);
    assertThat(alerts.getLast().article()).isEqualTo(corrected);
  }

  @Test
  void theArchiveKeepsThemUntilTheyAreTakenAway() throws IOException {
    save("ferries", "ferry");
    news.close();
    news = NewsIndex.open(folder);
    assertThat(news.searches().entries())
        .extracting(SavedSearches.Entry::name)
        .containsExactly("ferries");
    news.onAlert(alerts::add);
    news.writer().put(ferry());
    assertThat(told()).containsExactly("ferries ferry");
    news.searches(news.searches().without("ferries"));
    news.writer().put(ferry("other"));
    assertThat(alerts).hasSize(1);
    assertThat(news.searches()).isEqualTo(SavedSearches.parse("", "searches of the archive"));
  }

  @Test
  void wordsAreReadInTheLanguageOfTheArticle() throws IOException {
    save("Brücken", "Brücke");
    Article german =
        Article.builder("de", "Die Brücken über den Fjord sind gesperrt.").language("de").build();
    news.writer().put(german);
    assertThat(told()).containsExactly("Brücken de");
  }

  @Test
  void anOfficialIsKnownByAnyNameThatTheArchiveKnows() throws IOException {
    String body = "Mayor Morrow of Veltra spoke. Ada Morrow said so.";
    news.writer()
        .put(
            article("known", "Speech", body).toBuilder()
                .officials(List.of(official(body, "Ada Morrow", Office.of("mayor", "Veltra"))))
                .build());
    news.aliases(io.dateline.index.OfficialAliases.parse("Ada Morrow | The Iron Mayor", "aliases"));
    String nick = "The Iron Mayor came.";
    Official her = official(nick, "The Iron Mayor", Office.of("mayor", "Veltra"));
    Article.Builder visit = article("nick", "Visit", nick).toBuilder();
    news.writer().put(visit.officials(List.of(her)).build());
    save("her", "official:\"Ada Morrow\"");
    visit = article("again", "Visit", nick).toBuilder();
    news.writer().put(visit.officials(List.of(her)).build());
    assertThat(told()).containsExactly("her again");
  }

  @Test
  void whatCannotBeSearchedIsNotKept() throws IOException {
    save("ferries", "ferry");
    for (Map.Entry<String, String> wrong :
        new TreeMap<>(
                Map.of(
                    "a | (ferry", "searches.txt:2: 'a' cannot be searched: ",
                    "a | published:yesterday", "searches.txt:2: 'a' cannot be searched: ",
                    "a", "searches.txt:2: a line is \"name | query\" (got: a)",
                    " | ferry", "searches.txt:2: a line is \"name | query\" (got: | ferry)",
                    "a | b\na | c", "searches.txt:3: 'a' is the name of a search before it"))
            .entrySet()) {
      assertThatThrownBy(
              () ->
                  news.searches(
                      SavedSearches.parse("# searches\n" + wrong.getKey(), "searches.txt")))
          .as(wrong.getKey())
          .isInstanceOf(TableFormatException.class)
          .hasMessageStartingWith(wrong.getValue())
          .hasMessageNotContaining("\n");
    }
    assertThat(news.searches().query("ferries")).contains("ferry");
    news.writer().put(ferry());
    assertThat(told()).containsExactly("ferries ferry");
  }

  @Test
  void aTableIsReadBackFromItsText() throws IOException {
    SavedSearches table = SavedSearches.parse("\ufeffa | b | c\r\n\n# no\n d |  (e OR f) \n", "t");
    assertThat(table).hasToString("a | b | c\nd | (e OR f)\n");
    assertThat(table.with("d", "g").without("a")).hasToString("d | g\n");
    assertThat(table.query("d")).contains("(e OR f)");
    assertThat(table.query("e")).isEmpty();
    assertThatThrownBy(() -> table.with("a|b", "c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.with("a\nb", "c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.with("a", " ")).isInstanceOf(IllegalArgumentException.class);
  }
}
