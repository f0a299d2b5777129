package io.dateline.internal.reading;

import io.dateline.internal.schema.Analysis;
import io.dateline.internal.schema.Fields;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Finds the sentences of bodies that match best, with marks from the offsets in the postings. */
final class Snippets {
  /**
   * Longer bodies are searched for passages up to here, so that one cannot stall a page of hits.
   */
  private static final int LONGEST = 1 << 20;

  /** A sentence beyond this is cut around its first mark; some three lines of a terminal. */
  private static final int LONGEST_SNIPPET = 320;

  private final BodyHighlighter highlighter;
  private final Query query;

  Snippets(ReaderView view, Query query) {
    this.query = query;
    this.highlighter =
        new BodyHighlighter(
            UnifiedHighlighter.builder(view.searcher(), Analysis.analyzer())
                .withFormatter(new Marks())
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxLength(LONGEST)
                .withFieldMatcher(
                    field -> field.startsWith(Fields.BODY) || field.startsWith(Fields.TITLE)));
  }

  /** The best {@code most} passages of each document, in body order. */
  List<List<Snippet>> of(int[] documents, int most) throws IOException {
    List<List<Snippet>> found = new ArrayList<>();
    for (Object passages : highlighter.passages(query, documents, most)) {
      found.add(passages instanceof Found some ? some.snippets() : List.of());
    }
    return found;
  }

  /** Opens the door to passages that are no strings, which Lucene keeps for subclasses. */
  private static final class BodyHighlighter extends UnifiedHighlighter {
    BodyHighlighter(Builder builder) {
      super(builder);
    }

    Object[] passages(Query query, int[] documents, int most) throws IOException {
      Object[] none = new Object[documents.length];
      return highlightFieldsAsObjects(
              new String[] {Fields.BODY}, query, documents, new int[] {most})
          .getOrDefault(Fields.BODY, none);
    }
  }

  private record Found(List<Snippet> snippets) {}

  private static final class Marks extends PassageFormatter {
    @Override
    public Found format(Passage[] passages, String content) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        snippet(passage, content, snippets);
      }
      return new Found(snippets);
    }

    private static void snippet(Passage passage, String content, List<Snippet> to) {
      int start = passage.getStartOffset();
      int end = Math.min(passage.getEndOffset(), content.length());
      if (end - start > LONGEST_SNIPPET) {
        int mark = passage.getNumMatches() == 0 ? start : passage.getMatchStarts()[0];
        start = wordBefore(content, Math.max(start, mark - LONGEST_SNIPPET / 3), start);
        end = wordBefore(content, Math.min(end, start + LONGEST_SNIPPET), start + 1);
      }
      while (start < end && Character.isWhitespace(content.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        return;
      }
      List<Snippet.Mark> marks = new ArrayList<>();
      int last = start;
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i];
        int to2 = passage.getMatchEnds()[i];
        if (from >= last && to2 <= end && to2 > from) {
          marks.add(new Snippet.Mark(from - start, to2 - start));
          last = to2;
        }
      }
      // A paragraph break within a sentence is a break of the layout, as long as one space.
      to.add(new Snippet(content.substring(start, end).replace('\n', ' '), marks));
    }

    private static int wordBefore(String content, int at, int first) {
      int word = at;
      while (word > first && !Character.isWhitespace(content.charAt(word - 1))) {
        word--;
      }
      return word > first ? word : at;
    }
  }
}
