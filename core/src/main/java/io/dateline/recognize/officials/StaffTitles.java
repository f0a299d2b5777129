package io.dateline.recognize.officials;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads for whom the holder of a title works: "adviser to President Jane Roe". Such an office is a
 * public one if the other is.
 */
final class StaffTitles {
  private final Tokens tokens;
  private final NameSpotter spotter;

  StaffTitles(Tokens tokens, NameSpotter spotter) {
    this.tokens = tokens;
    this.spotter = spotter;
  }

  /** The same titles, those of staff with what they say of the one worked for. */
  List<Title> complete(List<Title> titles) {
    List<Title> complete = new ArrayList<>(titles.size());
    for (int i = 0; i < titles.size(); i++) {
      Title title = titles.get(i);
      boolean open = title.head().is(Head.Trait.STAFF) && !title.counts() && title.boss() < 0;
      complete.add(
          open && isFor(title.to())
              ? of(title, i + 1 < titles.size() ? titles.get(i + 1) : null)
              : title);
    }
    return complete;
  }

  private boolean isFor(int i) {
    return tokens.joined(i) && (tokens.is(i, "for") || tokens.is(i, "to") || tokens.is(i, "of"));
  }

  private Title of(Title title, @Nullable Title next) {
    int from = title.to() + 1;
    if (tokens.is(from, WordKind.DETERMINER) && tokens.joined(from + 1)) {
      from++;
    }
    if (!tokens.joined(from)) {
      return title;
    }
    if (next != null && next.from() <= from && from <= next.headFrom()) {
      if (!next.counts() || next.head().plural()) {
        return title;
      }
      Name boss = spotter.afterTitle(next.to(), false);
      return title.under(next.office(), boss == null ? next.to() : boss.to());
    }
    Name boss = spotter.afterTitle(from, false);
    return boss == null ? title : title.worksFor(boss);
  }
}
