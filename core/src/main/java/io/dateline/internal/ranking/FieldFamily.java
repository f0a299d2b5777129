package io.dateline.internal.ranking;

import io.dateline.internal.schema.Fields;
import java.util.List;

/**
 * Fields that are scored as one text (BM25F): a word in a field counts as often as the field's
 * weight says, and so does the field's length. Weights are at least 1.
 *
 * @param fields in order
 */
public record FieldFamily(List<Member> fields) {
  /**
   * A headline's word counts thrice, and one of the lead twice, as the body holds it too. Chosen on
   * judged questions; not checked on others.
   */
  public static final FieldFamily WEIGHED =
      of(member(Fields.TITLE, 3), member(Fields.LEAD, 1), member(Fields.BODY, 1));

  /** Headline and body as one text. */
  public static final FieldFamily PLAIN = of(member(Fields.TITLE, 1), member(Fields.BODY, 1));

  /** The headline alone. */
  public static final FieldFamily TITLE = of(member(Fields.TITLE, 1));

  /** Words as written. */
  public static final FieldFamily EXACT =
      of(member(Fields.TITLE_EXACT, 3), member(Fields.BODY_EXACT, 1));

  /** The headline's words as written. */
  public static final FieldFamily TITLE_EXACT = of(member(Fields.TITLE_EXACT, 1));

  public FieldFamily {
    fields = List.copyOf(fields);
  }

  /** A field and how often its words count. */
  public record Member(String field, float weight) {}

  private static Member member(String field, float weight) {
    return new Member(field, weight);
  }

  private static FieldFamily of(Member... fields) {
    return new FieldFamily(List.of(fields));
  }

  /** The fields in which words have places, so that phrases are found there. */
  public List<String> withPlaces() {
    return fields.stream().map(Member::field).filter(name -> !name.equals(Fields.LEAD)).toList();
  }
}
