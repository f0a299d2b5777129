package io.dateline.article;

/** Why a line or block of a page is not part of the article: a closed list. */
public enum RemovalReason {
  /** Menus, breadcrumbs, section and language links, "back to top". */
  NAVIGATION("navigation"),
  /** The name, slogan, or logo line of the site. */
  SITE_HEADER("site-header"),
  /** The article's own headline, kept as {@link Article#title()}. */
  TITLE("title"),
  /** Who wrote it, kept in {@link Article#bylines()} when recognized. */
  BYLINE("byline"),
  /** The line that tells when it was published, kept in {@link Article#published()}. */
  DATE_LINE("date-line"),
  /** Copyright, licence, and rights notices. */
  COPYRIGHT("copyright"),
  /** A picture's caption or its credit. */
  CAPTION("caption"),
  /** Headlines of other stories: related, most read, "also on this site". */
  RELATED("related"),
  /** Advertising and its marks. */
  ADVERTISEMENT("advertisement"),
  /** Promotion of the outlet's other offers: apps, podcasts, events, shops. */
  PROMOTION("promotion"),
  /** Newsletter and subscription appeals, paywall notices. */
  SUBSCRIPTION("subscription"),
  /** Appeals for donations or membership. */
  DONATION("donation"),
  /** Who the author is and where to follow them. */
  AUTHOR_BIO("author-bio"),
  /** Controls and labels of audio and video players. */
  PLAYER("player"),
  /** Share, print, and follow bars. */
  SHARE_BAR("share-bar"),
  /** Readers' comments and the forms for them. */
  COMMENTS("comments"),
  /** Cookie, privacy, and consent notices. */
  CONSENT("consent"),
  /** Postal addresses, telephone numbers, contact forms. */
  CONTACT("contact"),
  /** The wording of a 404 or another error page. */
  NOT_FOUND_NOTICE("not-found-notice"),
  /** The rest of the page's foot: registration numbers, browser hints, legal links. */
  FOOTER("footer"),
  /** A line that repeats what already stands in the article. */
  DUPLICATE("duplicate"),
  /** A line that recurs across this outlet's pages, wherever it stands. */
  OUTLET_CHROME("outlet-chrome"),
  /** Not article text, and nothing more precise can be said. */
  OTHER("other");

  private final String id;

  RemovalReason(String id) {
    this.id = id;
  }

  /** The name in JSON and on the command line, such as {@code not-found-notice}. */
  public String id() {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
