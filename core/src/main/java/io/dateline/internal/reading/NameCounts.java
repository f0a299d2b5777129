package io.dateline.internal.reading;

import io.dateline.internal.schema.Keys;
import io.dateline.search.Completion;
import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import io.dateline.search.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * The names of officials and outlets, and how many articles have each: worked out once a state of
 * the archive, so that completing a name reads no article. Safe for concurrent use.
 */
final class NameCounts {
  /** A name as it is shown, and as it is compared. */
  private record Name(String shown, String folded, long count) {}

  private final OfficialLabels labels;
  private final List<Name> officials;
  private final List<Name> outlets;

  NameCounts(ReaderView view) throws IOException {
    labels = view.officials();
    Matches all = Matches.of(view.searcher(), MatchAllDocsQuery.INSTANCE);
    officials = names(view, Facet.OFFICIAL, all);
    outlets = names(view, Facet.OUTLET, all);
  }

  /** Most frequent first. */
  private static List<Name> names(ReaderView view, Facet facet, Matches all) throws IOException {
    List<Name> names = new ArrayList<>();
    FacetRequest every = FacetRequest.of(facet).limit(Integer.MAX_VALUE);
    for (FacetValue value : new FacetCounts(view, facet, all).result(every).values()) {
      names.add(new Name(value.value(), Keys.folded(value.value()), value.count()));
    }
    return names;
  }

  /** People some form of whose name goes on so at the start of a word. */
  List<Completion> officials(String prefix, int limit) {
    Set<String> called = labels.people().calledLike(prefix);
    return first(officials.stream().filter(name -> called.contains(name.shown)).toList(), limit);
  }

  /** Outlets whose name goes on so at the start of a word. */
  List<Completion> outlets(String prefix, int limit) {
    return first(
        outlets.stream().filter(name -> Keys.hasWordsFrom(name.folded, prefix)).toList(), limit);
  }

  private static List<Completion> first(List<Name> names, int limit) {
    return names.stream().limit(limit).map(name -> new Completion(name.shown, name.count)).toList();
  }
}
