package io.dateline.internal.alerts;

import io.dateline.article.Article;
import io.dateline.article.Official;
import io.dateline.internal.people.People;
import io.dateline.internal.query.OfficialNames;
import io.dateline.internal.schema.Keys;
import io.dateline.internal.schema.Sighting;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * The names of officials that saved searches ask for, each a term of its own: an article that names
 * somebody may have a label that the archive has never seen. Such a one is known by its words, in
 * any order; all others by whom the archive takes them for.
 */
final class AskedNames implements OfficialNames {
  /** No label begins so: a name stands before the first separator. */
  private static final String MARK = "\u001f";

  private final OfficialNames archive;
  private final Map<BytesRef, Set<BytesRef>> byLabel = new HashMap<>();
  private final Map<String, Set<BytesRef>> byKey = new HashMap<>();

  /**
   * @param archive whom its articles name
   */
  AskedNames(OfficialNames archive) {
    this.archive = archive;
  }

  @Override
  public Collection<BytesRef> labels(String name) throws IOException {
    var asked = new BytesRef(MARK + Keys.fold(name));
    for (BytesRef label : archive.labels(name)) {
      byLabel.computeIfAbsent(label, unused -> new HashSet<>()).add(asked);
    }
    for (String key : People.keys(name)) {
      byKey.computeIfAbsent(key, unused -> new HashSet<>()).add(asked);
    }
    return List.of(asked);
  }

  /** The terms of those names that somebody in {@code article} answers to. */
  Collection<BytesRef> in(Article article) {
    Set<BytesRef> asked = new LinkedHashSet<>();
    for (Official official : article.officials()) {
      var label = new BytesRef(Sighting.of(official).encode());
      asked.addAll(byLabel.getOrDefault(label, Set.of()));
      for (String key : People.keys(official.name())) {
        asked.addAll(byKey.getOrDefault(key, Set.of()));
      }
    }
    return asked;
  }
}
