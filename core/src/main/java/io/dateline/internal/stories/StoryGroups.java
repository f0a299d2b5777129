package io.dateline.internal.stories;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Keeps texts grouped into stories while texts come and go.
 *
 * <p>Texts are in order, the longer first. A text leads a story unless it is a copy of one before
 * it that does; then it belongs to the leader that it is most like. This has one solution for a set
 * of texts, which is therefore the same on every way to that set. A change is carried only to later
 * texts, and to copies: what it does not reach is not looked at.
 */
public final class StoryGroups {
  /** Longer texts hold shorter ones, and keys break ties. */
  private static final Comparator<Sketch> ORDER =
      Comparator.comparingInt((Sketch text) -> -text.size()).thenComparingLong(Sketch::key);

  private final Texts texts;
  private final Map<Long, Long> stories = new HashMap<>();
  private final Set<Long> added = new HashSet<>();
  private final Map<Long, List<Copy>> copies = new HashMap<>();
  private final PriorityQueue<Sketch> waiting = new PriorityQueue<>(ORDER);
  private final Set<Long> queued = new HashSet<>();

  private record Copy(Sketch text, double likeness) {}

  private StoryGroups(Texts texts) {
    this.texts = texts;
  }

  /**
   * Groups {@code added} and what they and {@code removed} change.
   *
   * @param texts those that are there after the change
   * @param added texts that came and were not there before
   * @param removed texts that were there before, and the story each was of
   * @return the story of each text that is new or has another one than before, by the text's key
   */
  public static Map<Long, Long> regroup(
      Texts texts, Collection<Sketch> added, Map<Sketch, Long> removed) throws IOException {
    return new StoryGroups(texts).run(added, removed);
  }

  private Map<Long, Long> run(Collection<Sketch> come, Map<Sketch, Long> gone) throws IOException {
    come.forEach(text -> added.add(text.key()));
    List<Sketch> ledBefore =
        gone.entrySet().stream()
            .filter(text -> text.getValue() == text.getKey().key())
            .map(Map.Entry::getKey)
            .toList();
    find(come);
    find(ledBefore);
    come.forEach(this::queue);
    for (Sketch leader : ledBefore) {
      later(leader).forEach(this::queue);
    }
    Map<Long, Long> changed = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      Sketch text = waiting.remove();
      queued.remove(text.key());
      decide(text, changed);
    }
    return changed;
  }

  private void decide(Sketch text, Map<Long, Long> changed) throws IOException {
    long story = text.key();
    double best = 0;
    for (Copy copy : copies(text)) {
      if (ORDER.compare(copy.text, text) < 0 && leads(copy.text) && copy.likeness > best) {
        best = copy.likeness;
        story = copy.text.key();
      }
    }
    boolean led = leads(text);
    if (!knows(text) || story(text) != story) {
      stories.put(text.key(), story);
      changed.put(text.key(), story);
    }
    if (led != leads(text)) {
      List<Sketch> followers = later(text);
      find(followers);
      followers.forEach(this::queue);
    }
  }

  private void queue(Sketch text) {
    if (queued.add(text.key())) {
      waiting.add(text);
    }
  }

  private List<Sketch> later(Sketch text) throws IOException {
    return copies(text).stream()
        .map(Copy::text)
        .filter(other -> ORDER.compare(text, other) < 0)
        .toList();
  }

  private boolean knows(Sketch text) {
    return stories.containsKey(text.key()) || !added.contains(text.key());
  }

  private boolean leads(Sketch text) throws IOException {
    return knows(text) && story(text) == text.key();
  }

  private long story(Sketch text) throws IOException {
    Long decided = stories.get(text.key());
    return decided != null ? decided : texts.story(text);
  }

  private List<Copy> copies(Sketch text) throws IOException {
    find(List.of(text));
    return requireNonNull(copies.get(text.key()));
  }

  /** Looks up the copies of all of these at once, which is cheaper than one by one. */
  private void find(Collection<Sketch> asked) throws IOException {
    List<Sketch> unknown = asked.stream().filter(t -> !copies.containsKey(t.key())).toList();
    if (unknown.isEmpty()) {
      return;
    }
    Map<Sketch, List<Sketch>> near = texts.near(unknown);
    for (Sketch text : unknown) {
      List<Copy> found = new ArrayList<>();
      for (Sketch other : near.getOrDefault(text, List.of())) {
        double likeness = Likeness.of(text, other);
        if (likeness > 0) {
          found.add(new Copy(other, likeness));
        }
      }
      found.sort(Comparator.comparing(Copy::text, ORDER));
      copies.put(text.key(), found);
    }
  }
}
