package io.dateline.internal.reading;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Office;
import io.dateline.internal.schema.Fields;
import io.dateline.search.Facet;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialProfile;
import io.dateline.search.OfficialProfile.Evidence;
import io.dateline.search.OfficialProfile.Tenure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** Gathers what matches say about some officials: one pass over doc values. */
final class OfficialCounts {
  /** Outlets, companions, and forms of the name that a profile lists. */
  private static final int MOST_VALUES = 10;

  private final ReaderView view;
  private final OfficialLabels officials;
  private final Map<Integer, Gathered> wanted = new HashMap<>();

  /** What is gathered of one official. */
  private static final class Gathered {
    final Tally articles = new Tally();
    final Map<Office, OfficeSpan> offices = new HashMap<>();
    final Map<String, Tally> names = new HashMap<>();
    final Map<String, Tally> outlets = new HashMap<>();
    final Map<String, Tally> with = new HashMap<>();
    final Map<String, Tally> months = new TreeMap<>();
  }

  /** Finds the sentence of an article that tells of an official's office. */
  interface Sentences {
    Optional<Evidence> of(int document, int official, Office office) throws IOException;
  }

  /**
   * Gathers.
   *
   * @param people their numbers
   */
  OfficialCounts(ReaderView view, Collection<Integer> people, Matches matches) throws IOException {
    this.view = view;
    this.officials = view.officials();
    people.forEach(person -> wanted.put(person, new Gathered()));
    for (LeafReaderContext leaf : view.reader().leaves()) {
      gather(leaf, matches);
    }
  }

  private void gather(LeafReaderContext leaf, Matches matches) throws IOException {
    var names = new LabelColumn(officials.ordinals(), leaf);
    LabelOrdinals outletLabels = view.labels(Facet.OUTLET);
    var outlets = new LabelColumn(outletLabels, leaf);
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    int end = leaf.docBase + leaf.reader().maxDoc();
    for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
      int local = doc - leaf.docBase;
      int[] labels = names.of(local);
      Set<Integer> people = new TreeSet<>();
      for (int label : labels) {
        people.add(officials.person(label));
      }
      if (people.stream().noneMatch(wanted::containsKey)) {
        continue;
      }
      int story = view.stories().of(doc);
      long day = days.advanceExact(local) ? days.longValue() : OfficeSpan.UNKNOWN;
      List<String> published = new ArrayList<>();
      for (int outlet : outlets.of(local)) {
        published.add(outletLabels.label(outlet));
      }
      String id = ids.advanceExact(local) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
      for (int person : people) {
        Gathered gathered = wanted.get(person);
        if (gathered != null) {
          gathered.articles.add(story);
          published.forEach(outlet -> count(gathered.outlets, outlet, story));
          if (day != OfficeSpan.UNKNOWN) {
            count(gathered.months, month(day), story);
          }
          for (int other : people) {
            if (other != person) {
              count(gathered.with, officials.people().name(other), story);
            }
          }
          said(gathered, person, labels, new Place(day, doc, id, story));
        }
      }
    }
  }

  /** An article. */
  private record Place(long day, int document, String id, int story) {}

  private void said(Gathered gathered, int person, int[] labels, Place place) {
    Set<String> names = new TreeSet<>();
    Set<Office> offices = new java.util.LinkedHashSet<>();
    for (int label : labels) {
      if (officials.person(label) == person) {
        names.add(officials.sighting(label).name());
        offices.addAll(officials.sighting(label).offices());
      }
    }
    names.forEach(name -> count(gathered.names, name, place.story));
    for (Office office : offices) {
      gathered
          .offices
          .computeIfAbsent(office, OfficeSpan::new)
          .add(place.day, place.document, place.id);
    }
  }

  private static void count(Map<String, Tally> tallies, String value, int story) {
    tallies.computeIfAbsent(value, v -> new Tally()).add(story);
  }

  private static String month(long day) {
    String text = LocalDate.ofEpochDay(day).toString();
    return text.substring(0, text.length() - 3);
  }

  /** Whether any match names the official of this number. */
  boolean has(int person) {
    return gathered(person).articles.articles() > 0;
  }

  private Gathered gathered(int person) {
    return requireNonNull(wanted.get(person));
  }

  /** What was gathered of the official of this number. */
  OfficialProfile profile(int person, Sentences sentences) throws IOException {
    Gathered gathered = gathered(person);
    List<Tenure> tenures = new ArrayList<>();
    for (OfficeSpan span : OfficeSpan.joined(gathered.offices)) {
      tenures.add(
          new Tenure(
              span.office(),
              span.firstDay(),
              span.lastDay(),
              span.articles(),
              sentences.of(span.document(), person, span.seenAs())));
    }
    tenures.sort(
        Comparator.comparing((Tenure t) -> t.lastDay().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(t -> t.office().toString())
            .thenComparing(t -> t.office().country().orElse("")));
    List<FacetValue> months = new ArrayList<>();
    gathered.months.forEach((month, tally) -> months.add(tally.value(month)));
    return new OfficialProfile(
        officials.people().name(person),
        gathered.articles.articles(),
        gathered.articles.stories(),
        Tally.top(gathered.names, MOST_VALUES),
        tenures,
        Tally.top(gathered.outlets, MOST_VALUES),
        Tally.top(gathered.with, MOST_VALUES),
        months);
  }
}
