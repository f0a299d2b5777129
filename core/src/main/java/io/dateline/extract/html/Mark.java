package io.dateline.extract.html;

import io.dateline.article.RemovalReason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an element says it is for, by its tag, role, class, or id.
 *
 * <p>Marks are evidence: sites put {@code sidebar} on whole pages and {@code article} on teasers.
 */
enum Mark {
  // Around the story; each tells why its text is removed.
  NAVIGATION(RemovalReason.NAVIGATION),
  SITE_HEADER(RemovalReason.SITE_HEADER),
  FOOTER(RemovalReason.FOOTER),
  ASIDE(RemovalReason.RELATED),
  RELATED(RemovalReason.RELATED),
  TEASER(RemovalReason.RELATED),
  COMMENTS(RemovalReason.COMMENTS),
  CONSENT(RemovalReason.CONSENT),
  ADVERTISEMENT(RemovalReason.ADVERTISEMENT),
  PROMOTION(RemovalReason.PROMOTION),
  SUBSCRIPTION(RemovalReason.SUBSCRIPTION),
  DONATION(RemovalReason.DONATION),
  CAPTION(RemovalReason.CAPTION),
  AUTHOR_BIO(RemovalReason.AUTHOR_BIO),
  BYLINE(RemovalReason.BYLINE),
  DATE_LINE(RemovalReason.DATE_LINE),
  SHARE_BAR(RemovalReason.SHARE_BAR),
  PLAYER(RemovalReason.PLAYER),
  CONTACT(RemovalReason.CONTACT),
  COPYRIGHT(RemovalReason.COPYRIGHT),
  TAGS(RemovalReason.NAVIGATION),
  CONTROL(RemovalReason.OTHER),
  DIALOG(RemovalReason.OTHER),
  HIDDEN(RemovalReason.OTHER),
  // The story's own.
  ARTICLE(null),
  STORY(null),
  HEADLINE(null),
  STANDFIRST(null),
  KICKER(null),
  // What stands in boxes that are removed anyway.
  GOODS(null),
  QUOTE(null),
  EMBED(null),
  // What the element is, whatever it is for.
  LIST_ITEM(null),
  TABLE(null),
  FIGURE(null),
  CODE(null),
  HEADING(null);

  private final @Nullable RemovalReason reason;

  Mark(@Nullable RemovalReason reason) {
    this.reason = reason;
  }

  /** Its bit in a set of marks. */
  @SuppressWarnings("EnumOrdinal") // Sets live as long as a page is read: the order may change.
  long bit() {
    return 1L << ordinal();
  }

  boolean in(long marks) {
    return (marks & bit()) != 0;
  }

  private static final List<Optional<RemovalReason>> REASONS =
      Arrays.stream(values()).map(Mark::reason).toList();

  /** Why text under {@code marks} is removed: what the first of them that removes it says. */
  static Optional<RemovalReason> reasonOf(long marks) {
    long removing = marks & MarkBelief.REMOVING;
    return removing == 0 ? Optional.empty() : REASONS.get(Long.numberOfTrailingZeros(removing));
  }

  /** Why text under this mark is removed, if it is. */
  Optional<RemovalReason> reason() {
    return Optional.ofNullable(reason);
  }

  static long set(Mark... marks) {
    long set = 0;
    for (Mark mark : marks) {
      set |= mark.bit();
    }
    return set;
  }
}
