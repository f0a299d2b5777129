package io.dateline.recognize.officials;

import org.jspecify.annotations.Nullable;

/**
 * Decides whether a title is a public office; the kinds of heads are told in {@code titles.txt}.
 */
final class PublicOffice {
  private final Tokens tokens;
  private final LeftReader reader;

  PublicOffice(Tokens tokens, LeftReader reader) {
    this.tokens = tokens;
    this.reader = reader;
  }

  /**
   * Whether a title is one.
   *
   * @param at the head's first token
   * @param left the words before it
   * @param owner whose it is, if said
   * @param fieldAfter whether a field follows: "of foreign affairs"
   */
  boolean test(Head head, int at, Left left, @Nullable Owner owner, boolean fieldAfter) {
    boolean capital = tokens.capital(at);
    return counts(head, left, owner, capital, fieldAfter)
        && !isCompanys(head, left, owner, fieldAfter)
        && !isSurname(head, at)
        && !isClub(left, owner, head, capital);
  }

  /** "executive vice president", "vice president of research", "(Acme) president". */
  private boolean isCompanys(Head head, Left left, @Nullable Owner owner, boolean fieldAfter) {
    boolean president = head.kind() == Head.Kind.BODY && head.singular().endsWith("president");
    if (!president || (owner != null && owner.isPublic())) {
      return false;
    }
    boolean degree = left.words.contains("executive") || left.words.contains("senior");
    return degree || fieldAfter || tokens.is(left.from - 1, ")");
  }

  private boolean counts(
      Head head, Left left, @Nullable Owner owner, boolean capital, boolean fieldAfter) {
    Owner.Kind kind = owner == null ? null : owner.kind();
    if (kind == Owner.Kind.PRIVATE) {
      return false;
    }
    boolean named = owner != null && owner.isPublic();
    boolean field = left.field || fieldAfter;
    boolean unowned = owner == null || named;
    return switch (head.kind()) {
      case OFFICE ->
          !head.singular().equals("minister")
              || capital
              || named
              || !left.words.isEmpty()
              || field
              || left.former;
      case RANK -> capital || left.former || left.publicField;
      case CROWN -> capital;
      case BODY ->
          (capital && (kind == null || named))
              || countsByOwner(owner, head, left.field && !left.publicField)
              || (field && unowned && head.is(Head.Trait.WITH_FIELD))
              || (owner == null && head.is(Head.Trait.ALONE));
      case PLAIN ->
          countsByOwner(owner, head, left.field && !left.publicField)
              || (left.publicField && (owner == null || named))
              || (field && unowned && head.is(Head.Trait.WITH_FIELD));
    };
  }

  private boolean countsByOwner(@Nullable Owner owner, Head head, boolean field) {
    if (owner == null) {
      return false;
    }
    return switch (owner.kind()) {
      case PUBLIC_BODY, INTERNATIONAL -> true;
      case COUNTRY, PLACE ->
          head.kind() == Head.Kind.BODY || (!field && head.is(Head.Trait.WITH_COUNTRY));
      case PRIVATE, UNKNOWN -> false;
    };
  }

  /** Whether a city stands for its club: "Bayern Munich president". */
  private boolean isClub(Left left, @Nullable Owner owner, Head head, boolean capital) {
    boolean city = owner != null && owner.kind() == Owner.Kind.PLACE && owner.from() == left.from;
    boolean many = head.kind() == Head.Kind.BODY || head.kind() == Head.Kind.PLAIN;
    boolean part = tokens.joined(left.from) && reader.isUnknownCapital(left.from - 1);
    return city
        && many
        && (part || (!capital && left.words.isEmpty() && head.singular().endsWith("president")));
  }

  /** Whether the head is part of a name: Rosa King. */
  private boolean isSurname(Head head, int at) {
    return head.kind() == Head.Kind.CROWN
        && tokens.joined(at)
        && tokens.capital(at - 1)
        && reader.isUnknownCapital(at - 1);
  }
}
