package io.dateline.internal.schema;

import com.google.common.hash.Hashing;
import io.dateline.article.Article;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.internal.stories.Sketch;
import io.dateline.search.Facet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns an article into what Lucene indexes. What was removed is stored, never searched. */
public final class ArticleDocument {
  private ArticleDocument() {}

  /**
   * Hash of all that {@code article} says but for where it was read: the same page found under two
   * paths is one article, and finding it again changes nothing.
   */
  public static BytesRef fingerprint(Article article) {
    byte[] rest = ArticleCodec.encode(article.toBuilder().source("").build());
    // The bytes that are stored, so that a check reads the same.
    var body = new BytesRef(article.body());
    return new BytesRef(
        Hashing.murmur3_128()
            .newHasher()
            .putBytes(rest)
            .putBytes(body.bytes, body.offset, body.length)
            .hash()
            .asBytes());
  }

  /**
   * The document of an article that was changed after it was put.
   *
   * @param put fingerprint of what was put: by it the same page is known again
   */
  public static Document settled(Article article, BytesRef put) {
    Document document = of(article, put);
    document.add(new BinaryDocValuesField(Fields.CHECKSUM, fingerprint(article)));
    return document;
  }

  /** The document of a page's article, to be looked at again when {@code run} is settled. */
  public static Document ofPage(Article article, BytesRef fingerprint, long run) {
    Document document = of(article, fingerprint);
    document.add(new StringField(Fields.RUN, Long.toString(run), Field.Store.NO));
    return document;
  }

  /** The document of {@code article}. */
  public static Document of(Article article, BytesRef fingerprint) {
    var document = new Document();
    String id = Keys.ofId(article.id());
    document.add(new StringField(Fields.ID, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, fingerprint));
    StoryFields.addTo(
        document, Sketch.of(article.title().orElse(""), article.body(), article.id()));
    document.add(new StoredField(Fields.ARTICLE, ArticleCodec.encode(article)));
    document.add(new StoredField(Fields.BODY, article.body()));
    addSearched(document, article);
    return document;
  }

  /** As much of its document as queries ask for. */
  public static Document searched(Article article) {
    var document = new Document();
    addSearched(document, article);
    return document;
  }

  private static void addSearched(Document document, Article article) {
    AnalyzedText.addTo(document, article);
    addDay(document, article);
    addFacets(document, article);
  }

  private static void addDay(Document document, Article article) {
    article
        .published()
        .ifPresent(
            published -> {
              LocalDate day = published.date();
              LocalTime time = published.time().orElse(LocalTime.MIDNIGHT);
              long when = day.atTime(time).toEpochSecond(ZoneOffset.UTC);
              document.add(new NumericDocValuesField(Fields.WHEN, when));
              document.add(NumericDocValuesField.indexedField(Fields.DAY, day.toEpochDay()));
              addDayLabels(document, day);
              value(document, Facet.PROVENANCE, published.from().id());
            });
  }

  /** Labels sort as days do while years have four digits; no news is older or newer. */
  private static void addDayLabels(Document document, LocalDate day) {
    if (day.getYear() >= 0 && day.getYear() <= 9999) {
      String text = day.toString();
      for (int end : new int[] {4, 7, 10}) {
        label(document, Facet.PUBLISHED, text.substring(0, end));
      }
    }
  }

  private static void addFacets(Document document, Article article) {
    article
        .outlet()
        .ifPresent(
            outlet -> {
              value(document, Facet.OUTLET, outlet.name());
              key(document, Facet.OUTLET, outlet.id());
            });
    article
        .agency()
        .ifPresent(
            agency -> {
              value(document, Facet.AGENCY, agency.name());
              key(document, Facet.AGENCY, agency.id());
            });
    article.language().ifPresent(language -> value(document, Facet.LANGUAGE, language));
    Set<String> sightings = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    Set<String> countries = new LinkedHashSet<>();
    for (Official official : article.officials()) {
      sightings.add(Sighting.of(official).encode());
      for (Office office : official.offices()) {
        titles.add(office.title());
        office.country().ifPresent(countries::add);
      }
    }
    sightings.forEach(sighting -> sighting(document, sighting));
    titles.forEach(title -> value(document, Facet.OFFICE, title));
    countries.forEach(country -> value(document, Facet.COUNTRY, country));
  }

  private static void sighting(Document document, String label) {
    document.add(new SortedSetDocValuesField(Fields.labels(Facet.OFFICIAL), new BytesRef(label)));
    document.add(new StringField(Fields.keys(Facet.OFFICIAL), label, Field.Store.NO));
  }

  private static void value(Document document, Facet facet, String value) {
    if (value.isBlank()) {
      return;
    }
    label(document, facet, value);
    key(document, facet, value);
  }

  private static void label(Document document, Facet facet, String value) {
    var label = new BytesRef(Keys.label(value));
    document.add(new SortedSetDocValuesField(Fields.labels(facet), label));
  }

  private static void key(Document document, Facet facet, String value) {
    document.add(new StringField(Fields.keys(facet), Keys.fold(value), Field.Store.NO));
  }
}
