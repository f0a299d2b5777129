package io.dateline.internal.writing;

import com.google.common.collect.Lists;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.StoryFields;
import io.dateline.internal.stories.Likeness;
import io.dateline.internal.stories.Sketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The texts of one state of an archive. Deleted articles are not there. */
final class IndexedTexts {
  /** Texts looked up in one walk; where thousands are of one form, each finds thousands. */
  private static final int AT_ONCE = 256;

  private final IndexReader reader;

  IndexedTexts(IndexReader reader) {
    this.reader = reader;
  }

  /** The text of the article of this id's key. */
  Optional<Sketch> ofArticle(String id) throws IOException {
    var term = new BytesRef(id);
    for (LeafReaderContext leaf : reader.leaves()) {
      int doc = first(leaf.reader(), Fields.ID, term);
      if (doc >= 0) {
        return Optional.of(sketch(leaf.reader(), doc));
      }
    }
    return Optional.empty();
  }

  /** The story of the text of this key; empty if no article has it. */
  OptionalLong story(long key) throws IOException {
    BytesRef term = StoryFields.key(key);
    for (LeafReaderContext leaf : reader.leaves()) {
      int doc = first(leaf.reader(), Fields.TEXT, term);
      if (doc >= 0) {
        NumericDocValues stories = DocValues.getNumeric(leaf.reader(), Fields.STORY);
        stories.advanceExact(doc);
        return OptionalLong.of(stories.longValue());
      }
    }
    return OptionalLong.empty();
  }

  boolean has(long key) throws IOException {
    return story(key).isPresent();
  }

  /** Every text. */
  Map<Long, Sketch> all() throws IOException {
    Map<Long, Sketch> all = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          Sketch text = sketch(leaf.reader(), doc);
          all.putIfAbsent(text.key(), text);
        }
      }
    }
    return all;
  }

  private static int first(LeafReader leaf, String field, BytesRef term) throws IOException {
    var terms = leaf.terms(field);
    if (terms == null) {
      return -1;
    }
    TermsEnum found = terms.iterator();
    if (!found.seekExact(term)) {
      return -1;
    }
    Bits live = leaf.getLiveDocs();
    PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
    int doc = postings.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
      doc = postings.nextDoc();
    }
    return doc == DocIdSetIterator.NO_MORE_DOCS ? -1 : doc;
  }

  private static Sketch sketch(LeafReader leaf, int doc) throws IOException {
    BinaryDocValues sketches = DocValues.getBinary(leaf, Fields.SKETCH);
    sketches.advanceExact(doc);
    return sketch(sketches);
  }

  private static Sketch sketch(BinaryDocValues sketches) throws IOException {
    BytesRef bytes = sketches.binaryValue();
    return Sketch.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /** As {@link io.dateline.internal.stories.Texts#near}. */
  Map<Sketch, List<Sketch>> near(Collection<Sketch> asked) throws IOException {
    Map<Sketch, List<Sketch>> near = new HashMap<>();
    for (List<Sketch> some : Lists.partition(List.copyOf(asked), AT_ONCE)) {
      Wanted[] wanted = wanted(some);
      List<Map<Long, Sketch>> found = new ArrayList<>();
      some.forEach(text -> found.add(new HashMap<>()));
      for (LeafReaderContext leaf : reader.leaves()) {
        near(leaf.reader(), some, wanted, found);
      }
      for (int i = 0; i < some.size(); i++) {
        near.put(some.get(i), List.copyOf(found.get(i).values()));
      }
    }
    return near;
  }

  /**
   * A term that leads to texts like one that was asked for.
   *
   * @param text its number
   * @param weight for how many anchors it counts
   */
  private record Wanted(BytesRef term, int text, int weight) {}

  /** In the order of terms, which makes the walk through a dictionary a short one. */
  private static Wanted[] wanted(List<Sketch> texts) {
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int anchor : texts.get(i).anchors()) {
        wanted.add(new Wanted(StoryFields.anchor(anchor), i, 1));
      }
      if (texts.get(i).lead() != 0) {
        BytesRef lead = StoryFields.key(texts.get(i).lead());
        wanted.add(new Wanted(lead, i, Likeness.ANCHORS_SHARED));
      }
    }
    Wanted[] sorted = wanted.toArray(Wanted[]::new);
    Arrays.sort(sorted, Comparator.comparing(Wanted::term));
    return sorted;
  }

  private static void near(
      LeafReader leaf, List<Sketch> texts, Wanted[] wanted, List<Map<Long, Sketch>> found)
      throws IOException {
    var terms = leaf.terms(Fields.ANCHOR);
    if (terms == null) {
      return;
    }
    TermsEnum term = terms.iterator();
    Bits live = leaf.getLiveDocs();
    PostingsEnum postings = null;
    var shared = new SharedAnchors();
    for (Wanted one : wanted) {
      if (!term.seekExact(one.term)) {
        continue;
      }
      postings = term.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          shared.add(doc, one.text, one.weight);
        }
      }
    }
    BinaryDocValues sketches = DocValues.getBinary(leaf, Fields.SKETCH);
    shared.forEach(
        (doc, text) -> {
          if (sketches.docID() != doc) {
            sketches.advanceExact(doc);
          }
          Sketch other = sketch(sketches);
          if (other.key() != texts.get(text).key()) {
            found.get(text).putIfAbsent(other.key(), other);
          }
        });
  }
}
