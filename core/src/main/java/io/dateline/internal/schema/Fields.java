package io.dateline.internal.schema;

import io.dateline.search.Facet;

/** Names of the index's fields. */
public final class Fields {
  /** Key of the article's id: indexed, and sorted doc values that break ties between hits. */
  public static final String ID = "id";

  /** 128-bit hash of everything the article said when it was put: binary doc values. */
  public static final String FINGERPRINT = "fingerprint";

  /**
   * 128-bit hash of what is stored, where that is no longer what {@link #FINGERPRINT} was made of:
   * binary doc values.
   */
  public static final String CHECKSUM = "checksum";

  /** Run in which a page was put, until that run is settled: indexed. */
  public static final String RUN = "run";

  /** Key of the text that leads the article's story: doc values, written anew when that changes. */
  public static final String STORY = "story";

  /** The {@link io.dateline.internal.stories.Sketch} by which copies are told: doc values. */
  public static final String SKETCH = "story.sketch";

  /** Key of that text, the same for exact copies: indexed. */
  public static final String TEXT = "story.text";

  /** Terms that lead from a text to those like it: indexed. */
  public static final String ANCHOR = "story.anchor";

  /** Seconds since 1970 of the day and time of publication: doc values, the index's sort. */
  public static final String WHEN = "when";

  /** Day of publication since 1970: doc values with a skip index. */
  public static final String DAY = "day";

  /** Headline: analyzed. */
  public static final String TITLE = "title";

  /** Body: analyzed, and stored. */
  public static final String BODY = "body";

  /** The words that the body opens with, once more: analyzed as it, without places. */
  public static final String LEAD = "lead";

  /** Unstemmed twin of {@link #TITLE}. */
  public static final String TITLE_EXACT = "title.exact";

  /** Unstemmed twin of {@link #BODY}. */
  public static final String BODY_EXACT = "body.exact";

  /** Everything but the body, as {@link ArticleCodec} writes it: stored. */
  public static final String ARTICLE = "article";

  /** Texts that the article had before, as {@link EarlierTexts} writes them: stored. */
  public static final String VERSIONS = "versions";

  private Fields() {}

  /** Labels of a facet: sorted set doc values; those of officials are {@link Sighting}s. */
  public static String labels(Facet facet) {
    return "facet." + facet.id();
  }

  /**
   * Keys of a facet's values, as {@link Keys#fold} makes them: indexed. Those of officials are
   * their labels.
   */
  public static String keys(Facet facet) {
    return "key." + facet.id();
  }
}
