package io.dateline.internal;

import io.dateline.index.CheckReport;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Verifies an archive: Lucene's own checks of every file, and then every stored article. */
final class ArchiveCheck {
  private static final int MAX_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long articles;

  private ArchiveCheck() {}

  /** Checks; with {@code repair}, drops segments that cannot be read and says how many articles. */
  static CheckReport run(Directory directory, boolean repair) throws IOException {
    var check = new ArchiveCheck();
    CheckIndex.Status status;
    try (var lucene = new CheckIndex(directory)) {
      status = lucene.checkIndex();
      if (!status.clean) {
        check.problem(
            status.missingSegments
                ? "the list of segments cannot be read"
                : status.numBadSegments
                    + " of "
                    + status.numSegments
                    + " segments cannot be read; they hold "
                    + status.totLoseDocCount
                    + " articles");
        if (repair && !status.missingSegments) {
          lucene.exorciseIndex(status);
          check.problem("repaired: " + status.totLoseDocCount + " articles were dropped");
        }
      }
    }
    if (status.clean || repair) {
      check.articles(directory);
    }
    return new CheckReport(check.articles, check.problems);
  }

  private void articles(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues fingerprints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            article(leaf, doc, fingerprints);
          }
        }
      }
    }
  }

  private void article(LeafReaderContext leaf, int doc, BinaryDocValues fingerprints)
      throws IOException {
    articles++;
    try {
      var document = leaf.reader().storedFields().document(doc);
      BytesRef stored = document.getBinaryValue(Fields.ARTICLE);
      byte[] bytes = Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length);
      var article = ArticleCodec.decode(bytes, document.get(Fields.BODY));
      if (!ids.add(Keys.ofId(article.id()))) {
        problem("article " + article.id() + " stands in the archive twice");
      }
      if (fingerprints == null
          || !fingerprints.advanceExact(doc)
          || !fingerprints.binaryValue().equals(ArticleDocument.fingerprint(article))) {
        problem("article " + article.id() + " is not what was put: its fingerprint differs");
      }
    } catch (IOException | RuntimeException e) {
      problem("document " + (leaf.docBase + doc) + " cannot be read: " + e.getMessage());
    }
  }

  private void problem(String text) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(text);
    }
  }
}
