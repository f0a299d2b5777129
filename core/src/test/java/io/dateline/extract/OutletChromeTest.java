package io.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutletChromeTest {
  private static final Outlet GAZETTE = new Outlet("gazette", "The Harbour Gazette");
  private static final String PITCH =
      "Readers of the Gazette get the tide tables a day before everyone else, so why wait for them?";

  /** A page of its own story, with these lines above, amid, and below it. */
  private static Article page(int i, List<String> above, List<String> amid, List<String> below) {
    List<String> lines = new ArrayList<>(above);
    lines.add("The harbour board met for the " + word(i) + " time to hear about the " + word(i));
    lines.addAll(amid);
    lines.add("Nobody had expected a " + word(i) + " to be the end of the matter, he said.");
    lines.addAll(below);
    return Article.builder("page-" + i, String.join("\n\n", lines))
        .title("Board hears of " + word(i))
        .outlet(GAZETTE)
        .build();
  }

  /** A word of its own for each number, in letters: numbers are alike. */
  private static String word(int i) {
    return new Random(i)
        .ints(8, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<Article> pages(
      int count, List<String> above, List<String> amid, List<String> below) {
    return IntStream.range(0, count).mapToObj(i -> page(i, above, amid, below)).toList();
  }

  private static OutletChrome learned(List<Article> pages) {
    var chrome = new OutletChrome();
    pages.forEach(chrome::learn);
    return chrome;
  }

  @Test
  void aShortLineAtTheEdgeOfThreeStoriesIsChrome() {
    List<Article> pages = pages(3, List.of("Tides and Times"), List.of(), List.of());
    Article stripped = learned(pages).strip(pages.get(1));
    assertThat(stripped.paragraphs()).hasSize(2).noneMatch("Tides and Times"::equals);
    assertThat(stripped.removed())
        .containsExactly(new RemovedBlock(RemovalReason.OUTLET_CHROME, "Tides and Times", 0));
  }

  @Test
  void twoStoriesAreNoRule() {
    List<Article> pages = pages(2, List.of("Tides and Times"), List.of(), List.of());
    assertThat(learned(pages).strip(pages.get(0))).isSameAs(pages.get(0));
  }

  @Test
  void aLineThatCountsIsOneLineWhateverItsNumber() {
    List<Article> pages =
        IntStream.range(0, 4)
            .mapToObj(i -> page(i, List.of(), List.of(), List.of(7 * i + " Comments")))
            .toList();
    assertThat(learned(pages).strip(pages.get(2)).body()).doesNotContain("Comments");
  }

  @Test
  void figuresAreNoChromeThoughTheirWordsRecur() {
    List<Article> pages =
        IntStream.range(0, 9)
            .mapToObj(
                i -> page(i, List.of(), List.of(), List.of("Landings 1" + i + " tons vs 2" + i)))
            .toList();
    assertThat(learned(pages).strip(pages.get(4))).isSameAs(pages.get(4));
  }

  @Test
  void aHeadingAmidEveryStoryIsTheOutletsFormAndStays() {
    List<Article> pages = pages(9, List.of(), List.of("What it means"), List.of());
    assertThat(learned(pages).strip(pages.get(4))).isSameAs(pages.get(4));
  }

  @Test
  void aPitchAmidMostStoriesIsChrome() {
    List<Article> pages = pages(9, List.of(), List.of(PITCH), List.of());
    assertThat(learned(pages).strip(pages.get(4)).body()).doesNotContain("tide tables");
  }

  @Test
  void theBackgroundOfARunningStoryStays() {
    List<Article> pages = new ArrayList<>(pages(30, List.of(), List.of(), List.of()));
    for (int i = 30; i < 36; i++) {
      pages.add(page(i, List.of(), List.of(), List.of(PITCH.replace("Gazette", "agreement"))));
    }
    assertThat(learned(pages).strip(pages.get(33))).isSameAs(pages.get(33));
  }

  @Test
  void oneStoryAtManyAddressesIsOneStory() {
    List<Article> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Article page = page(1, List.of("It began with a leak"), List.of(), List.of());
      pages.add(
          Article.builder("copy-" + i, page.body())
              .title(page.title().orElseThrow())
              .outlet(GAZETTE)
              .build());
    }
    assertThat(learned(pages).strip(pages.get(0))).isSameAs(pages.get(0));
  }

  @Test
  void whatMostPagesLostOfThemselvesIsChromeOnTheRest() {
    List<Article> pages = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Article page = page(i, List.of(), List.of(), List.of());
      var removed = List.of(new RemovedBlock(RemovalReason.PROMOTION, PITCH, 1));
      pages.add(page.toBuilder().removed(removed).build());
    }
    Article kept = page(4, List.of(), List.of(PITCH), List.of());
    pages.add(kept);
    assertThat(learned(pages).strip(kept).body()).doesNotContain("tide tables");
  }

  @Test
  void anotherOutletsChromeIsNone() {
    List<Article> pages = pages(5, List.of("Tides and Times"), List.of(), List.of());
    Article other =
        Article.builder("other", "Tides and Times\n\nA new magazine was shown in Hull on Monday.")
            .outlet(new Outlet("other", "Other"))
            .build();
    assertThat(learned(pages).strip(other)).isSameAs(other);
  }

  @Test
  void withoutAnOutletTheHostOrElseTheFolderTellsWhatBelongsTogether() {
    for (int by = 0; by < 2; by++) {
      List<Article> pages = new ArrayList<>();
      for (Article page : pages(4, List.of("Tides and Times"), List.of(), List.of())) {
        var builder = Article.builder(page.id(), page.body());
        pages.add(
            by == 0
                ? builder.url("https://gazette.example/" + page.id()).build()
                : builder.source("pages/gazette/" + page.id() + ".txt").build());
      }
      assertThat(learned(pages).strip(pages.get(0)).paragraphs()).hasSize(2);
    }
  }

  @Test
  void aPageIsNeverStrippedToNothing() {
    List<Article> pages = new ArrayList<>(pages(5, List.of("Tides"), List.of(), List.of()));
    Article bare = Article.builder("bare", "Tides").outlet(GAZETTE).build();
    pages.add(bare);
    assertThat(learned(pages).strip(bare)).isSameAs(bare);
  }

  @Test
  void officialsMoveWithTheirParagraphsAndGoWithThem() {
    List<Article> pages = pages(4, List.of("Ask Mayor Ada Fell"), List.of(), List.of());
    Article page = pages.get(0);
    int board = page.body().indexOf("board");
    var offices = List.of(new Office("mayor", Optional.empty(), Optional.empty()));
    Article tagged =
        page.toBuilder()
            .officials(
                List.of(
                    new Official("Ada Fell", offices, false, List.of(new Mention(10, 18))),
                    new Official("Board", offices, false, List.of(new Mention(board, board + 5)))))
            .build();
    Article stripped = learned(pages).strip(tagged);
    assertThat(stripped.officials()).extracting(Official::name).containsExactly("Board");
    assertThat(stripped.officials().get(0).mentions().get(0).in(stripped.body()))
        .isEqualTo("board");
  }

  @Test
  void restoringGivesThePageAlone() {
    List<Article> pages =
        pages(9, List.of("Tides and Times"), List.of(PITCH), List.of("Join us", "3 comments"));
    OutletChrome chrome = learned(pages);
    for (Article page : pages) {
      Article stripped = chrome.strip(page);
      assertThat(stripped.paragraphs()).hasSize(2);
      assertThat(OutletChrome.restore(stripped)).isEqualTo(page);
    }
  }

  @Test
  void neitherOrderNorRepetitionNorStorageMakesADifference() throws IOException {
    List<Article> pages = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      List<String> above = i % 3 == 0 ? List.of("Tides and Times") : List.of();
      List<String> below = i % 40 == 0 ? List.of("Join us") : List.of();
      pages.add(page(i, above, List.of(), below));
    }
    byte[] expected = bytes(learned(pages));
    var random = new Random(7);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(pages, random);
      OutletChrome chrome = learned(pages.subList(0, 250));
      chrome = OutletChrome.read(new DataInputStream(new ByteArrayInputStream(bytes(chrome))));
      pages.forEach(chrome::learn);
      assertThat(bytes(chrome)).isEqualTo(expected);
    }
  }

  @Test
  void whatIsStoredStaysBoundedAsPagesAndOutletsGrow() throws IOException {
    var chrome = new OutletChrome();
    for (int i = 0; i < 3000; i++) {
      Article page = page(i, List.of(), List.of(), List.of());
      var outlet = new Outlet("outlet-" + i % 1000, "Outlet");
      chrome.learn(page.toBuilder().outlet(outlet).build());
    }
    for (int i = 0; i < 1000; i++) {
      chrome.learn(page(i, List.of(), List.of(), List.of()));
    }
    // Sixteen to a hundred and twenty-eight pages each, two lines of nine bytes, and two hashes.
    assertThat(bytes(chrome).length).isLessThan(3000 * 60 + 128 * 60 + 1001 * 30);
  }

  @Test
  void damageIsToldAndNotRead() throws IOException {
    byte[] bytes = bytes(learned(pages(3, List.of(), List.of(), List.of())));
    bytes[3] = 99;
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    assertThatThrownBy(() -> OutletChrome.read(in)).isInstanceOf(IOException.class);
  }

  private static byte[] bytes(OutletChrome chrome) throws IOException {
    var bytes = new ByteArrayOutputStream();
    chrome.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
