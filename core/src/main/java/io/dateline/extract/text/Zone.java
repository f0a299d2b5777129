package io.dateline.extract.text;

import io.dateline.article.RemovalReason;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the last heading among removed lines announced, and how far it reaches. */
final class Zone {
  /** In lines below the heading. */
  private static final Map<RemovalReason, Integer> REACH =
      new EnumMap<>(
          Map.of(
              RemovalReason.COMMENTS, 60,
              RemovalReason.COPYRIGHT, 30,
              RemovalReason.SUBSCRIPTION, 2,
              RemovalReason.CONSENT, 3,
              RemovalReason.ADVERTISEMENT, 1,
              RemovalReason.DONATION, 2,
              RemovalReason.RELATED, 60,
              RemovalReason.AUTHOR_BIO, 2));

  private @Nullable RemovalReason heading;
  private int left;

  /** A line of the story ends what was announced. */
  void end() {
    heading = null;
  }

  /** The next line is {@code line}, whose words give {@code said}. */
  void next(@Nullable RemovalReason said, Line line) {
    left--;
    if (said == null) {
      return;
    }
    @Nullable Integer reach = REACH.get(said);
    if (reach != null) {
      heading = said;
      left = reach;
    } else if (said == RemovalReason.FOOTER && heading != RemovalReason.COPYRIGHT) {
      heading = null;
    }
  }

  /** Why {@code line} is removed, if the heading above it tells. */
  @Nullable RemovalReason reasonOf(Line line) {
    if (heading == null || left < 0 || !line.isSentence()) {
      return null;
    }
    return heading == RemovalReason.COPYRIGHT ? RemovalReason.FOOTER : heading;
  }
}
