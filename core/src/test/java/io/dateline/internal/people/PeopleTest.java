package io.dateline.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Office;
import io.dateline.index.OfficialAliases;
import io.dateline.index.TableFormatException;
import io.dateline.internal.schema.Sighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is who among invented people of invented countries. */
final class PeopleTest {
  private final List<Counted> all = new ArrayList<>();

  /** So many articles name someone so; an empty country is none. */
  private PeopleTest seen(long articles, String name, String title, String country) {
    var office =
        country.isEmpty()
            ? new Office(title, Optional.empty(), Optional.empty())
            : Office.of(title, country);
    all.add(new Counted(new Sighting(name, List.of(office)), articles));
    return this;
  }

  private People people() {
    return People.of(all, OfficialAliases.NONE);
  }

  private List<String> shown(People people) {
    return IntStream.range(0, people.count()).mapToObj(people::name).toList();
  }

  private void assertOne(String name) {
    assertThat(shown(people())).containsExactly(name);
  }

  private void assertApart(String... names) {
    assertThat(shown(people())).containsExactly(names);
  }

  @Test
  void ordersCapitalsAccentsAndHyphensAreOneName() {
    seen(3, "Kenta Morioka", "foreign minister", "Dorne")
        .seen(2, "Morioka Kenta", "foreign minister", "Dorne")
        .seen(1, "MORIOKA Kenta", "envoy", "")
        .seen(1, "Kenta Mori\u014dka", "envoy", "Dorne")
        .assertOne("Kenta Morioka");
    all.clear();
    seen(2, "Seo Jae-hyun", "general", "Dorne")
        .seen(2, "Seo Jae Hyun", "general", "Dorne")
        .seen(1, "Seo Jaehyun", "general", "Dorne")
        .seen(1, "Jae-hyun Seo", "general", "Dorne")
        .assertOne("Seo Jae Hyun");
  }

  @Test
  void theFormMostUsedIsShownAndOfEqualOnesNoneInCapitals() {
    seen(1, "Kenta Morioka", "envoy", "Dorne")
        .seen(2, "MORIOKA Kenta", "envoy", "Dorne")
        .assertOne("MORIOKA Kenta");
    all.clear();
    seen(1, "ABE Kenta", "envoy", "Dorne")
        .seen(1, "Kenta Abe", "envoy", "Dorne")
        .assertOne("Kenta Abe");
  }

  @Test
  void whomOnlyCapitalsWouldTellApartIsOne() {
    seen(1, "MORIOKA Kenta", "minister", "")
        .seen(1, "Morioka", "minister", "Dorne")
        .seen(1, "Morioka Kenta", "president", "Dorne")
        .seen(1, "Morioka Kenta", "president", "Veltra")
        .assertApart("Morioka Kenta (Dorne)", "Morioka Kenta (Veltra)");
  }

  @Test
  void runningWordsTogetherMakesNoNameOfTwo() {
    seen(1, "Chen Gang", "mayor", "Dorne")
        .seen(1, "Cheng Ang", "mayor", "Dorne")
        .assertApart("Chen Gang", "Cheng Ang");
  }

  @Test
  void middleNamesAndInitialsAreTheSamePersonWhereNoRivalStands() {
    seen(3, "Jane Roe", "senator", "Dorne")
        .seen(1, "Jane A. Roe", "governor", "Dorne")
        .seen(1, "Jane Ann Roe", "senator", "")
        .seen(1, "J. Roe", "senator", "Dorne")
        .assertOne("Jane Roe");
    all.clear();
    seen(3, "Jane Roe", "senator", "Dorne")
        .seen(2, "Jane A. Roe", "senator", "Dorne")
        .seen(2, "Jane B. Roe", "senator", "Dorne")
        .assertApart("Jane A. Roe", "Jane B. Roe", "Jane Roe");
  }

  @Test
  void anInitialNeedsTheSameOffice() {
    seen(3, "Jane Roe", "senator", "Dorne")
        .seen(1, "J. Roe", "judge", "Dorne")
        .assertApart("J. Roe", "Jane Roe");
  }

  @Test
  void juniorIsNotTheThird() {
    seen(1, "Jane Roe Jr.", "mayor", "Dorne")
        .seen(1, "Jane Roe III", "mayor", "Dorne")
        .assertApart("Jane Roe III", "Jane Roe Jr.");
  }

  @Test
  void aFamilyNameAloneIsThatOfTheOnlyHolderOfTheOffice() {
    seen(5, "Xu Jinpei", "president", "Dorne")
        .seen(9, "Xu", "president", "Dorne")
        .seen(1, "Xu", "president", "")
        .seen(2, "Xu Lan", "vice president", "Dorne")
        .assertApart("Xu Jinpei", "Xu Lan");
    assertThat(people().named("Xu")).hasSize(1);
  }

  @Test
  void aFamilyNameAloneStaysAloneWhereRivalsStand() {
    seen(5, "Ada Morrow", "senator", "Dorne")
        .seen(2, "Bo Morrow", "senator", "Dorne")
        .seen(9, "Morrow", "senator", "Dorne")
        .assertApart("Ada Morrow", "Bo Morrow", "Morrow");
    all.clear();
    seen(5, "Ada Morrow", "senator", "Dorne")
        .seen(1, "Morrow", "judge", "Dorne")
        .seen(1, "Morrow", "senator", "Veltra")
        .assertApart("Ada Morrow", "Morrow (Dorne)", "Morrow (Veltra)");
  }

  @Test
  void aSlipIsNoRival() {
    seen(40, "Ada Morrow", "senator", "Dorne")
        .seen(2, "Adda Morrow", "senator", "Dorne")
        .seen(9, "Morrow", "senator", "Dorne")
        .assertApart("Ada Morrow", "Adda Morrow");
  }

  @Test
  void twoOfOneNameInTwoCountriesStayApart() {
    seen(3, "Wan Li", "foreign minister", "Dorne")
        .seen(1, "Wan Li", "foreign minister", "Veltra")
        .seen(1, "Wan Li", "mayor", "Veltra")
        .assertApart("Wan Li (Dorne)", "Wan Li (Veltra)");
    assertThat(people().named("wan li")).hasSize(2);
    assertThat(people().named("Wan Li (Veltra)")).containsExactly(1);
  }

  @Test
  void withoutACountryTheOfficeTellsWhichOfThem() {
    seen(3, "Wan Li", "foreign minister", "Dorne")
        .seen(3, "Wan Li", "mayor", "Veltra")
        .seen(1, "Wan Li", "mayor", "")
        .seen(1, "Wan Li", "judge", "")
        .assertApart("Wan Li (Dorne)", "Wan Li (Veltra)", "Wan Li (no country)");
    assertThat(people().sightings(1)).hasSize(2);
  }

  @Test
  void aCountryWorkedOutWrongOnceMakesNoOtherPerson() {
    seen(10, "Wan Li", "foreign minister", "Dorne")
        .seen(2, "Wan Li", "foreign minister", "Veltra")
        .assertOne("Wan Li");
  }

  @Test
  void whomOneArticleGivesOfficesOfTwoCountriesIsOne() {
    all.add(
        new Counted(
            new Sighting(
                "Wan Li", List.of(Office.of("president", "Dorne"), Office.of("mayor", "Veltra"))),
            1));
    seen(1, "Wan Li", "president", "Dorne")
        .seen(1, "Wan Li", "mayor", "Veltra")
        .assertOne("Wan Li");
  }

  @Test
  void aPartOfACountryPartsNobody() {
    seen(3, "Wan Li", "governor", "Hong Kong")
        .seen(3, "Wan Li", "governor", "United Kingdom")
        .assertOne("Wan Li");
  }

  @Test
  void aTableOfTheUsersJoinsAndNames() throws TableFormatException {
    seen(5, "Robert Dorn", "senator", "Dorne")
        .seen(9, "Bob Dorn", "senator", "Dorne")
        .seen(2, "Dorn", "mayor", "Dorne")
        .seen(1, "Bob Dorn", "envoy", "Veltra");
    assertApart("Bob Dorn (Dorne)", "Bob Dorn (Veltra)", "Dorn", "Robert Dorn");
    People named = People.of(all, OfficialAliases.parse("Robert Dorn | DORN Bob; Dorn", "t"));
    assertThat(shown(named)).containsExactly("Robert Dorn");
    People ofDorne =
        People.of(all, OfficialAliases.parse("Robert Dorn | Bob Dorn; Dorn | Dorne", "t"));
    assertThat(shown(ofDorne)).containsExactly("Bob Dorn", "Robert Dorn");
  }

  @Test
  void everyNameShownMeansExactlyOne() {
    seen(3, "Wan Li", "foreign minister", "Dorne")
        .seen(3, "Wan Li", "mayor", "Veltra")
        .seen(1, "Li", "judge", "")
        .seen(1, "Jane Roe", "judge", "");
    People people = people();
    for (int person = 0; person < people.count(); person++) {
      assertThat(people.named(people.name(person))).isEqualTo(Set.of(person));
    }
  }

  @Test
  void namesWithoutLettersHarmNobody() {
    seen(1, "--", "judge", "").seen(1, "?", "judge", "").seen(1, "'", "judge", "Dorne");
    assertThat(people().count()).isPositive();
    assertThat(people().named("")).isNotNull();
    assertThat(people().holding(Arrays.asList("jane"))).isEmpty();
    assertThat(new TreeSet<>(shown(people()))).hasSize(people().count());
  }
}
