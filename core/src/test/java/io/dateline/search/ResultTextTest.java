package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.TextStyle;
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
            The [lighthouse] was lit again.""");
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
                Facet.OUTLET,
                List.of(
                    new FacetValue(
                        "An outlet of a very long name indeed, printed in full",
                        12345,
                        9,
                        List.of())),
                1,
                3));
    var result =
        new SearchResult(
            12348,
            12000,
            Duration.ofMillis(3),
            "7",
            List.of(HIT),
            facets,
            Optional.empty(),
            List.of("'(' is never closed; it was read as words."));
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
            new FacetResult(Facet.PUBLISHED, List.of(year), 1, 2).toText(new TextStyle(40, false)))
        .isEqualTo(
            """
            published
              2024       4 █████████████████████████
                2024-01  1 ██████▎
                2024-03  3 ██████████████████▊
              (no day)   2""");
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
                         foreign minister, Veltra""");
    assertThat(new Officials(List.of(first))).hasToString(first.toString());
    assertThat(first.toString()).startsWith("Anna Brekke, named in 3 articles\n\noffices\n");
  }

  private static OfficialProfile profile(String name, long articles) {
    return new OfficialProfile(
        name,
        articles,
        List.of(
            new OfficialProfile.Tenure(
                Office.of("trade minister", "Veltra"),
                Optional.of(LocalDate.of(2021, 6, 1)),
                Optional.of(LocalDate.of(2021, 9, 12)),
                2),
            new OfficialProfile.Tenure(
                Office.of("foreign minister", "Veltra"), Optional.empty(), Optional.empty(), 1)),
        List.of(),
        List.of());
  }

  @Test
  void narrowerThanATableIsRefused() {
    assertThatThrownBy(() -> new TextStyle(39, false))
        .hasMessage("columns must be >= 40 (got: 39)");
  }
}
