package io.dateline.internal;

import io.dateline.article.Article;
import io.dateline.index.CheckReport;
import io.dateline.internal.schema.ArchiveFormat;
import io.dateline.internal.schema.ArticleCodec;
import io.dateline.internal.schema.ArticleDocument;
import io.dateline.internal.schema.EarlierTexts;
import io.dateline.internal.schema.Fields;
import io.dateline.internal.schema.Keys;
import io.dateline.internal.writing.LearnedChrome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Verifies an archive: Lucene's own checks of every file, and then every stored article. */
final class ArchiveCheck {
  private static final int MAX_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long articles;

  private ArchiveCheck() {}

  /**
   * Checks; with {@code repair}, drops segments that cannot be read and says how many articles.
   *
   * @param lock keeps writers out; it is closed
   */
  static CheckReport run(Directory directory, Lock lock, boolean repair) throws IOException {
    var check = new ArchiveCheck();
    boolean readable;
    try (var lucene = new CheckIndex(directory, lock)) {
      CheckIndex.Status status = lucene.checkIndex();
      readable = status.clean;
      check.files(status);
      if (!status.clean && !status.missingSegments && repair) {
        lucene.exorciseIndex(status);
        check.problem("repaired: " + articles(status.totLoseDocCount) + " were dropped");
        readable = true;
      }
    }
    if (readable) {
      check.articles = 0;
      check.articles(directory);
    }
    return new CheckReport(check.articles, check.problems);
  }

  private void files(CheckIndex.Status status) {
    if (status.missingSegments) {
      problem("the list of segments cannot be read; index into a new folder");
    }
    for (CheckIndex.Status.SegmentInfoStatus segment : status.segmentInfos) {
      if (segment.error == null) {
        articles += segment.maxDoc;
        if (segment.liveDocStatus != null) {
          articles -= segment.liveDocStatus.numDeleted;
        }
      } else {
        problem(
            "segment "
                + segment.name
                + " cannot be read: "
                + Damage.describe(segment.error)
                + "; it holds "
                + articles(segment.toLoseDocCount));
      }
    }
  }

  private void outletChrome(Directory directory, Map<String, String> commit) {
    try {
      LearnedChrome.read(directory, ArchiveFormat.chromeGeneration(commit));
    } catch (IOException e) {
      problem(
          "what was learned of outlets' pages cannot be read: "
              + Damage.describe(e)
              + "; pages to come teach it again");
    }
  }

  private static String articles(long count) {
    return count == 1 ? "1 article" : count + " articles";
  }

  private void articles(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      outletChrome(directory, reader.getIndexCommit().getUserData());
      for (LeafReaderContext leaf : reader.leaves()) {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues fingerprints = leaf.reader().getBinaryDocValues(Fields.FINGERPRINT);
        BinaryDocValues checksums = leaf.reader().getBinaryDocValues(Fields.CHECKSUM);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if (live == null || live.get(doc)) {
            article(leaf, doc, fingerprints, checksums);
          }
        }
      }
    }
  }

  /** The hash of what is stored: of what was put, unless the article was settled since. */
  private static BytesRef stored(
      @Nullable BinaryDocValues checksums, BinaryDocValues fingerprints, int doc)
      throws IOException {
    return checksums != null && checksums.advanceExact(doc)
        ? checksums.binaryValue()
        : fingerprints.binaryValue();
  }

  private void article(
      LeafReaderContext leaf,
      int doc,
      BinaryDocValues fingerprints,
      @Nullable BinaryDocValues checksums)
      throws IOException {
    try {
      var document = leaf.reader().storedFields().document(doc);
      Article article = ArticleCodec.decode(document);
      EarlierTexts.of(document);
      articles++;
      if (!ids.add(Keys.ofId(article.id()))) {
        problem("article " + article.id() + " stands in the archive twice");
      }
      if (fingerprints == null
          || !fingerprints.advanceExact(doc)
          || !stored(checksums, fingerprints, doc).equals(ArticleDocument.fingerprint(article))) {
        problem("article " + article.id() + " is not what was put: its fingerprint differs");
      }
    } catch (IOException | RuntimeException e) {
      problem("document " + (leaf.docBase + doc) + " cannot be read: " + Damage.describe(e));
    }
  }

  private void problem(String text) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(text);
    }
  }
}
