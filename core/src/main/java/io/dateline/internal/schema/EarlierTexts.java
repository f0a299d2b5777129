package io.dateline.internal.schema;

import com.google.common.base.Splitter;
import io.dateline.article.Article;
import io.dateline.article.RemovedBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/** The texts that an article had before, stored in its document; the earliest first. */
public final class EarlierTexts {
  /** Pages that change with every visit are no corrections; of those the latest are kept. */
  static final int MOST = 16;

  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

  private EarlierTexts() {}

  /** The earlier texts in a stored document; none in most. */
  public static List<Article> of(Document stored) throws IOException {
    BytesRef bytes = stored.getBinaryValue(Fields.VERSIONS);
    List<Article> earlier = new ArrayList<>();
    if (bytes != null) {
      var in =
          new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length));
      for (int left = in.readInt(); left > 0; left--) {
        byte[] article = read(in);
        earlier.add(ArticleCodec.decode(article, new String(read(in), StandardCharsets.UTF_8)));
      }
    }
    return earlier;
  }

  private static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("an earlier text of " + length + " bytes ends after " + bytes.length);
    }
    return bytes;
  }

  /** Takes those of {@code stored} over into the document that replaces it. */
  public static void carry(Document stored, Document document) {
    BytesRef bytes = stored.getBinaryValue(Fields.VERSIONS);
    if (bytes != null) {
      document.add(new StoredField(Fields.VERSIONS, bytes));
    }
  }

  /**
   * Takes those of {@code stored} over into the document of {@code article} that replaces it, and
   * its own text if that is another.
   */
  public static void keep(Document stored, Article article, Document document) throws IOException {
    Article before = ArticleCodec.decode(stored);
    if (saysTheSame(before, article)) {
      carry(stored, document);
      return;
    }
    List<Article> earlier = of(stored);
    earlier.add(before);
    List<Article> kept = earlier.subList(Math.max(0, earlier.size() - MOST), earlier.size());
    document.add(new StoredField(Fields.VERSIONS, encode(kept)));
  }

  /**
   * Whether two pages tell the same: the same headline, and no line in the body of one that the
   * other has neither in its body nor among what was removed. What is removed may differ: such is
   * another on each visit.
   */
  static boolean saysTheSame(Article one, Article other) {
    return one.title().equals(other.title()) && holds(one, other) && holds(other, one);
  }

  private static boolean holds(Article whole, Article part) {
    Set<String> lines = new HashSet<>(LINES.splitToList(whole.body()));
    for (RemovedBlock block : whole.removed()) {
      lines.addAll(LINES.splitToList(block.text()));
    }
    return lines.containsAll(LINES.splitToList(part.body()));
  }

  private static byte[] encode(List<Article> articles) {
    var bytes = new ByteArrayOutputStream(1 << 12);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(articles.size());
      for (Article article : articles) {
        Article text = article.toBuilder().officials(List.of()).removed(List.of()).build();
        write(out, ArticleCodec.encode(text));
        write(out, text.body().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
