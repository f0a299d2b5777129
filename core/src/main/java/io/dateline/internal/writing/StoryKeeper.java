package io.dateline.internal.writing;

import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.StoryFields;
import io.dateline.internal.stories.Sketch;
import io.dateline.internal.stories.StoryGroups;
import io.dateline.internal.stories.Texts;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;

/**
 * Writes into each document the story that it is of, once others were put, replaced, or deleted.
 *
 * <p>Whoever commits or opens a reader groups before: no reader sees an article that is not. Used
 * in the archive's thread only.
 */
final class StoryKeeper {
  /** Changes that are kept in mind at the most; some megabytes. */
  private static final int MOST_CHANGES = 20_000;

  private final IndexWriter writer;
  private final Set<String> changed = new HashSet<>();
  private DirectoryReader grouped;

  /**
   * Starts with an archive of which every article is grouped.
   *
   * @param articles how many were when it was committed: if others are there now, a repair dropped
   *     some, and all are grouped anew
   */
  StoryKeeper(IndexWriter writer, long articles) throws IOException {
    this.writer = writer;
    this.grouped = DirectoryReader.open(writer);
    if (grouped.numDocs() != articles) {
      var all = new IndexedTexts(grouped);
      var nothing = new IndexedTexts(new MultiReader());
      write(StoryGroups.regroup(new Change(nothing, all), all.all().values(), Map.of()));
      renew();
    }
  }

  /** Tells that the article of this id's key was put, replaced, or deleted. */
  void changed(String id) throws IOException {
    changed.add(id);
    if (changed.size() >= MOST_CHANGES) {
      group();
    }
  }

  /** Groups what changed since the last call. */
  void group() throws IOException {
    if (changed.isEmpty()) {
      return;
    }
    DirectoryReader now = DirectoryReader.openIfChanged(grouped, writer);
    if (now != null) {
      try (now) {
        Collection<Sketch> came = texts(now);
        Collection<Sketch> went = texts(grouped);
        write(regroup(grouped, now, came, went));
      }
      renew();
    }
    changed.clear();
  }

  /** How many articles there are, all of them grouped. */
  long articles() {
    return grouped.numDocs();
  }

  private Collection<Sketch> texts(IndexReader reader) throws IOException {
    var texts = new IndexedTexts(reader);
    Map<Long, Sketch> found = new HashMap<>();
    for (String id : changed) {
      texts.ofArticle(id).ifPresent(text -> found.put(text.key(), text));
    }
    return found.values();
  }

  private static Map<Long, Long> regroup(
      IndexReader from, IndexReader to, Collection<Sketch> came, Collection<Sketch> went)
      throws IOException {
    var before = new IndexedTexts(from);
    var after = new IndexedTexts(to);
    Map<Long, Sketch> added = new HashMap<>();
    Map<Long, Long> stories = new HashMap<>();
    for (Sketch text : came) {
      OptionalLong story = before.story(text.key());
      if (story.isEmpty()) {
        added.put(text.key(), text);
      } else if (story.getAsLong() != text.key()) {
        // One more copy of a text that is there is of its story.
        stories.put(text.key(), story.getAsLong());
      }
    }
    Map<Sketch, Long> removed = new HashMap<>();
    for (Sketch text : went) {
      if (!after.has(text.key())) {
        removed.put(text, before.story(text.key()).orElseThrow());
      }
    }
    StoryGroups.regroup(new Change(before, after), added.values(), removed)
        .forEach(
            (text, story) -> {
              // What leads a story from the first on says so already.
              if (!text.equals(story) || !added.containsKey(text)) {
                stories.put(text, story);
              }
            });
    return stories;
  }

  private record Change(IndexedTexts before, IndexedTexts after) implements Texts {
    @Override
    public Map<Sketch, List<Sketch>> near(Collection<Sketch> asked) throws IOException {
      return after.near(asked);
    }

    @Override
    public long story(Sketch text) throws IOException {
      return before.story(text.key()).orElseThrow();
    }
  }

  private void write(Map<Long, Long> stories) throws IOException {
    for (Map.Entry<Long, Long> text : stories.entrySet()) {
      var term = new Term(Fields.TEXT, StoryFields.key(text.getKey()));
      writer.updateNumericDocValue(term, Fields.STORY, text.getValue());
    }
  }

  private void renew() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(grouped, writer);
    if (newer != null) {
      grouped.close();
      grouped = newer;
    }
  }

  void close() throws IOException {
    grouped.close();
  }
}
