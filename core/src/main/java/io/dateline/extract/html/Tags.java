package io.dateline.extract.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What elements are by their names. */
final class Tags {
  /** Elements that do not end the line they stand in. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "rp", "rt",
          "rtc", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time",
          "tt", "u", "var", "wbr");

  /** Elements whose text no reader sees, or sees only when something failed. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "select",
          "datalist",
          "textarea",
          "input",
          "map",
          "noframes",
          "title",
          "meta",
          "link",
          "progress",
          "meter",
          "amp-analytics",
          "rp");

  private static final Map<String, Long> MARKS =
      Map.ofEntries(
          Map.entry("nav", Mark.NAVIGATION.bit()),
          Map.entry("menu", Mark.NAVIGATION.bit()),
          Map.entry("header", Mark.SITE_HEADER.bit()),
          Map.entry("footer", Mark.FOOTER.bit()),
          Map.entry("aside", Mark.ASIDE.bit()),
          Map.entry("figure", Mark.FIGURE.bit()),
          Map.entry("figcaption", Mark.CAPTION.bit()),
          Map.entry("form", Mark.DIALOG.bit()),
          Map.entry("button", Mark.CONTROL.bit()),
          Map.entry("fieldset", Mark.DIALOG.bit()),
          Map.entry("article", Mark.ARTICLE.bit()),
          Map.entry("blockquote", Mark.QUOTE.bit()),
          Map.entry("table", Mark.TABLE.bit()),
          Map.entry("li", Mark.LIST_ITEM.bit()),
          Map.entry("pre", Mark.CODE.bit()),
          Map.entry("address", Mark.BYLINE.bit()),
          Map.entry("dialog", Mark.DIALOG.bit()));

  private static final Map<String, Long> ROLES =
      Map.of(
          "navigation", Mark.NAVIGATION.bit(),
          "menu", Mark.NAVIGATION.bit(),
          "menubar", Mark.NAVIGATION.bit(),
          "banner", Mark.SITE_HEADER.bit(),
          "contentinfo", Mark.FOOTER.bit(),
          "complementary", Mark.ASIDE.bit(),
          "search", Mark.DIALOG.bit(),
          "dialog", Mark.DIALOG.bit(),
          "button", Mark.CONTROL.bit(),
          "article", Mark.ARTICLE.bit());

  private static final Map<String, Long> PROPERTIES =
      Map.of(
          "articlebody", Mark.STORY.bit(),
          "headline", Mark.HEADLINE.bit(),
          "author", Mark.BYLINE.bit(),
          "datepublished", Mark.DATE_LINE.bit(),
          "datemodified", Mark.DATE_LINE.bit(),
          "caption", Mark.CAPTION.bit(),
          "comment", Mark.COMMENTS.bit());

  /** What the walk of a page asks of elements by name. */
  enum Role {
    NONE,
    HEAD,
    IMAGE,
    LINE_BREAK,
    RULE,
    LINK,
    LABEL,
    TIME,
    CODE,
    CELL,
    BOLD,
    ITALIC
  }

  private static final Map<String, Role> WALKED =
      Map.ofEntries(
          Map.entry("head", Role.HEAD),
          Map.entry("img", Role.IMAGE),
          Map.entry("br", Role.LINE_BREAK),
          Map.entry("hr", Role.RULE),
          Map.entry("a", Role.LINK),
          Map.entry("label", Role.LABEL),
          Map.entry("time", Role.TIME),
          Map.entry("pre", Role.CODE),
          Map.entry("code", Role.CODE),
          Map.entry("td", Role.CELL),
          Map.entry("th", Role.CELL),
          Map.entry("b", Role.BOLD),
          Map.entry("strong", Role.BOLD),
          Map.entry("i", Role.ITALIC),
          Map.entry("em", Role.ITALIC));

  private static final Map<String, Kind> KINDS = kinds();

  private static final Kind UNKNOWN = new Kind(false, false, 0, Role.NONE);

  private Tags() {}

  /**
   * What an element is by its name.
   *
   * @param inline whether it does not end the line it stands in
   * @param unseen whether no reader sees its text
   * @param marks what the name says that it is for
   * @param role how it is walked
   */
  record Kind(boolean inline, boolean unseen, long marks, Role role) {}

  static Kind kindOf(String tag) {
    Kind kind = KINDS.get(tag);
    return kind == null ? UNKNOWN : kind;
  }

  static boolean isInline(String tag) {
    return kindOf(tag).inline();
  }

  static long marksOfRole(String role) {
    return ROLES.getOrDefault(role, 0L);
  }

  static long marksOfProperty(String property) {
    return PROPERTIES.getOrDefault(property, 0L);
  }

  /** 1 to 6 for a heading, else 0. */
  static int headingLevel(String tag) {
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6'
        ? tag.charAt(1) - '0'
        : 0;
  }

  private static Map<String, Kind> kinds() {
    var marks = new HashMap<>(MARKS);
    for (int level = 1; level <= 6; level++) {
      marks.put("h" + level, Mark.HEADING.bit());
    }
    var tags = new HashSet<>(marks.keySet());
    tags.addAll(INLINE);
    tags.addAll(UNSEEN);
    tags.addAll(WALKED.keySet());
    var kinds = new HashMap<String, Kind>();
    for (String tag : tags) {
      kinds.put(
          tag,
          new Kind(
              INLINE.contains(tag),
              UNSEEN.contains(tag),
              marks.getOrDefault(tag, 0L),
              WALKED.getOrDefault(tag, Role.NONE)));
    }
    return kinds;
  }
}
