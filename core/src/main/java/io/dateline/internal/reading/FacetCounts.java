package io.dateline.internal.reading;

import io.dateline.search.Facet;
import io.dateline.search.FacetResult;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;

/**
 * Counts the values of one facet over matches, by article and by story.
 *
 * <p>Lucene's facet counts know no distinct stories, so the doc values are counted here. Stories
 * cost a set entry only where a story has several copies among the matches.
 */
final class FacetCounts {
  private final FacetValues values;
  private final int[] articles;
  private final int[] stories;
  private long none;

  FacetCounts(ReaderView view, Facet facet, Matches matches) throws IOException {
    this(view, FacetValues.of(view, facet), matches);
  }

  FacetCounts(ReaderView view, FacetValues values, Matches matches) throws IOException {
    this.values = values;
    articles = new int[values.count()];
    stories = new int[values.count()];
    var countedIn = new int[values.count()];
    StoryOrdinals storyOf = view.stories();
    boolean[] copied = copied(matches, storyOf);
    Set<Long> seen = new HashSet<>();
    for (LeafReaderContext leaf : view.reader().leaves()) {
      SortedSetDocValues labels = values.ordinals().values(leaf);
      LongValues global = values.ordinals().toGlobal(leaf);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
        if (!labels.advanceExact(doc - leaf.docBase)) {
          none++;
          continue;
        }
        int story = storyOf.of(doc);
        for (int i = labels.docValueCount(); i > 0; i--) {
          int value = values.of((int) global.get(labels.nextOrd()));
          if (value < 0 || countedIn[value] == doc + 1) {
            continue; // another label of the same value in this article
          }
          countedIn[value] = doc + 1;
          articles[value]++;
          if (!copied[story] || seen.add(((long) value << 32) | story)) {
            stories[value]++;
          }
        }
      }
    }
  }

  /** Which stories have more than one copy among the matches. */
  private static boolean[] copied(Matches matches, StoryOrdinals stories) {
    var once = new boolean[stories.count()];
    var twice = new boolean[stories.count()];
    for (int doc = matches.next(0);
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.next(doc + 1)) {
      int story = stories.of(doc);
      twice[story] |= once[story];
      once[story] = true;
    }
    return twice;
  }

  /** The numbers of the {@code limit} most frequent values, in that order. */
  List<Integer> top(int limit) {
    List<Integer> found = found();
    return found.subList(0, Math.min(limit, found.size()));
  }

  private List<Integer> found() {
    List<Integer> found = new ArrayList<>();
    for (int value = 0; value < articles.length; value++) {
      if (articles[value] > 0) {
        found.add(value);
      }
    }
    found.sort(
        Comparator.comparingInt((Integer value) -> -articles[value]).thenComparingInt(v -> v));
    return found;
  }

  /** The {@code limit} most frequent values; of days, the {@code limit} latest years. */
  FacetResult result(Facet facet, int limit) throws IOException {
    if (facet == Facet.PUBLISHED) {
      return days(limit);
    }
    List<Integer> found = found();
    List<FacetValue> top = new ArrayList<>();
    for (int label : found.subList(0, Math.min(limit, found.size()))) {
      top.add(value(label, List.of()));
    }
    return new FacetResult(facet, top, found.size(), none);
  }

  /** Labels sort as 2016, 2016-11, 2016-11-29: each year stands before its months and days. */
  private FacetResult days(int limit) throws IOException {
    List<FacetValue> years = new ArrayList<>();
    List<FacetValue> months = new ArrayList<>();
    List<FacetValue> days = new ArrayList<>();
    int distinct = 0;
    for (int label = articles.length - 1; label >= 0; label--) {
      if (articles[label] == 0) {
        continue;
      }
      switch (values.name(label).length()) {
        case 4 -> {
          distinct++;
          if (years.size() < limit) {
            years.add(value(label, months.reversed()));
          }
          months = new ArrayList<>();
        }
        case 7 -> {
          months.add(value(label, days.reversed()));
          days = new ArrayList<>();
        }
        default -> days.add(value(label, List.of()));
      }
    }
    return new FacetResult(Facet.PUBLISHED, years, distinct, none);
  }

  private FacetValue value(int label, List<FacetValue> children) throws IOException {
    return new FacetValue(values.name(label), articles[label], stories[label], children);
  }
}
