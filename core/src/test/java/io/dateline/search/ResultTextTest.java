package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.TextStyle;
import io.dateline.search.FacetRequest.Counted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people see who print a result. */
final class ResultTextTest {
  private static final Article ARTICLE =
      Article.builder("a-1", "The lighthouse was lit again.")
          .title("Lighthouse lit again after a winter of darkness and of waiting for a bulb")
          .outlet(new Outlet("harbour-post", "Harbour Post"))
          .published(Publication.of(LocalDate.of(2024, 3, 4), Publication.Provenance.META))
          .build();
  private static final Hit HIT =
      new Hit(
          ARTICLE,
          1.5f,
          2,
          List.of(new Snippet("The lighthouse was lit again.", List.of(new Snippet.Mark(4, 14)))));

  @Test
  void aHitShowsTitleOutletDayCopiesIdAndMarks() {
    assertThat(HIT.toString())
        .isEqualTo(
            """
            Lighthouse lit again after a winter of darkness and of waiting for a bulb
            Harbour Post · 2024-03-04 · 2 copies · a-1
            The [lighthouse] was lit again.\
            """);
  }

  @Test
  void onATerminalMarksAreBoldAndNotInBrackets() {
    assertThat(HIT.toText(new TextStyle(80, true)))
        .contains("The \u001b[1mlighthouse\u001b[0m was lit again.")
        .doesNotContain("[lighthouse]");
  }

  @Test
  void linesFitTheWidthThatIsAskedFor() {
    var facets =
        List.of(
            new FacetResult(
                FacetRequest.of(Facet.OUTLET),
                List.of(
                    new FacetValue(
                        "An outlet of a very long name indeed, printed in full",
                        12345,
                        9,
                        List.of())),
                1,
                ArticleCount.ZERO,
                new ArticleCount(3, 3)));
    var result =
        new SearchResult(
            12348,
            12000,
            false,
            Duration.ofMillis(3),
            "7",
            List.of(HIT),
            facets,
            Optional.empty(),
            List.of("'(' is never closed; it was read as words."),
            Optional.empty());
    for (int columns : new int[] {40, 60, 75, 76, 80, 133}) {
      assertThat(result.toText(new TextStyle(columns, false)).lines())
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
    }
    assertThat(result.toString())
        .startsWith("'(' is never closed; it was read as words.\n12,348 articles, 12,000 stories\n")
        .contains("(no outlet)", "Harbour Post · 2024-03-04");
  }

  @Test
  void aFacetShowsMonthsWhereYearsAreFew() {
    var january = new FacetValue("2024-01", 1, 1, List.of());
    var march = new FacetValue("2024-03", 3, 3, List.of());
    var year = new FacetValue("2024", 4, 4, List.of(january, march));
    assertThat(
            new FacetResult(
                    FacetRequest.of(Facet.PUBLISHED),
                    List.of(year),
                    1,
                    ArticleCount.ZERO,
                    new ArticleCount(2, 2))
                .toText(new TextStyle(40, false)))
        .isEqualTo(
            """
            published
              2024       4 █████████████████████████
                2024-01  1 ██████▎
                2024-03  3 ██████████████████▊
              (no day)   2\
            """);
  }

  @Test
  void coverageIsAColumnAndTheBarsAreOfIt() {
    var values =
        List.of(
            covered("Harbor Daily", 3, 2, 12_000, 9000),
            covered("The Quay", 30, 20, 60, 50),
            covered("Third Post", 0, 0, 40, 40),
            covered("Fourth Post", 0, 0, 0, 0));
    var request = FacetRequest.of(Facet.OUTLET).withCoverage();
    var outlets = new FacetResult(request, values, 4, ArticleCount.ZERO, new ArticleCount(7, 6));
    assertThat(outlets.toText(new TextStyle(56, false)))
        .isEqualTo(
            """
            outlet, coverage
              Harbor Daily   3 of 12,000  <0.1% ▏
              The Quay      30 of     60  50.0% ████████████████████
              Third Post     0 of     40   0.0%
              Fourth Post    0 of      0
              (no outlet)    7\
            """);
    var stories =
        new FacetResult(
            request.counted(Counted.STORIES),
            values.subList(1, 2),
            1,
            outlets.other(),
            ArticleCount.ZERO);
    assertThat(stories.toText(new TextStyle(56, false)))
        .startsWith("outlet, stories, coverage\n  The Quay  20 of 50  40.0% █");
  }

  private static FacetValue covered(
      String value, long count, long stories, long whole, long wholeStories) {
    return new FacetValue(
        value, count, stories, Optional.of(new ArticleCount(whole, wholeStories)), List.of());
  }

  @Test
  void aPageOfAFacetSaysWhichOfHowManyAndCountsTheRest() {
    var values =
        List.of(new FacetValue("NWA", 9, 4, List.of()), new FacetValue("TWA", 5, 3, List.of()));
    var request = FacetRequest.of(Facet.AGENCY).skip(2).limit(2);
    var none = new ArticleCount(7, 6);
    var page = new FacetResult(request, values, 6, new ArticleCount(21, 12), none);
    assertThat(page.toText(new TextStyle(40, false)))
        .isEqualTo(
            """
            agency (3 to 4 of 6)
              NWA           9 ██████████████████████
              TWA           5 ████████████▎
              (other)      21
              (no agency)   7\
            """);
    var stories =
        new FacetResult(request.counted(Counted.STORIES), values, 6, page.other(), page.none());
    assertThat(stories.toText(new TextStyle(40, false)))
        .isEqualTo(
            """
            agency, stories (3 to 4 of 6)
              NWA           4 ██████████████████████
              TWA           3 ████████████████▌
              (other)      12
              (no agency)   6\
            """);
  }

  @Test
  void severalOfficialsAreATableAndOneIsAProfile() {
    var first = profile("Anna Brekke", 3);
    var second = profile("Ivo Tamm", 1);
    assertThat(new Officials(List.of(first, second)).toString())
        .isEqualTo(
            """
            2 officials

            official     office                    from        to          articles
            Anna Brekke  trade minister, Veltra    2021-06-01  2021-09-12         3
                         foreign minister, Veltra
            Ivo Tamm     trade minister, Veltra    2021-06-01  2021-09-12         1
                         foreign minister, Veltra\
            """);
    assertThat(new Officials(List.of(first))).hasToString(first.toString());
    assertThat(first.toString()).startsWith("Anna Brekke, named in 3 articles\n\noffices\n");
  }

  @Test
  void articlesAMonthAreColumnsAndMonthsShareOneWhereTheyAreMany() {
    var few = months("2024-01", 2, "2024-03", 8, "2024-04", 1);
    assertThat(few.toString())
        .endsWith("articles a month\n  2024-01  \u2582\u00b7\u2588\u2581  2024-04  at most 8");
    assertThat(months("1990-01", 3, "2024-12", 3).toText(new TextStyle(80, false)))
        .contains("articles in 12 months\n  1990-01  \u2588\u00b7")
        .endsWith("\u2588  2024-12  at most 3");
    assertThat(months("2024-05", 7).toString())
        .endsWith("articles a month\n  2024-05  \u2588  2024-05  7");
  }

  private static OfficialProfile months(Object... counts) {
    var months = new java.util.ArrayList<FacetValue>();
    for (int i = 0; i < counts.length; i += 2) {
      int count = (Integer) counts[i + 1];
      months.add(new FacetValue((String) counts[i], count, count, List.of()));
    }
    return new OfficialProfile(
        "Ivo Tamm", 1, 1, List.of(), List.of(), List.of(), List.of(), months);
  }

  @Test
  void aProfileShowsOtherFormsOfTheNameAndTheSentencesThatTellOfOffices() {
    var sentence = new Snippet("Minister BREKKE Anna spoke.", List.of(new Snippet.Mark(9, 20)));
    var profile =
        new OfficialProfile(
            "Anna Brekke",
            3,
            2,
            List.of(
                new FacetValue("Anna Brekke", 2, 1, List.of()),
                new FacetValue("BREKKE Anna", 1, 1, List.of())),
            List.of(
                new OfficialProfile.Tenure(
                    Office.of("minister", "Veltra"),
                    Optional.of(LocalDate.of(2021, 6, 1)),
                    Optional.of(LocalDate.of(2021, 6, 1)),
                    3,
                    Optional.of(new OfficialProfile.Evidence("a-1", sentence)))),
            List.of(),
            List.of(),
            List.of());
    assertThat(profile)
        .hasToString(
            """
            Anna Brekke, named in 3 articles, 2 stories
              also as BREKKE Anna (1)

            offices
              minister, Veltra  2021-06-01  2021-06-01  3

            first told of
              minister, Veltra · 2021-06-01 · a-1
                Minister [BREKKE Anna] spoke.\
            """);
  }

  @Test
  void pairsAreATable() {
    var day = Optional.of(LocalDate.of(2021, 6, 1));
    assertThat(
            new OfficialPairs(
                List.of(new OfficialPair("Anna Brekke", "Ivo Tamm", 3, 2, day, day)), 7))
        .hasToString(
            """
            1 of 7 pairs

            official     with      articles  stories  from        to
            Anna Brekke  Ivo Tamm         3        2  2021-06-01  2021-06-01\
            """);
  }

  private static OfficialProfile profile(String name, long articles) {
    return new OfficialProfile(
        name,
        articles,
        articles,
        List.of(new FacetValue(name, articles, articles, List.of())),
        List.of(
            new OfficialProfile.Tenure(
                Office.of("trade minister", "Veltra"),
                Optional.of(LocalDate.of(2021, 6, 1)),
                Optional.of(LocalDate.of(2021, 9, 12)),
                2,
                Optional.empty()),
            new OfficialProfile.Tenure(
                Office.of("foreign minister", "Veltra"),
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty())),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void narrowerThanATableIsRefused() {
    assertThatThrownBy(() -> new TextStyle(39, false))
        .hasMessage("columns must be >= 40 (got: 39)");
  }
}
