package io.dateline.internal.schema;

import io.dateline.article.Article;
import io.dateline.internal.analysis.Analysis;
import io.dateline.internal.analysis.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** A text that is analyzed in its own language, whatever the writer's analyzer. */
final class AnalyzedText extends Field {
  /** What an opening sentence or two of news hold. */
  private static final int LEAD_WORDS = 40;

  private static final FieldType LEAD = lead();

  private final Analyzer ofLanguage;

  private AnalyzedText(String field, String text, FieldType type, Analyzer ofLanguage) {
    super(field, text, type);
    this.ofLanguage = ofLanguage;
  }

  private static FieldType lead() {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /** Adds headline, lead, and body, and the unstemmed twins. */
  static void addTo(Document document, Article article) {
    Language language = Language.of(article.language().orElse(""));
    Analyzer stemmed = Analysis.stemmed(language);
    Analyzer exact = Analysis.exact(language);
    FieldType whole = TextField.TYPE_NOT_STORED;
    String body = article.body();
    document.add(new AnalyzedText(Fields.BODY, body, whole, stemmed));
    document.add(new AnalyzedText(Fields.BODY_EXACT, body, whole, exact));
    document.add(new AnalyzedText(Fields.LEAD, lead(body), LEAD, stemmed));
    article
        .title()
        .ifPresent(
            title -> {
              document.add(new AnalyzedText(Fields.TITLE, title, whole, stemmed));
              document.add(new AnalyzedText(Fields.TITLE_EXACT, title, whole, exact));
            });
  }

  /** The first words of {@code body}; of a text without spaces as many characters as they hold. */
  static String lead(String body) {
    int words = 0;
    boolean inWord = false;
    int end = Math.min(body.length(), LEAD_WORDS * 10);
    for (int i = 0; i < end; i++) {
      boolean letter = !Character.isWhitespace(body.charAt(i));
      if (letter && !inWord && words++ == LEAD_WORDS) {
        return body.substring(0, i);
      }
      inWord = letter;
    }
    return Keys.cut(body, end);
  }

  @Override
  public TokenStream tokenStream(Analyzer ofWriter, TokenStream reuse) {
    return ofLanguage.tokenStream(name(), stringValue());
  }
}
