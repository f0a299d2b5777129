package io.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns markup into text, the ways scrapers do. */
final class FlatPage implements NodeVisitor {
  /** How the text looks. */
  enum Style {
    /** Blocks on lines, with an empty line around paragraphs, headings, and lists; title above. */
    SPACED,
    /** Blocks on lines, items of lists with a bullet, cells of a row on one line; no title. */
    LISTED,
    /** Every piece of text behind the one before, with a space between, and no lines at all. */
    GLUED
  }

  private static final Set<String> APART =
      Set.of(
          "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "ul");

  private static final Set<String> LINES =
      Set.of(
          "article",
          "aside",
          "br",
          "dd",
          "details",
          "div",
          "dt",
          "fieldset",
          "figcaption",
          "footer",
          "form",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "table",
          "tr");

  private static final Set<String> LISTED_APART =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "figure", "dl");

  private static final Set<String> LISTED_LINES =
      Set.of(
          "article",
          "aside",
          "br",
          "dd",
          "div",
          "dt",
          "fieldset",
          "figcaption",
          "footer",
          "form",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "table",
          "tr",
          "ul",
          "ol",
          "section",
          "center",
          "address");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "iframe", "object", "embed", "applet");

  private static final String[] BULLETS = {"* ", "+ ", "o ", "- "};

  private final Style style;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> borders = new ArrayList<>();
  private int unseen;
  private int lists;

  /** Where the last bullet ends: what comes next stands behind it, whatever opens there. */
  private int bullet;

  FlatPage(Style style) {
    this.style = style;
  }

  String of(Document page) {
    if (style != Style.LISTED) {
      text.append(page.title().strip()).append(style == Style.GLUED ? " " : "\n\n");
    }
    borders.add(text.length());
    if (page.body() != null) {
      page.body().traverse(this);
    }
    return text.toString();
  }

  /** Where in the text of the page a block begins, though the text may not show it. */
  List<Integer> borders() {
    return borders;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open(element.tagName(), element.attr("style"));
    } else if (node instanceof TextNode words && unseen == 0) {
      if (style == Style.GLUED) {
        glue(words.getWholeText().strip());
      } else {
        add(words.getWholeText());
      }
    }
  }

  private void open(String name, String look) {
    if (isUnseen(name, look)) {
      unseen++;
      return;
    }
    breakAround(name);
    if (name.equals("ul") || name.equals("ol")) {
      lists++;
    }
    if (name.equals("li") && style == Style.LISTED && unseen == 0) {
      indent(4 * lists - 2);
      text.append(BULLETS[Math.floorMod(lists - 1, BULLETS.length)]);
      bullet = text.length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.tagName();
      if (isUnseen(name, element.attr("style"))) {
        unseen--;
        return;
      }
      if (name.equals("li")) {
        bullet = 0;
      }
      breakAround(name);
      if (name.equals("ul") || name.equals("ol")) {
        lists--;
      }
    }
  }

  /** Only scrapers that list know of styles. */
  private boolean isUnseen(String name, String look) {
    return UNSEEN.contains(name)
        || (style == Style.LISTED && look.replace(" ", "").contains("display:none"));
  }

  private void breakAround(String name) {
    if (unseen > 0) {
      return;
    }
    switch (style) {
      case GLUED -> {
        if (APART.contains(name) || LINES.contains(name) || LISTED_LINES.contains(name)) {
          borders.add(text.length());
        }
      }
      case SPACED -> {
        if (APART.contains(name)) {
          breakLine(2);
        } else if (LINES.contains(name)) {
          breakLine(1);
        }
      }
      case LISTED -> {
        if (LISTED_APART.contains(name)) {
          breakLine(2);
        } else if (LISTED_LINES.contains(name)) {
          breakLine(1);
        } else if (name.equals("td") || name.equals("th")) {
          space();
        }
      }
    }
  }

  private void add(String words) {
    String folded = words.replaceAll("[\\s\u00a0]+", " ").strip();
    boolean spaced = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
    if (!folded.isEmpty()) {
      indent(4 * lists);
      char last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
      boolean closing = ",.:;!?\")".indexOf(folded.charAt(0)) >= 0;
      if (last != '\n'
          && last != ' '
          && last != '('
          && (style == Style.SPACED ? !closing : spaced)) {
        text.append(' ');
      }
      text.append(folded);
    }
    if (style == Style.LISTED
        && !words.isEmpty()
        && Character.isWhitespace(words.charAt(words.length() - 1))) {
      space();
    }
  }

  private void indent(int blanks) {
    boolean fresh = !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    if (fresh && style == Style.LISTED && blanks > 0) {
      text.append(" ".repeat(Math.min(blanks, 80)));
    }
  }

  private void space() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private void glue(String words) {
    if (!words.isEmpty()) {
      space();
      text.append(words);
    }
  }

  private void breakLine(int count) {
    if (bullet > 0 && text.length() == bullet) {
      return;
    }
    int have = 0;
    while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
      have++;
    }
    if (!text.isEmpty() && have < text.length()) {
      text.append("\n".repeat(Math.max(0, count - have)));
    }
  }
}
