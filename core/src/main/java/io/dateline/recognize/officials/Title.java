package io.dateline.recognize.officials;

/**
 * A title phrase of a text, from its first modifier to the end of its complement.
 *
 * @param from first token
 * @param headFrom first token of the head
 * @param headTo the token after the head
 * @param to the token after the last; a name may start here
 * @param head the head
 * @param office what it says about the office
 * @param counts whether it is a public office
 * @param anchored whether something besides the head says which office it is, so that it may stand
 *     apart from the name
 * @param boss the last token of the name of whom the holder works for, on whose office it depends
 *     whether this is one; -1 if there is none
 */
record Title(
    int from,
    int headFrom,
    int headTo,
    int to,
    Head head,
    HeldOffice office,
    boolean counts,
    boolean anchored,
    int boss) {

  /** The same title for someone who works for a holder of {@code office}. */
  Title under(HeldOffice other, int end) {
    HeldOffice own = office.under(other);
    return new Title(from, headFrom, headTo, end, head, own, true, true, -1);
  }

  /** The same title with what {@code other}, one of the same kind, says of the office. */
  Title like(Title other) {
    String full = other.office().title();
    int last = full.lastIndexOf(' ') + 1;
    HeldOffice named =
        new HeldOffice(
            full.substring(0, last) + office.title(),
            other.office().of(),
            other.office().country(),
            office.former(),
            other.office().international());
    return new Title(from, headFrom, headTo, to, head, named, true, true, -1);
  }

  /** The same title for someone who works for the bearer of {@code name}. */
  Title worksFor(Name name) {
    return new Title(from, headFrom, headTo, name.to(), head, office, counts, true, name.to() - 1);
  }
}
