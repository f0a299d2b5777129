package io.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type to say what they want of a facet. */
final class FacetRequestTest {

  @Test
  void partsStandInAnyOrderAndAreWrittenInOne() {
    assertThat(FacetRequest.parse("outlet")).isEqualTo(FacetRequest.of(Facet.OUTLET));
    var all = FacetRequest.parse("Official:skip=40:VALUE:20");
    assertThat(all)
        .isEqualTo(FacetRequest.of(Facet.OFFICIAL).limit(20).skip(40).order(Order.VALUE));
    assertThat(all).hasToString("official:20:value:skip=40");
  }

  @Test
  void whatIsUsualIsNotWritten() {
    assertThat(FacetRequest.parse("published:10:value:skip=0")).hasToString("published");
    assertThat(FacetRequest.parse("published:count")).hasToString("published:count");
    assertThat(FacetRequest.parse("outlet:count")).hasToString("outlet");
  }

  @Test
  void storiesAreCountedInAnyOrder() {
    assertThat(FacetRequest.parse("outlet:stories"))
        .isEqualTo(FacetRequest.of(Facet.OUTLET).counted(Counted.STORIES));
    var weeks = FacetRequest.parse("published:Stories:week");
    assertThat(weeks).isEqualTo(FacetRequest.histogram(CalendarUnit.WEEK).counted(Counted.STORIES));
    assertThat(weeks).hasToString("published:week:stories");
    assertThat(FacetRequest.parse("official:value:stories:copies")).hasToString("official:value");
  }

  @Test
  void coverageIsAskedForBesideAnyOrderAndBySharesOfItself() {
    assertThat(FacetRequest.parse("outlet:Coverage:value"))
        .isEqualTo(FacetRequest.of(Facet.OUTLET).order(Order.VALUE).withCoverage())
        .hasToString("outlet:value:coverage");
    var shares = FacetRequest.parse("outlet:share");
    assertThat(shares.coverage()).isTrue();
    assertThat(shares).isEqualTo(shares.withCoverage()).hasToString("outlet:share");
  }

  @Test
  void whatIsNoOtherPartIsSearchedForInTheValues() {
    assertThat(FacetRequest.parse("official:20:yang"))
        .isEqualTo(FacetRequest.of(Facet.OFFICIAL).limit(20).matching("yang"));
    assertThat(FacetRequest.parse("outlet:value:*ang: the 2nd").matching())
        .contains("*ang: the 2nd");
    assertThat(FacetRequest.parse("office:match=count").matching()).contains("count");
    assertThat(FacetRequest.of(Facet.OFFICE).matching("count")).hasToString("office:match=count");
    assertThat(FacetRequest.of(Facet.OFFICE).matching("judge")).hasToString("office:judge");
  }

  @Test
  void daysAreCountedByAUnitOfTheCalendar() {
    var months = FacetRequest.parse("published:12:Month");
    assertThat(months).isEqualTo(FacetRequest.histogram(CalendarUnit.MONTH).limit(12));
    assertThat(months).hasToString("published:month:12");
    assertThat(FacetRequest.parse("published:week").limit())
        .isEqualTo(FacetRequest.DEFAULT_STRETCHES);
    assertThat(FacetRequest.parse("outlet:day").matching()).contains("day");
    assertThatThrownBy(() -> FacetRequest.parse("published:day:week"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysAndTextWithoutLettersAreNotSearchedFor() {
    assertThatThrownBy(() -> FacetRequest.parse("published:nov"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("published:");
    assertThatThrownBy(() -> FacetRequest.parse("outlet:**"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no value holds '**'; give a letter or digit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"outlet:", "outlet:99999999999", "outlet:skip=", "outlet:3:"})
  void whatIsNoPartIsRefusedWithTheForm(String text) {
    assertThatThrownBy(() -> FacetRequest.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NAME:N")
        .hasMessageContaining(text);
  }

  @Test
  void numbersThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> FacetRequest.parse("outlet:0"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must be > 0 (got: 0)");
    assertThatThrownBy(() -> FacetRequest.parse("outlet:skip=-1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("skip must be >= 0 (got: -1)");
    assertThatThrownBy(() -> FacetRequest.parse("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there are outlet, ");
  }
}
