package io.dateline.internal.reading;

import io.dateline.search.ArticleCount;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetResult;
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
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one facet over matches, by article and by story.
 *
 * <p>Lucene's facet counts know no distinct stories, so the doc values are counted here. Stories
 * cost a set entry only where a story has several copies among the matches.
 */
final class FacetCounts {
  private final ReaderView view;
  private final FacetValues values;
  private final Matches matches;
  private final int[] articles;
  private final int[] stories;
  private final ArticleCount none;

  FacetCounts(ReaderView view, Facet facet, Matches matches) throws IOException {
    this(view, FacetValues.of(view, facet), matches);
  }

  FacetCounts(ReaderView view, FacetValues values, Matches matches) throws IOException {
    this.view = view;
    this.values = values;
    this.matches = matches;
    articles = new int[values.count()];
    stories = new int[values.count()];
    var countedIn = new int[values.count()];
    StoryOrdinals storyOf = view.stories();
    var without = new RestCount(storyOf);
    boolean[] copied = copied(matches, storyOf);
    Set<Long> seen = new HashSet<>();
    for (LeafReaderContext leaf : view.reader().leaves()) {
      SortedSetDocValues labels = values.ordinals().values(leaf);
      LongValues global = values.ordinals().toGlobal(leaf);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
        int story = storyOf.of(doc);
        if (!labels.advanceExact(doc - leaf.docBase)) {
          without.add(story);
          continue;
        }
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
    none = without.count();
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
    found.sort(Comparator.comparingLong((Integer v) -> -articles(v)).thenComparing(v -> v));
    return found.subList(0, Math.min(limit, found.size()));
  }

  /** The numbers of the values that matches have, in order. */
  List<Integer> found() {
    List<Integer> found = new ArrayList<>();
    for (int value = 0; value < articles.length; value++) {
      if (articles[value] > 0) {
        found.add(value);
      }
    }
    return found;
  }

  long articles(int value) {
    return articles[value];
  }

  long stories(int value) {
    return stories[value];
  }

  /** Matches without any value. */
  ArticleCount none() {
    return none;
  }

  /** Matches with any of these values; reads them once more. */
  ArticleCount with(List<Integer> wanted) throws IOException {
    if (wanted.isEmpty()) {
      return ArticleCount.ZERO;
    }
    var isWanted = new boolean[values.count()];
    wanted.forEach(value -> isWanted[value] = true);
    StoryOrdinals storyOf = view.stories();
    var with = new RestCount(storyOf);
    for (LeafReaderContext leaf : view.reader().leaves()) {
      SortedSetDocValues labels = values.ordinals().values(leaf);
      LongValues global = values.ordinals().toGlobal(leaf);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (int doc = matches.next(leaf.docBase); doc < end; doc = matches.next(doc + 1)) {
        if (!labels.advanceExact(doc - leaf.docBase)) {
          continue;
        }
        for (int i = labels.docValueCount(); i > 0; i--) {
          int value = values.of((int) global.get(labels.nextOrd()));
          if (value >= 0 && isWanted[value]) {
            with.add(storyOf.of(doc));
            break;
          }
        }
      }
    }
    return with.count();
  }

  ArticleCount count(int value) {
    return new ArticleCount(articles[value], stories[value]);
  }

  /** What {@code request}, of the counted facet, asks for, but for coverage. */
  FacetResult result(FacetRequest request) throws IOException {
    return result(request, null);
  }

  /**
   * What {@code request}, of the counted facet, asks for.
   *
   * @param whole the same values over all that was published; null if coverage is not asked for
   */
  FacetResult result(FacetRequest request, @Nullable FacetCounts whole) throws IOException {
    return new FacetPage(new ValueCounts(values, this, whole), request).result();
  }
}
