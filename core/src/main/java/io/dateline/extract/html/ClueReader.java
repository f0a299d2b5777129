package io.dateline.extract.html;

import io.dateline.extract.html.HtmlClue.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects what markup says about the page while the page is walked. */
final class ClueReader {
  /** Longest value kept: what names an outlet, a day, or an author is short. */
  private static final int MAX_VALUE_CHARS = 500;

  private static final int MAX_CLUES = 2000;

  /** Elements that wrap whole sections carry such names too; their text is no byline. */
  private static final int MAX_MARKED_CHARS = 200;

  private static final int MAX_MOMENT_CHARS = 60;

  private static final int MAX_NODES_FOR_TEXT = 60;

  /** Names under which JSON-LD, {@code meta} and microdata most often declare the day. */
  private static final Set<String> DECLARED =
      Set.of("datepublished", "article:published_time", "pubdate", "publishdate");

  /** Attributes that name what {@code content} is, in the order in which they are believed. */
  private static final List<String> META_KEYS =
      List.of("name", "property", "itemprop", "http-equiv");

  private static final long WHO_OR_WHEN = Mark.set(Mark.BYLINE, Mark.DATE_LINE);

  private final List<HtmlClue> clues = new ArrayList<>();
  private final List<DataNode> scripts = new ArrayList<>();
  private final Set<String> stories = new LinkedHashSet<>();
  private Optional<String> headline = Optional.empty();

  List<HtmlClue> clues() {
    return clues;
  }

  /** The texts of stories as JSON-LD repeats them, each once; empty if it does not. */
  List<String> stories() {
    return List.copyOf(stories);
  }

  /** The headline in JSON-LD. */
  Optional<String> headline() {
    return headline;
  }

  /** The first value under one of {@code keys}, the first of them that is there. */
  Optional<String> first(Origin origin, String... keys) {
    for (String key : keys) {
      for (HtmlClue clue : clues) {
        if (clue.origin() == origin && clue.key().equals(key)) {
          return Optional.of(clue.value());
        }
      }
    }
    return Optional.empty();
  }

  /**
   * @param attributes those of {@code element}
   */
  void read(Element element, Attributes attributes) {
    if (clues.size() >= MAX_CLUES) {
      return;
    }
    switch (element.normalName()) {
      case "html" -> add(Origin.LANGUAGE, "lang", element.attr("lang"));
      case "title" -> {
        if (first(Origin.TITLE_ELEMENT, "title").isEmpty()) {
          add(Origin.TITLE_ELEMENT, "title", element.text());
        }
      }
      case "meta" -> meta(element);
      case "link" -> {
        if (element.hasAttr("rel")) {
          add(Origin.LINK, element.attr("rel").toLowerCase(Locale.ROOT), element.attr("href"));
        }
      }
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          JsonLd.read(element.data(), this::jsonLd);
        }
        if (element.childNodeSize() > 0 && element.childNode(0) instanceof DataNode data) {
          scripts.add(data);
        }
      }
      case "time" -> time(element);
      default -> marked(element, attributes);
    }
  }

  /** Looks into the scripts of a page whose markup declares no day; after the walk. */
  void readScripts() {
    for (HtmlClue clue : clues) {
      String name = clue.key().substring(clue.key().lastIndexOf('.') + 1);
      if (DECLARED.contains(name) && clue.origin() != Origin.TIME_ELEMENT) {
        return;
      }
    }
    var dates = new ScriptDates((key, value) -> add(Origin.SCRIPT, key, value));
    for (DataNode script : scripts) {
      dates.read(script.getWholeData());
    }
  }

  private void meta(Element element) {
    String[] keys = new String[META_KEYS.size()];
    String content = "";
    for (Attribute attribute : element.attributes()) {
      int key = META_KEYS.indexOf(attribute.getKey());
      if (key >= 0) {
        keys[key] = attribute.getValue();
      } else if (attribute.getKey().equals("content")) {
        content = attribute.getValue();
      }
    }
    for (String key : keys) {
      if (key != null) {
        add(Origin.META, key.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  private void jsonLd(String path, String value) {
    if (path.endsWith(".articlebody")) {
      stories.add(value);
    } else if (clues.size() < MAX_CLUES) {
      if (headline.isEmpty()
          && path.endsWith(".headline")
          && path.indexOf('.') == path.length() - ".headline".length()) {
        headline = Optional.of(Text.fold(value));
      }
      add(Origin.JSON_LD, path, value);
    }
  }

  private void time(Element element) {
    String value = element.hasAttr("datetime") ? element.attr("datetime") : shortText(element);
    String key = "time";
    if (element.hasAttr("itemprop")) {
      key = element.attr("itemprop").toLowerCase(Locale.ROOT);
    } else if (element.hasAttr("pubdate")) {
      key = "pubdate";
    } else if (isOfChange(element.className())) {
      key = element.className().toLowerCase(Locale.ROOT);
    } else {
      int steps = 0;
      for (Element e = element; e != null && steps < 8; e = e.parent(), steps++) {
        String tag = e.normalName();
        if (tag.equals("header")
            || tag.equals("footer")
            || tag.equals("aside")
            || tag.equals("nav")) {
          key = tag;
          break;
        }
        long marks = MarkupNames.marksOf(e.className());
        if (Mark.DATE_LINE.in(marks) && key.equals("time")) {
          key = "date";
        }
      }
    }
    add(Origin.TIME_ELEMENT, key, value);
  }

  /** {@code updated}, which templates set beside {@code published} as well. */
  private static boolean isOfChange(String className) {
    return className.contains("updated") || className.contains("modified");
  }

  private void marked(Element element, Attributes attributes) {
    if (!attributes.property.isEmpty()) {
      String value = element.hasAttr("content") ? element.attr("content") : shortText(element);
      add(Origin.MICRODATA, attributes.property.toLowerCase(Locale.ROOT), value);
      return;
    }
    if (attributes.rel.equalsIgnoreCase("author")) {
      add(Origin.MARKED_ELEMENT, "author", shortText(element));
      return;
    }
    String marking = attributes.className;
    long marks = attributes.classMarks & WHO_OR_WHEN;
    if (marks == 0) {
      marking = attributes.id;
      marks = attributes.idMarks & WHO_OR_WHEN;
    }
    if (marks != 0) {
      String key = Text.fold(marking).toLowerCase(Locale.ROOT);
      add(Origin.MARKED_ELEMENT, key, shortText(element));
      if (Mark.DATE_LINE.in(marks)) {
        moments(element, key);
      }
    }
  }

  /** What a reader sees may be {@code 2 h}, or nothing; an attribute has the moment. */
  private void moments(Element element, String key) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      String value = attribute.getValue();
      if ((name.equals("title")
              || name.equals("datetime")
              || name.equals("content")
              || (name.startsWith("data-")
                  && (name.contains("time") || name.contains("date") || name.contains("publ"))))
          && holdsMoment(value)) {
        add(Origin.TIME_ELEMENT, name.startsWith("data-") ? key + ' ' + name : key, value);
      }
    }
  }

  /** Whether {@code value} is short and has the digits of a day and its year. */
  private static boolean holdsMoment(String value) {
    int digits = 0;
    for (int i = 0; i < value.length() && value.length() <= MAX_MOMENT_CHARS; i++) {
      digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
    }
    return digits >= 5;
  }

  /** The element's text if it is short, else nothing. */
  private static String shortText(Element element) {
    var text = new StringBuilder();
    Node node = element;
    for (int nodes = 0; nodes < MAX_NODES_FOR_TEXT; nodes++) {
      if (node instanceof TextNode words) {
        append(text, words.getWholeText());
      } else if (node instanceof Element inner && !Tags.isInline(inner.normalName())) {
        text.append(' ');
      }
      if (text.length() > 4 * MAX_MARKED_CHARS) {
        return "";
      }
      Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
      while (next == null && !node.equals(element)) {
        next = node.nextSibling();
        if (next == null) {
          Node parent = node.parent();
          if (parent == null) {
            break;
          }
          node = parent;
        }
      }
      if (next == null) {
        String folded = Text.fold(text.toString());
        return folded.length() <= MAX_MARKED_CHARS ? folded : "";
      }
      node = next;
    }
    return "";
  }

  /** Two elements without a space between them are two things, set apart by style: a comma. */
  private static void append(StringBuilder text, String more) {
    boolean glued =
        !text.isEmpty()
            && !more.isEmpty()
            && Character.isLetter(text.charAt(text.length() - 1))
            && Character.isLetter(more.charAt(0))
            && Character.isLowerCase(text.charAt(text.length() - 1));
    text.append(glued ? ", " : "").append(more);
  }

  private void add(Origin origin, String key, String value) {
    String folded = Text.fold(value);
    if (!folded.isEmpty() && folded.length() <= MAX_VALUE_CHARS) {
      clues.add(new HtmlClue(origin, key.strip(), folded));
    }
  }
}
