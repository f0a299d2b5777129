package io.dateline.internal.alerts;

import io.dateline.article.Article;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.Fields;
import io.dateline.search.Facet;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** An article as an index of its own, to ask queries of. */
final class OneArticle {
  private final IndexSearcher searcher;
  private final Map<String, TermsEnum> fields = new HashMap<>();

  /**
   * @param officials terms to find it by in the field of officials' names
   */
  OneArticle(Article article, Collection<BytesRef> officials) throws IOException {
    var index = new MemoryIndex();
    // Texts bring their analyzers themselves; all else is one term.
    try (var analyzer = new KeywordAnalyzer()) {
      for (IndexableField field : ArticleDocument.searched(article)) {
        index.addField(field, analyzer);
      }
      for (BytesRef name : officials) {
        index.addField(
            new StringField(Fields.keys(Facet.OFFICIAL), name, Field.Store.NO), analyzer);
      }
    }
    searcher = index.createSearcher();
    searcher.setQueryCache(null);
    LeafReader reader = searcher.getIndexReader().leaves().getFirst().reader();
    for (FieldInfo field : reader.getFieldInfos()) {
      Terms terms = reader.terms(field.name);
      if (terms != null) {
        fields.put(field.name, terms.iterator());
      }
    }
  }

  /** Takes terms. */
  interface EachTerm {
    void take(String field, BytesRef term);
  }

  /** Every term that it is found by; once. */
  void forEachTerm(EachTerm each) throws IOException {
    for (Map.Entry<String, TermsEnum> field : fields.entrySet()) {
      TermsEnum term = field.getValue();
      for (BytesRef bytes = term.next(); bytes != null; bytes = term.next()) {
        each.take(field.getKey(), bytes);
      }
    }
  }

  /** Whether it holds a term of each set; quicker to say than whether it matches. */
  boolean passes(List<Set<Term>> gates) throws IOException {
    for (Set<Term> gate : gates) {
      if (!holdsAny(gate)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsAny(Set<Term> terms) throws IOException {
    for (Term term : terms) {
      TermsEnum held = fields.get(term.field());
      if (held != null && held.seekExact(term.bytes())) {
        return true;
      }
    }
    return false;
  }

  boolean matches(Query query) throws IOException {
    return searcher.count(query) > 0;
  }
}
