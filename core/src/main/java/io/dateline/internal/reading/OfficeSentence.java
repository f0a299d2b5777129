package io.dateline.internal.reading;

import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.internal.schema.Keys;
import io.dateline.search.Snippet;
import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the sentence of an article that says what office someone holds: of those that name them the
 * one with most words of the office, the first of several.
 */
final class OfficeSentence {
  /** Longer bodies are searched up to here, so that one cannot stall a profile. */
  private static final int LONGEST = 1 << 20;

  private final String body;
  private final List<Mention> mentions = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  private OfficeSentence(Article article, Office office, Predicate<Official> official) {
    this.body = article.body();
    article.officials().stream()
        .filter(official)
        .flatMap(named -> named.mentions().stream())
        .filter(mention -> mention.end() <= LONGEST)
        .sorted(Comparator.comparingInt(Mention::start))
        .forEach(mentions::add);
    addWords(office.title());
    office.of().ifPresent(this::addWords);
    words.remove("");
  }

  /**
   * The sentence, with the mentions marked; empty if the article tells of no mention.
   *
   * @param official who of the article's officials is meant
   */
  static Optional<Snippet> of(Article article, Office office, Predicate<Official> official) {
    return new OfficeSentence(article, office, official).best();
  }

  private void addWords(String text) {
    words.addAll(List.of(Keys.folded(text).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private Optional<Snippet> best() {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    var sentences = new SentenceBreaks();
    String text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    sentences.setText(new StringCharacterIterator(text));
    int bestStart = -1;
    int bestEnd = -1;
    int most = -1;
    int next = 0;
    int start = sentences.first();
    for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
      boolean names = false;
      while (next < mentions.size() && mentions.get(next).start() < end) {
        names |= mentions.get(next).start() >= start;
        next++;
      }
      int said = names ? said(text.substring(start, end)) : -1;
      if (said > most) {
        most = said;
        bestStart = start;
        bestEnd = end;
      }
      start = end;
    }
    return bestStart < 0 ? Optional.empty() : SnippetText.cut(passage(bestStart, bestEnd), text);
  }

  /** How many words of the office a sentence holds. */
  private int said(String sentence) {
    int said = 0;
    Set<String> seen = new HashSet<>();
    for (String word : Keys.folded(sentence).split("[^\\p{L}\\p{N}]+", -1)) {
      if (words.contains(word) && seen.add(word)) {
        said++;
      }
    }
    return said;
  }

  private Passage passage(int start, int end) {
    var passage = new Passage();
    passage.setStartOffset(start);
    passage.setEndOffset(end);
    for (Mention mention : mentions) {
      if (mention.start() >= start && mention.end() <= end) {
        passage.addMatch(mention.start(), mention.end(), new BytesRef(), 1);
      }
    }
    return passage;
  }
}
