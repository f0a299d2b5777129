package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words to the left of a head say about the office; filled from right to left. */
final class Left {
  /** The first token so far. */
  int from;

  /** Whether a word marks a past holder. */
  boolean former;

  /** Whether there is a portfolio: "foreign". */
  boolean field;

  /** Whether there is one that makes any office public: "police". */
  boolean publicField;

  /** Whether an article or an owner says that one certain office is meant. */
  boolean determined;

  /** The last token of the name in "Mr. Roe's spokesman"; -1 if there is none. */
  int boss = -1;

  /** The body, region, or city whose office it is. */
  @Nullable Owner owner;

  /** The country before it. */
  @Nullable Owner country;

  /** The words that belong to the title. */
  final List<String> words = new ArrayList<>();

  /** Whether the office is a seat in a parliament, before which fields are parties. */
  final boolean legislator;

  /** Whether a holder may work for a person: "Ms. Roe's spokesman". */
  final boolean staff;

  Left(int from, Head head) {
    this.from = from;
    this.legislator = head.is(Head.Trait.SEAT);
    this.staff = head.is(Head.Trait.STAFF);
  }
}
