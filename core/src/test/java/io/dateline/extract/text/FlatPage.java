package io.dateline.extract.text;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns markup into lines, the way scrapers do. */
final class FlatPage implements NodeVisitor {
  /** How lines look. */
  enum Style {
    /** Paragraphs and headings with an empty line above them. */
    SPACED,
    /** No empty lines; items of lists with a bullet. */
    LISTED
  }

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "aside",
          "table",
          "tr",
          "blockquote",
          "figure",
          "figcaption",
          "form",
          "main",
          "dl",
          "dt",
          "dd",
          "pre",
          "address",
          "button",
          "option",
          "select",
          "label",
          "td",
          "th",
          "hr",
          "fieldset",
          "br");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "head", "svg", "iframe");

  private final Style style;
  private final StringBuilder text = new StringBuilder();
  private int unseen;

  FlatPage(Style style) {
    this.style = style;
  }

  String of(Document page) {
    text.append(page.title()).append("\n\n");
    page.body().traverse(this);
    return text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.tagName();
      if (UNSEEN.contains(name)) {
        unseen++;
      } else if (unseen == 0 && BLOCKS.contains(name)) {
        breakLine();
        boolean opens = name.equals("p") || (name.length() == 2 && name.charAt(0) == 'h');
        if (opens && style == Style.SPACED) {
          text.append('\n');
        }
        if (name.equals("li") && style == Style.LISTED) {
          text.append("  * ");
        }
      }
    } else if (node instanceof TextNode words && unseen == 0) {
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (UNSEEN.contains(element.tagName())) {
        unseen--;
      } else if (unseen == 0 && BLOCKS.contains(element.tagName())) {
        breakLine();
      }
    }
  }

  private void breakLine() {
    if (text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
