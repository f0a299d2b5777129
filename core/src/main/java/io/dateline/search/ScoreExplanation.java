package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Why an article scored as it did. The parts add up to its score, up to rounding, before a
 * preference for the recent takes its share.
 *
 * @param id the article's
 * @param score as that of its {@link Hit}
 * @param parts what added to it, in the query's order; those that added nothing are left out
 * @param kept which share of the sum the article's age left, from one half to 1; empty where age
 *     makes no difference
 */
public record ScoreExplanation(String id, float score, List<Part> parts, OptionalDouble kept) {
  public ScoreExplanation {
    requireNonNull(id, "id");
    parts = List.copyOf(parts);
    requireNonNull(kept, "kept");
  }

  /** Why something adds to a score. */
  public enum Kind {
    /** The query asks for it. */
    ASKED("asked"),
    /** Neighbouring words of the query stand close to each other. */
    NEIGHBOURS("neighbours"),
    /** A word of the best matches, which the query does not ask for. */
    BEST_MATCHES("of the best matches");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /**
   * What added to a score.
   *
   * @param text words, as query text or as they stand in the index
   * @param score how much it added
   */
  public record Part(Kind kind, String text, float score) {
    public Part {
      requireNonNull(kind, "kind");
      requireNonNull(text, "text");
    }
  }

  /** Prints the score and below it what added to it, one part a line. */
  public String toText(TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    page.add(String.format(Locale.ROOT, "%9.4f  %s", score, Plain.line(id)));
    for (Part part : parts) {
      String amount = String.format(Locale.ROOT, "%13.4f  ", part.score());
      page.wrap(
          amount,
          " ".repeat(amount.length()),
          Plain.line(part.text()) + " (" + part.kind().words + ")");
    }
    kept.ifPresent(
        share -> page.add(String.format(Locale.ROOT, "%13s  left by its age", percent(share))));
    return page.toString();
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
