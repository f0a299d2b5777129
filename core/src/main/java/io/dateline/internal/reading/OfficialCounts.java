package io.dateline.internal.reading;

import io.dateline.article.Office;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.TenureLabel;
import io.dateline.search.Facet;
import io.dateline.search.FacetValue;
import io.dateline.search.OfficialProfile;
import io.dateline.search.OfficialProfile.Tenure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** Gathers what matches say about some officials: one pass over doc values. */
final class OfficialCounts {
  /** Outlets and companions a profile lists. */
  private static final int MOST_VALUES = 10;

  private static final long UNKNOWN = Long.MIN_VALUE;

  private final ReaderView view;
  private final Map<Integer, Gathered> wanted = new HashMap<>();

  /** What is gathered of one official, by number of label. */
  private static final class Gathered {
    long articles;
    final Map<Integer, Span> tenures = new HashMap<>();
    final Map<Integer, Integer> outlets = new HashMap<>();
    final Map<Integer, Integer> with = new HashMap<>();
  }

  private static final class Span {
    long first = UNKNOWN;
    long last = UNKNOWN;
    long articles;

    void add(long day) {
      articles++;
      if (day != UNKNOWN) {
        first = first == UNKNOWN ? day : Math.min(first, day);
        last = last == UNKNOWN ? day : Math.max(last, day);
      }
    }
  }

  /**
   * Gathers.
   *
   * @param officials numbers of their labels
   */
  OfficialCounts(ReaderView view, List<Integer> officials, Matches matches) throws IOException {
    this.view = view;
    officials.forEach(official -> wanted.put(official, new Gathered()));
    for (LeafReaderContext leaf : view.reader().leaves()) {
      gather(leaf, matches);
    }
  }

  private void gather(LeafReaderContext leaf, Matches matches) throws IOException {
    var names = new Column(view.labels(Facet.OFFICIAL), leaf);
    var tenures = new Column(view.labels(Fields.TENURE), leaf);
    var outlets = new Column(view.labels(Facet.OUTLET), leaf);
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    int end = leaf.docBase + leaf.reader().maxDoc();
    for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
      int local = doc - leaf.docBase;
      List<Integer> named = names.of(local);
      if (named.stream().noneMatch(wanted::containsKey)) {
        continue;
      }
      long day = days.advanceExact(local) ? days.longValue() : UNKNOWN;
      List<Integer> published = outlets.of(local);
      List<Integer> held = tenures.of(local);
      for (int official : named) {
        Gathered gathered = wanted.get(official);
        if (gathered == null) {
          continue;
        }
        gathered.articles++;
        published.forEach(outlet -> gathered.outlets.merge(outlet, 1, Integer::sum));
        for (int other : named) {
          if (other != official) {
            gathered.with.merge(other, 1, Integer::sum);
          }
        }
        String name = view.labels(Facet.OFFICIAL).label(official);
        for (int tenure : held) {
          if (tenure(tenure).isOf(name)) {
            gathered.tenures.computeIfAbsent(tenure, t -> new Span()).add(day);
          }
        }
      }
    }
  }

  private TenureLabel tenure(int ordinal) throws IOException {
    return TenureLabel.decode(view.labels(Fields.TENURE).label(ordinal));
  }

  /** The labels of a segment's documents, by number across all segments. */
  private record Column(SortedSetDocValues values, LongValues global) {
    Column(LabelOrdinals labels, LeafReaderContext leaf) throws IOException {
      this(labels.values(leaf), labels.toGlobal(leaf));
    }

    List<Integer> of(int document) throws IOException {
      List<Integer> found = new ArrayList<>();
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          found.add((int) global.get(values.nextOrd()));
        }
      }
      return found;
    }
  }

  /** What was gathered of the official of this number. */
  OfficialProfile profile(int official) throws IOException {
    Gathered gathered = java.util.Objects.requireNonNull(wanted.get(official));
    List<Tenure> tenures = new ArrayList<>();
    for (var entry : gathered.tenures.entrySet()) {
      Span span = entry.getValue();
      Office office = tenure(entry.getKey()).office();
      tenures.add(new Tenure(office, day(span.first), day(span.last), span.articles));
    }
    tenures.sort(
        Comparator.comparing((Tenure t) -> t.lastDay().orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(t -> t.office().toString()));
    return new OfficialProfile(
        view.labels(Facet.OFFICIAL).label(official),
        gathered.articles,
        tenures,
        top(gathered.outlets, view.labels(Facet.OUTLET)),
        top(gathered.with, view.labels(Facet.OFFICIAL)));
  }

  private static Optional<LocalDate> day(long epochDay) {
    return epochDay == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  private static List<FacetValue> top(Map<Integer, Integer> counts, LabelOrdinals labels)
      throws IOException {
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
    entries.sort(
        Comparator.comparingInt((Map.Entry<Integer, Integer> e) -> -e.getValue())
            .thenComparingInt(Map.Entry::getKey));
    List<FacetValue> values = new ArrayList<>();
    for (var entry : entries.subList(0, Math.min(MOST_VALUES, entries.size()))) {
      int count = entry.getValue();
      values.add(new FacetValue(labels.label(entry.getKey()), count, count, List.of()));
    }
    return values;
  }
}
