package io.dateline.internal.reading;

import io.dateline.internal.people.People;
import io.dateline.internal.schema.Fields;
import io.dateline.search.OfficialPair;
import io.dateline.search.OfficialPairs;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Counts which officials matches name together. */
final class PairCounts {
  /** An article that names more is a list, which tells of no meeting and holds too many pairs. */
  private static final int MOST_NAMED = 100;

  private final Map<Long, Pair> pairs = new HashMap<>();
  private final People people;

  private static final class Pair {
    final Tally articles = new Tally();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
  }

  /**
   * Counts.
   *
   * @param wanted which labels one of a pair must have; all by number
   */
  PairCounts(ReaderView view, Matches matches, boolean[] wanted) throws IOException {
    OfficialLabels officials = view.officials();
    people = officials.people();
    for (LeafReaderContext leaf : view.reader().leaves()) {
      var names = new LabelColumn(officials.ordinals(), leaf);
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
        int local = doc - leaf.docBase;
        var named = new TreeSet<Integer>();
        var asked = new TreeSet<Integer>();
        for (int label : names.of(local)) {
          named.add(officials.person(label));
          if (wanted[label]) {
            asked.add(officials.person(label));
          }
        }
        if (named.size() > 1 && named.size() <= MOST_NAMED) {
          long day = days.advanceExact(local) ? days.longValue() : OfficeSpan.UNKNOWN;
          for (int one : named) {
            for (int other : named.tailSet(one, false)) {
              if (asked.contains(one) || asked.contains(other)) {
                add(((long) one << 32) | other, view.stories().of(doc), day);
              }
            }
          }
        }
      }
    }
  }

  private void add(long key, int story, long day) {
    Pair pair = pairs.computeIfAbsent(key, k -> new Pair());
    pair.articles.add(story);
    if (day != OfficeSpan.UNKNOWN) {
      pair.first = Math.min(pair.first, day);
      pair.last = Math.max(pair.last, day);
    }
  }

  /** The {@code limit} pairs that most articles name. */
  OfficialPairs result(int limit) {
    List<OfficialPair> found = new ArrayList<>();
    pairs.forEach((key, pair) -> found.add(pair((int) (key >> 32), key.intValue(), pair)));
    found.sort(
        Comparator.comparingLong((OfficialPair pair) -> -pair.articles())
            .thenComparing(pair -> -pair.stories())
            .thenComparing(OfficialPair::first)
            .thenComparing(OfficialPair::second));
    return new OfficialPairs(found.subList(0, Math.min(limit, found.size())), found.size());
  }

  private OfficialPair pair(int one, int other, Pair pair) {
    boolean dated = pair.first <= pair.last;
    return new OfficialPair(
        people.name(one),
        people.name(other),
        pair.articles.articles(),
        pair.articles.stories(),
        dated ? Optional.of(LocalDate.ofEpochDay(pair.first)) : Optional.empty(),
        dated ? Optional.of(LocalDate.ofEpochDay(pair.last)) : Optional.empty());
  }
}
