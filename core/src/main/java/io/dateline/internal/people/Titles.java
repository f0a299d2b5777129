package io.dateline.internal.people;

import java.util.Set;

/** When two titles may be one office. */
final class Titles {
  private Titles() {}

  /** Whether some title of both may be one office. */
  static boolean meet(Set<String> some, Set<String> others) {
    for (String title : some) {
      if (others.contains(title)) {
        return true;
      }
      for (String other : others) {
        if (isShortFor(title, other) || isShortFor(other, title)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Minister is short for prime minister, secretary for secretary of state; not president for vice.
   */
  private static boolean isShortFor(String title, String longer) {
    int more = longer.length() - title.length();
    if (more < 2) {
      return false;
    }
    return (longer.startsWith(title) && longer.startsWith(" of ", title.length()))
        || (longer.charAt(more - 1) == ' '
            && longer.endsWith(title)
            && !longer.startsWith("vice ")
            && !longer.startsWith("deputy ")
            && !longer.startsWith("assistant "));
  }
}
