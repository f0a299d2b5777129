package io.dateline.internal.reading;

import io.dateline.article.Office;
import io.dateline.index.OfficialAliases;
import io.dateline.internal.people.Counted;
import io.dateline.internal.people.People;
import io.dateline.internal.query.OfficialNames;
import io.dateline.internal.schema.Sighting;
import io.dateline.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/**
 * The labels of officials across all segments, and whose they are.
 *
 * <p>Labels that stand in deleted articles only are nobody's: what is shown does not depend on when
 * segments are merged. Built once a reader, by one pass over its doc values.
 */
final class OfficialLabels implements OfficialNames {
  private final LabelOrdinals labels;
  private final People people;

  /** By number of label, the place of its sighting; -1 if no article holds it. */
  private final int[] place;

  /** By place of sighting. */
  private final List<String> encoded = new ArrayList<>();

  private final List<Sighting> sightings = new ArrayList<>();

  OfficialLabels(ReaderView view, OfficialAliases aliases) throws IOException {
    labels = view.labels(Facet.OFFICIAL);
    long[] articles = count(view);
    place = new int[articles.length];
    Arrays.fill(place, -1);
    List<Counted> all = new ArrayList<>();
    for (int label = 0; label < articles.length; label++) {
      if (articles[label] > 0) {
        place[label] = all.size();
        String text = labels.label(label);
        encoded.add(text);
        sightings.add(Sighting.decode(text));
        all.add(new Counted(sightings.getLast(), articles[label]));
      }
    }
    people = People.of(all, aliases);
  }

  private long[] count(ReaderView view) throws IOException {
    var articles = new long[labels.count()];
    for (LeafReaderContext leaf : view.reader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedSetDocValues values = labels.values(leaf);
      LongValues global = labels.toGlobal(leaf);
      for (int doc = values.nextDoc();
          doc != SortedSetDocValues.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          for (int i = values.docValueCount(); i > 0; i--) {
            articles[(int) global.get(values.nextOrd())]++;
          }
        }
      }
    }
    return articles;
  }

  LabelOrdinals ordinals() {
    return labels;
  }

  People people() {
    return people;
  }

  /** Whose the label of this number is. */
  int person(int label) {
    return people.of(place[label]);
  }

  /** What the label of this number says. */
  Sighting sighting(int label) {
    return sightings.get(place[label]);
  }

  /** By number of label, whether it is of a person and with an office that are wanted. */
  boolean[] where(IntPredicate person, Predicate<Office> office) {
    var found = new boolean[place.length];
    for (int label = 0; label < place.length; label++) {
      found[label] =
          place[label] >= 0
              && person.test(person(label))
              && sighting(label).offices().stream().anyMatch(office);
    }
    return found;
  }

  /** Whether {@code sighting} is the person's and tells of {@code office}. */
  boolean isOf(int person, Sighting sighting, Office office) {
    Sighting cut = Sighting.decode(sighting.encode());
    return cut.offices().contains(office)
        && people.sightings(person).stream().anyMatch(p -> sightings.get(p).equals(cut));
  }

  @Override
  public List<BytesRef> labels(String name) {
    List<BytesRef> found = new ArrayList<>();
    for (int person : people.named(name)) {
      for (int sighting : people.sightings(person)) {
        found.add(new BytesRef(encoded.get(sighting)));
      }
    }
    return found;
  }
}
