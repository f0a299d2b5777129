package io.dateline.internal.stories;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An archive's articles by id, in memory: what they are grouped into after each change. */
final class TextShelf implements Texts {
  private final Map<String, Sketch> articles = new TreeMap<>();
  private final Map<Long, Integer> holders = new HashMap<>();
  private final Map<Long, Sketch> texts = new HashMap<>();
  private final Map<Long, Set<Long>> anchored = new HashMap<>();
  private final Map<Long, Set<Long>> leads = new HashMap<>();
  private final Map<Long, Long> stories = new HashMap<>();

  /** Puts and deletes articles, and groups what there is then. */
  void change(Map<String, String> put, Collection<String> delete) throws Exception {
    Map<Long, Sketch> before = new HashMap<>(texts);
    delete.forEach(id -> drop(articles.remove(id)));
    put.forEach(
        (id, body) -> {
          Sketch text = Sketch.of("", body, id);
          drop(articles.put(id, text));
          hold(text);
        });
    List<Sketch> added =
        texts.values().stream().filter(text -> !before.containsKey(text.key())).toList();
    Map<Sketch, Long> removed = new LinkedHashMap<>();
    before.forEach(
        (key, text) -> {
          if (!texts.containsKey(key)) {
            removed.put(text, requireNonNull(stories.remove(key)));
          }
        });
    stories.putAll(StoryGroups.regroup(this, added, removed));
  }

  private void hold(Sketch text) {
    if (holders.merge(text.key(), 1, Integer::sum) == 1) {
      texts.put(text.key(), text);
      terms(text)
          .forEach(term -> anchored.computeIfAbsent(term, t -> new HashSet<>()).add(text.key()));
      if (text.lead() != 0) {
        leads.computeIfAbsent(text.lead(), lead -> new HashSet<>()).add(text.key());
      }
    }
  }

  private void drop(@Nullable Sketch text) {
    if (text != null && holders.merge(text.key(), -1, Integer::sum) == 0) {
      holders.remove(text.key());
      texts.remove(text.key());
      terms(text).forEach(term -> requireNonNull(anchored.get(term)).remove(text.key()));
      leads.getOrDefault(text.lead(), new HashSet<>()).remove(text.key());
    }
  }

  private static Stream<Long> terms(Sketch text) {
    return Arrays.stream(text.anchors()).mapToObj(anchor -> (long) anchor);
  }

  /** The story of each article. */
  Map<String, Long> stories() {
    Map<String, Long> of = new TreeMap<>();
    articles.forEach((id, text) -> of.put(id, stories.get(text.key())));
    return of;
  }

  @Override
  public Map<Sketch, List<Sketch>> near(Collection<Sketch> asked) {
    Map<Sketch, List<Sketch>> near = new HashMap<>();
    for (Sketch text : asked) {
      Map<Long, Integer> shared = new HashMap<>();
      terms(text)
          .flatMap(term -> anchored.getOrDefault(term, Set.of()).stream())
          .forEach(key -> shared.merge(key, 1, Integer::sum));
      leads
          .getOrDefault(text.lead(), Set.of())
          .forEach(key -> shared.put(key, Likeness.ANCHORS_SHARED));
      shared.remove(text.key());
      near.put(
          text,
          shared.entrySet().stream()
              .filter(count -> count.getValue() >= Likeness.ANCHORS_SHARED)
              .map(count -> texts.get(count.getKey()))
              .toList());
    }
    return near;
  }

  @Override
  public long story(Sketch text) {
    return requireNonNull(stories.get(text.key()));
  }
}
