package io.dateline.internal.reading;

import io.dateline.article.Article;
import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.schema.Fields;
import io.dateline.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/**
 * Finds the sentences of bodies that match best, and marks what matches in them.
 *
 * <p>A body is analyzed anew, which for a page of hits costs less than offsets in the postings cost
 * an archive, and finds stemmed and unstemmed words in one pass. A body without a match, as of a
 * query without words or one that matched the headline, shows its first sentence, without marks.
 * Safe for concurrent use.
 */
final class Snippets {
  /**
   * Longer bodies are searched for passages up to here, so that one cannot stall a page of hits.
   */
  private static final int LONGEST = 1 << 20;

  private final Map<Language, Highlighter> highlighters = new ConcurrentHashMap<>();
  private final Query marks;

  /**
   * @param marks what is to be marked, as the compiler of queries makes it
   */
  Snippets(Query marks) {
    this.marks = marks;
  }

  private static Highlighter highlighter(Language language) {
    return new Highlighter(
        UnifiedHighlighter.builderWithoutSearcher(Analysis.marking(language))
            .withFormatter(new Cut())
            .withBreakIterator(SentenceBreaks::new)
            .withMaxLength(LONGEST)
            .withMaxNoHighlightPassages(1));
  }

  /** The best {@code most} passages of the body of {@code article}, in its order. */
  List<Snippet> of(Article article, int most) throws IOException {
    String body = article.body();
    Language language = Language.of(article.language().orElse(""));
    Highlighter highlighter = highlighters.computeIfAbsent(language, Snippets::highlighter);
    return body.isEmpty()
            || !(highlighter.highlightWithoutSearcher(Fields.BODY, marks, body, most)
                instanceof Found found)
        ? List.of()
        : found.snippets();
  }

  /** The whole body of {@code article}. */
  Snippet whole(Article article) throws IOException {
    String body = article.body();
    var highlighter =
        new Highlighter(
            UnifiedHighlighter.builderWithoutSearcher(
                    Analysis.marking(Language.of(article.language().orElse(""))))
                .withFormatter(new Whole())
                .withBreakIterator(WholeBreakIterator::new)
                .withMaxLength(LONGEST));
    return !body.isEmpty()
            && highlighter.highlightWithoutSearcher(Fields.BODY, marks, body, 1)
                instanceof Found found
        ? new Snippet(body, found.snippets().getFirst().marks())
        : new Snippet(body, List.of());
  }

  /** Opens the constructor, which Lucene keeps for subclasses. */
  private static final class Highlighter extends UnifiedHighlighter {
    Highlighter(Builder builder) {
      super(builder);
    }
  }

  private record Found(List<Snippet> snippets) {}

  /** Marks in the text as it stands, those that overlap once. */
  private static final class Whole extends PassageFormatter {
    @Override
    public Found format(Passage[] passages, String content) {
      List<Snippet.Mark> marks = new ArrayList<>();
      int at = 0;
      for (Passage passage : passages) {
        for (int i = 0; i < passage.getNumMatches(); i++) {
          int start = Math.max(at, passage.getMatchStarts()[i]);
          int end = passage.getMatchEnds()[i];
          if (end > start) {
            marks.add(new Snippet.Mark(start, end));
            at = end;
          }
        }
      }
      return new Found(List.of(new Snippet(content, marks)));
    }
  }

  private static final class Cut extends PassageFormatter {
    @Override
    public Found format(Passage[] passages, String content) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        SnippetText.cut(passage, content).ifPresent(snippets::add);
      }
      return new Found(snippets);
    }
  }
}
