package io.dateline.internal.query;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Knows what an article is about. */
@FunctionalInterface
public interface Alike {

  /** The subject of the article of this id; empty if there is none. */
  Optional<Subject> of(String id) throws IOException;

  /**
   * What an article is about.
   *
   * @param words its telling words, as terms of the stemmed fields, with what each weighs, best
   *     first
   * @param copies the article itself and the copies of its story
   */
  record Subject(Map<String, Float> words, Query copies) {
    public Subject {
      words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
  }
}
