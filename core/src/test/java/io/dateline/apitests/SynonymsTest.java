package io.dateline.apitests;

import static io.dateline.apitests.Newsroom.article;
import static io.dateline.apitests.Newsroom.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.NewsIndex;
import io.dateline.index.Synonyms;
import io.dateline.index.TableFormatException;
import io.dateline.search.ArticleQuery;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a user says mean the same are found by each other. */
final class SynonymsTest {
  @TempDir Path folder;
  private NewsIndex news = NewsIndex.inMemory();

  @BeforeEach
  void putArticles() throws IOException {
    news = NewsIndex.open(folder);
    Newsroom.put(
        news,
        article("planes", "Display", "Two airplanes flew over the bay."),
        article("craft", "Display", "The aircraft landed."),
        article("force", "Parade", "The People's Liberation Army marched."),
        article("pla", "Parade", "A PLA band played."),
        article("calm", "Calm", "Nothing flew."));
    news.synonyms(
        Synonyms.parse("# ours\nairplane; aircraft\nPLA; People's Liberation Army\n", "ours"));
  }

  @AfterEach
  void close() throws IOException {
    news.close();
  }

  @Test
  void eachFindsTheOther() throws IOException {
    assertThat(ids(news, "aircraft")).containsExactlyInAnyOrder("planes", "craft");
    assertThat(ids(news, "Airplane landed")).containsExactly("craft");
    assertThat(ids(news, "title:display aircraft -landed")).containsExactly("planes");
  }

  @Test
  void aWordFindsAPhraseAndAPhraseAWord() throws IOException {
    assertThat(ids(news, "pla")).containsExactlyInAnyOrder("force", "pla");
    assertThat(ids(news, "\"people's liberation army\"")).containsExactlyInAnyOrder("force", "pla");
  }

  @Test
  void exactMeansTheWordItself() throws IOException {
    assertThat(ids(news, "=aircraft")).containsExactly("craft");
    assertThat(ids(news, "exact:PLA")).containsExactly("pla");
  }

  @Test
  void whatIsFoundForItIsMarked() throws IOException {
    var result = news.search(ArticleQuery.builder("aircraft bay").snippets(1).build());
    assertThat(result.hits().get(0).snippets().get(0).toString())
        .isEqualTo("Two [airplanes] flew over the [bay].");
  }

  @Test
  void theArchiveKeepsThemUntilTheyAreTakenAway() throws IOException {
    news.close();
    news = NewsIndex.open(folder);
    assertThat(ids(news, "aircraft")).containsExactlyInAnyOrder("planes", "craft");
    news.synonyms(Synonyms.NONE);
    assertThat(ids(news, "aircraft")).containsExactly("craft");
  }

  @Test
  void aTableIsReadBackFromItsText() throws IOException {
    var table = Synonyms.parse("\ufeffa; b ;c\r\n\n# no\nd;e;\n", "t");
    assertThat(table).hasToString("a; b; c\nd; e\n");
    assertThat(Synonyms.parse(table.toString(), "t")).isEqualTo(table);
  }

  @Test
  void aLineThatIsNoneIsNamed() {
    assertThatThrownBy(() -> Synonyms.parse("a; b\nalone\n", "words.txt"))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("words.txt:2: a line is \"word; other word\"");
    assertThatThrownBy(() -> Synonyms.parse("a;".repeat(17), "words.txt"))
        .hasMessageContaining("up to 16");
  }
}
