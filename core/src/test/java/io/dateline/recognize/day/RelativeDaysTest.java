package io.dateline.recognize.day;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Publication;
import io.dateline.article.Publication.Provenance;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.TestPage;
import io.dateline.source.PageMetadata;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RelativeDaysTest {
  private static final String TEXT =
      "The bridge over the mill race carries carts again, said the council, which had it repaired.";

  private final PublicationRecognizer recognizer =
      new PublicationRecognizer(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC));

  private Optional<Publication> of(TestPage page) {
    return recognizer.recognize(page.evidence(), Optional.of("en"));
  }

  private static TestPage story() {
    return TestPage.page().title("Mill bridge reopens after repairs");
  }

  /** A Wednesday. */
  private static TestPage fetched() {
    return story().given(PageMetadata.NONE.withFetched("2024-03-06T01:00:00Z"));
  }

  private static Optional<Publication> relative(String day) {
    return Optional.of(Publication.of(LocalDate.parse(day), Provenance.RELATIVE));
  }

  @Test
  void countsFromTheFetch() {
    TestPage page = fetched().removed(RemovalReason.DATE_LINE, "2 hours ago").text(TEXT);
    assertThat(of(page)).isEqualTo(relative("2024-03-05"));
  }

  @Test
  void countsNothingWithoutAFetch() {
    TestPage page = story().removed(RemovalReason.DATE_LINE, "2 hours ago").text(TEXT);
    assertThat(of(page)).isEmpty();
  }

  @Test
  void neverTakesTheFetchItself() {
    assertThat(of(fetched().text(TEXT))).isEmpty();
  }

  @Test
  void countsFromNoonIfOnlyTheDayOfTheFetchIsKnown() {
    TestPage page =
        story()
            .given(PageMetadata.NONE.withFetched("2024-03-06"))
            .removed(RemovalReason.DATE_LINE, "2 hours ago");
    assertThat(of(page)).isEqualTo(relative("2024-03-06"));
  }

  @Test
  void ignoresAFetchThatCannotBeRead() {
    TestPage page =
        story()
            .given(PageMetadata.NONE.withFetched("lately"))
            .removed(RemovalReason.DATE_LINE, "2 hours ago");
    assertThat(of(page)).isEmpty();
  }

  @Test
  void prefersAnyDayThatThePageNames() {
    TestPage page =
        fetched()
            .removed(RemovalReason.DATE_LINE, "2 hours ago")
            .meta("article:modified_time", "2024-03-01");
    assertThat(of(page)).contains(Publication.of(LocalDate.of(2024, 3, 1), Provenance.META));
  }

  @Test
  void readsTheWeekdayOfADateline() {
    TestPage page = fetched().text("TOKYO, Monday (AFP) - " + TEXT);
    assertThat(of(page)).isEqualTo(relative("2024-03-04"));
  }

  @Test
  void readsNoWeekdayOfTheText() {
    TestPage page = fetched().text(TEXT, "He said late Monday that it was yesterday's news.");
    assertThat(of(page)).isEmpty();
  }

  @Test
  void prefersPublishedToUpdated() {
    TestPage page =
        fetched()
            .removed(RemovalReason.DATE_LINE, "Updated 2 hours ago")
            .removed(RemovalReason.DATE_LINE, "Published 3 days ago");
    assertThat(of(page)).isEqualTo(relative("2024-03-03"));
  }

  @Test
  void readsTheLineThatWasTakenForAParagraph() {
    assertThat(of(fetched().text("vor 3 Stunden", TEXT))).isEqualTo(relative("2024-03-05"));
  }

  @Test
  void readsElementsMarkedAsDates() {
    TestPage page =
        fetched().clue(Clue.Origin.MARKED_ELEMENT, "publish-date", "3 days ago").text(TEXT);
    assertThat(of(page)).isEqualTo(relative("2024-03-03"));
  }

  @Test
  void leavesOtherStoriesTheirDays() {
    TestPage page =
        fetched()
            .removed(RemovalReason.RELATED, "Mill burns, 2 hours ago")
            .text(TEXT, TEXT)
            .removed(RemovalReason.DATE_LINE, "3 days ago");
    assertThat(of(page)).isEmpty();
  }
}
