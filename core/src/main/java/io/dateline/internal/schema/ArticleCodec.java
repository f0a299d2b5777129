package io.dateline.internal.schema;

import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;

/**
 * The stored form of an article but for its body, which is stored beside it.
 *
 * <p>A version byte, then the components in order: a string is its length in UTF-8 and its bytes,
 * an optional a flag and its value, a list its size and its elements, an enum its JSON name, so
 * that constants may be added and reordered. Half of a character that takes two UTF-16 units is
 * written as U+FFFD, here as in every text of an index.
 */
public final class ArticleCodec {
  private static final int VERSION = 2;

  private ArticleCodec() {}

  /** Everything of {@code article} but its body. */
  public static byte[] encode(Article article) {
    var bytes = new ByteArrayOutputStream(512);
    try (var out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      write(out, article.source());
      write(out, article.id());
      write(out, article.url());
      write(out, article.title());
      write(out, article.outlet().map(Outlet::id));
      write(out, article.outlet().map(Outlet::name));
      write(out, article.agency().map(Agency::id));
      write(out, article.agency().map(Agency::name));
      write(out, article.published().map(p -> p.date().toString()));
      write(out, article.published().flatMap(Publication::time).map(LocalTime::toString));
      write(out, article.published().map(p -> p.precision().id()));
      write(out, article.published().map(p -> p.from().id()));
      write(out, article.bylines());
      write(out, article.dateline());
      write(out, article.language());
      writeOfficials(out, article.officials());
      out.writeInt(article.removed().size());
      for (RemovedBlock block : article.removed()) {
        write(out, block.reason().id());
        write(out, block.text());
        out.writeInt(block.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The article of a stored document.
   *
   * @throws IOException if it holds none
   */
  public static Article decode(Document stored) throws IOException {
    BytesRef bytes = stored.getBinaryValue(Fields.ARTICLE);
    String body = stored.get(Fields.BODY);
    if (bytes == null || body == null) {
      throw new CorruptIndexException("a stored article lacks its text", "stored fields");
    }
    return decode(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length), body);
  }

  /**
   * The article of these bytes and this body.
   *
   * @throws IOException if the bytes are not what {@link #encode} writes
   */
  public static Article decode(byte[] bytes, String body) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    int version = in.readUnsignedByte();
    if (version != VERSION) {
      throw new IOException("stored article of version " + version + ", not " + VERSION);
    }
    try {
      String source = read(in);
      var builder = Article.builder(read(in), body).source(source);
      readOptional(in).ifPresent(builder::url);
      readOptional(in).ifPresent(builder::title);
      Optional<String> outletId = readOptional(in);
      Optional<String> outletName = readOptional(in);
      outletId.ifPresent(id -> builder.outlet(new Outlet(id, outletName.orElseThrow())));
      Optional<String> agencyId = readOptional(in);
      Optional<String> agencyName = readOptional(in);
      agencyId.ifPresent(id -> builder.agency(new Agency(id, agencyName.orElseThrow())));
      readPublication(in).ifPresent(builder::published);
      builder.bylines(readStrings(in));
      readOptional(in).ifPresent(builder::dateline);
      readOptional(in).ifPresent(builder::language);
      builder.officials(readOfficials(in));
      List<RemovedBlock> removed = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        RemovalReason reason = constant(RemovalReason.values(), RemovalReason::id, read(in));
        removed.add(new RemovedBlock(reason, read(in), in.readInt()));
      }
      return builder.removed(removed).build();
    } catch (RuntimeException e) {
      throw new IOException("a stored article cannot be read: " + e.getMessage(), e);
    }
  }

  private static Optional<Publication> readPublication(DataInputStream in) throws IOException {
    Optional<String> date = readOptional(in);
    Optional<String> time = readOptional(in);
    Optional<String> precision = readOptional(in);
    Optional<String> from = readOptional(in);
    return date.map(
        day ->
            new Publication(
                LocalDate.parse(day),
                time.map(LocalTime::parse),
                constant(
                    Publication.Precision.values(),
                    Publication.Precision::id,
                    precision.orElseThrow()),
                constant(
                    Publication.Provenance.values(),
                    Publication.Provenance::id,
                    from.orElseThrow())));
  }

  private static void writeOfficials(DataOutputStream out, List<Official> officials)
      throws IOException {
    out.writeInt(officials.size());
    for (Official official : officials) {
      write(out, official.name());
      out.writeBoolean(official.former());
      out.writeInt(official.offices().size());
      for (Office office : official.offices()) {
        write(out, office.title());
        write(out, office.of());
        write(out, office.country());
      }
      out.writeInt(official.mentions().size());
      for (Mention mention : official.mentions()) {
        out.writeInt(mention.start());
        out.writeInt(mention.end());
      }
      write(out, official.wording());
    }
  }

  private static List<Official> readOfficials(DataInputStream in) throws IOException {
    List<Official> officials = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = read(in);
      boolean former = in.readBoolean();
      List<Office> offices = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        offices.add(new Office(read(in), readOptional(in), readOptional(in)));
      }
      List<Mention> mentions = new ArrayList<>();
      for (int count = in.readInt(); count > 0; count--) {
        mentions.add(new Mention(in.readInt(), in.readInt()));
      }
      officials.add(new Official(name, offices, former, mentions, readOptional(in)));
    }
    return officials;
  }

  private static <E> E constant(
      E[] constants, java.util.function.Function<E, String> id, String wanted) {
    for (E constant : constants) {
      if (id.apply(constant).equals(wanted)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown name '" + wanted + "'");
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    var bytes = new BytesRef(text);
    out.writeInt(bytes.length);
    out.write(bytes.bytes, bytes.offset, bytes.length);
  }

  private static String read(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a text of " + length + " bytes ends after " + bytes.length);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      write(out, text.get());
    }
  }

  private static Optional<String> readOptional(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(read(in)) : Optional.empty();
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static List<String> readStrings(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(read(in));
    }
    return texts;
  }
}
