package io.dateline.internal.reading;

import com.google.common.base.Splitter;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.Keys;
import io.dateline.internal.schema.Sighting;
import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import io.dateline.search.FacetFilter;
import io.dateline.search.OfficialPairs;
import io.dateline.search.OfficialProfile;
import io.dateline.search.OfficialProfile.Evidence;
import io.dateline.search.Officials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whom matches name, with which offices, and with whom. */
final class MatchedOfficials {
  private final ReaderView view;
  private final ArticleQuery query;
  private final Matches matches;

  /**
   * @param matches what {@code query} matches in {@code view}
   */
  MatchedOfficials(ReaderView view, ArticleQuery query, Matches matches) {
    this.view = view;
    this.query = query;
    this.matches = matches;
  }

  /** The {@code limit} most often named; with sentences if it is one. */
  Officials top(int limit) throws IOException {
    checkLimit(limit);
    var asked = new FacetValues.OfPeople(view.officials(), asked());
    List<Integer> people = new FacetCounts(view, asked, matches).top(limit);
    return profiles(
        people,
        people.size() == 1 ? this::evidence : (document, person, office) -> Optional.empty());
  }

  /** Those of whose name some form holds all words of {@code name}, with sentences. */
  Officials named(String name) throws IOException {
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(Keys.folded(name));
    return profiles(view.officials().people().holding(words), this::evidence);
  }

  /** The {@code limit} pairs most often named together. */
  OfficialPairs pairs(int limit) throws IOException {
    checkLimit(limit);
    return new PairCounts(view, matches, asked()).result(limit);
  }

  private static void checkLimit(int limit) {
    if (limit <= 0) {
      throw new IllegalArgumentException("limit must be > 0 (got: " + limit + ")");
    }
  }

  /** Which labels the filters ask for: an article may name others, too. */
  private boolean[] asked() throws IOException {
    OfficialLabels officials = view.officials();
    Set<Integer> people = new HashSet<>();
    Set<String> names = any(Facet.OFFICIAL);
    names.forEach(name -> people.addAll(officials.people().named(name)));
    Set<String> titles = folded(any(Facet.OFFICE));
    Set<String> countries = folded(any(Facet.COUNTRY));
    return officials.where(
        person -> names.isEmpty() || people.contains(person),
        office ->
            (titles.isEmpty() || titles.contains(Keys.fold(office.title())))
                && (countries.isEmpty()
                    || countries.contains(office.country().map(Keys::fold).orElse(""))));
  }

  private Set<String> any(Facet facet) {
    FacetFilter filter = query.filters().get(facet);
    return filter == null ? Set.of() : filter.any();
  }

  private static Set<String> folded(Set<String> values) {
    return values.stream().map(Keys::fold).collect(Collectors.toSet());
  }

  private Officials profiles(List<Integer> people, OfficialCounts.Sentences sentences)
      throws IOException {
    var counts = new OfficialCounts(view, people, matches);
    List<OfficialProfile> profiles = new ArrayList<>();
    for (int person : people) {
      if (counts.has(person)) {
        profiles.add(counts.profile(person, sentences));
      }
    }
    profiles.sort(
        Comparator.comparingLong((OfficialProfile p) -> -p.articles())
            .thenComparing(OfficialProfile::name));
    return new Officials(profiles);
  }

  private Optional<Evidence> evidence(int document, int person, Office office) throws IOException {
    Article article = ArticleCodec.decode(view.reader().storedFields().document(document));
    OfficialLabels officials = view.officials();
    return OfficeSentence.of(
            article, office, official -> officials.isOf(person, Sighting.of(official), office))
        .map(sentence -> new Evidence(article.id(), sentence));
  }
}
