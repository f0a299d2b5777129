package io.dateline.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Office;
import io.dateline.index.OfficialAliases;
import io.dateline.index.TableFormatException;
import io.dateline.internal.schema.Sighting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PeopleProperties {

  @Provide
  Arbitrary<List<Counted>> archives() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Xu",
            "Xu Jinpei",
            "Jinpei Xu",
            "XU Jinpei",
            "Xu Jin-pei",
            "Xu Lan",
            "Jane Roe",
            "Roe",
            "Jane A. Roe",
            "Jane B. Roe",
            "J. Roe",
            "J. A. Roe",
            "Jane Ann Roe",
            "Roe Jane",
            "Jane",
            "Jane Roe Jr.",
            "al-Roe",
            "Jane Roe Xu",
            "Jane Xu");
    Arbitrary<Office> offices =
        Combinators.combine(
                Arbitraries.of("president", "vice president", "minister", "foreign minister"),
                Arbitraries.of("Dorne", "Veltra", "Osmark").optional(0.7))
            .as(
                (title, country) ->
                    country
                        .map(c -> Office.of(title, c))
                        .orElseGet(() -> new Office(title, Optional.empty(), Optional.empty())));
    return Combinators.combine(
            names,
            offices.list().ofMinSize(1).ofMaxSize(2).uniqueElements(),
            Arbitraries.longs().between(1, 60))
        .as((name, held, articles) -> new Counted(new Sighting(name, held), articles))
        .list()
        .ofMaxSize(25)
        .map(PeopleProperties::distinct);
  }

  private static List<Counted> distinct(List<Counted> all) {
    Map<String, Counted> distinct = new TreeMap<>();
    all.forEach(counted -> distinct.put(counted.sighting().encode(), counted));
    return List.copyOf(distinct.values());
  }

  /** What each sighting's person is shown as. */
  private static Map<String, String> shown(List<Counted> all, OfficialAliases aliases) {
    People people = People.of(all, aliases);
    Map<String, String> shown = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      shown.put(all.get(i).sighting().encode(), people.name(people.of(i)));
    }
    return shown;
  }

  @Property(tries = 500)
  void theOrderInWhichTheyComeMakesNoDifference(
      @ForAll("archives") List<Counted> all, @ForAll long seed) throws TableFormatException {
    List<Counted> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    OfficialAliases aliases = OfficialAliases.parse("Jane Xu | J. Roe; Xu Lan", "table");
    assertThat(shown(shuffled, OfficialAliases.NONE)).isEqualTo(shown(all, OfficialAliases.NONE));
    assertThat(shown(shuffled, aliases)).isEqualTo(shown(all, aliases));
  }

  @Property(tries = 500)
  void mergingWhatIsMergedChangesNothing(@ForAll("archives") List<Counted> all) {
    Map<String, String> once = shown(all, OfficialAliases.NONE);
    assertThat(shown(List.copyOf(all), OfficialAliases.NONE)).isEqualTo(once);
    for (Counted counted : all) {
      // Whoever is alone in an archive is called what the article calls them.
      assertThat(shown(List.of(counted), OfficialAliases.NONE).values())
          .containsExactly(counted.sighting().name());
    }
  }

  @Property(tries = 500)
  void everyNameShownMeansItsPersonAndEveryNameWrittenToo(@ForAll("archives") List<Counted> all) {
    People people = People.of(all, OfficialAliases.NONE);
    for (int i = 0; i < all.size(); i++) {
      int person = people.of(i);
      assertThat(people.named(people.name(person))).containsExactly(person);
      assertThat(people.sightings(person)).contains(i);
      String written = all.get(i).sighting().name();
      boolean anothers =
          people.named(written).stream().anyMatch(p -> people.name(p).equalsIgnoreCase(written));
      assertThat(anothers || people.named(written).contains(person)).isTrue();
    }
  }

  @Property(tries = 500)
  void sightingsOfOneNameAndCountryAreOnePersons(@ForAll("archives") List<Counted> all) {
    People people = People.of(all, OfficialAliases.NONE);
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        Sighting one = all.get(i).sighting();
        Sighting other = all.get(j).sighting();
        boolean sameCountry =
            one.offices().stream()
                .flatMap(office -> office.country().stream())
                .anyMatch(
                    country ->
                        other.offices().stream()
                            .anyMatch(office -> office.country().equals(Optional.of(country))));
        if (sameCountry
            && PersonName.of(one.name()).isFull()
            && PersonName.of(one.name()).keys().equals(PersonName.of(other.name()).keys())) {
          assertThat(people.of(i)).isEqualTo(people.of(j));
        }
      }
    }
  }
}
