package io.dateline.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into the blocks a reader sees, in one walk that never recurses, and lets a {@link
 * ClueReader} look at each element on the way.
 */
final class Segmenter implements NodeFilter {
  /** Inline elements with these marks stand apart from the line around them. */
  private static final long APART =
      Mark.set(
          Mark.CAPTION,
          Mark.BYLINE,
          Mark.DATE_LINE,
          Mark.SHARE_BAR,
          Mark.RELATED,
          Mark.ADVERTISEMENT,
          Mark.SUBSCRIPTION);

  /** React sends parts of a page late, hidden under such an id, and a script moves them in. */
  private static final String STREAMED = "S:";

  /** So many paragraphs in one link are a link that was not closed. */
  private static final int RUNAWAY = 3;

  private static final int LONG_WORDS = 12;

  private final ClueReader clues;
  private final Attributes attributes = new Attributes();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Scope> scopes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Scope scope;
  private @Nullable Scope lineScope;
  private @Nullable Element outerLink;
  private @Nullable Element lineLink;
  private int linkChars;
  private int links;
  private int code;
  private int strong;
  private int strongChars;
  private int italic;
  private int italicChars;

  /** Those of the elements around the node that is walked, by their depth. */
  private Tags.Role[] roles = new Tags.Role[64];

  private final LineMarks inline = new LineMarks();
  private boolean broken;
  private boolean continues;
  private boolean image;

  private Segmenter(Document page, ClueReader clues) {
    this.clues = clues;
    this.scope = new Scope(null, page, 0);
    scopes.add(scope);
  }

  /** The blocks and scopes of {@code page}, both in page order. */
  static Segmenter segment(Document page, ClueReader clues) {
    var segmenter = new Segmenter(page, clues);
    NodeTraversor.filter(segmenter, page);
    segmenter.flush(false);
    segmenter.unlinkRunaways();
    return segmenter;
  }

  /** Parsers open a link that was not closed again in each paragraph: its address tells. */
  private void unlinkRunaways() {
    var paragraphs = new HashMap<String, Integer>();
    for (Block block : blocks) {
      if (block.words >= LONG_WORDS && block.sentences > 0 && block.linkDensity() > 0.7) {
        block.address().ifPresent(address -> paragraphs.merge(address, 1, Integer::sum));
      }
    }
    paragraphs.values().removeIf(count -> count < RUNAWAY);
    if (!paragraphs.isEmpty()) {
      for (Block block : blocks) {
        block.address().filter(paragraphs::containsKey).ifPresent(address -> block.unlink());
      }
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Scope> scopes() {
    return scopes;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element && !(node instanceof Document)
        ? open(element, depth)
        : FilterResult.CONTINUE;
  }

  private FilterResult open(Element element, int depth) {
    String tag = element.normalName();
    attributes.read(element);
    clues.read(element, attributes);
    Tags.Kind kind = Tags.kindOf(tag);
    Tags.Role role = kind.role();
    if (depth >= roles.length) {
      roles = Arrays.copyOf(roles, 2 * depth);
    }
    roles[depth] = role;
    if (role == Tags.Role.HEAD) {
      // Nothing in it is seen, but most of it is a clue.
      return FilterResult.CONTINUE;
    }
    if (kind.unseen() || isHidden(kind)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (role) {
      case IMAGE -> {
        image = true;
        scope.holdsImage = true;
        return FilterResult.CONTINUE;
      }
      case LINE_BREAK -> {
        lineBreak();
        return FilterResult.CONTINUE;
      }
      case RULE -> {
        flush(false);
        return FilterResult.CONTINUE;
      }
      default -> {}
    }
    // Colouring of code has names of its own: comment, keyword, tag.
    long own = code > 0 ? 0 : marksOf(kind, tag);
    if (!kind.inline()) {
      endBlock(role);
      push(element, own);
    } else if (role == Tags.Role.LINK) {
      if (outerLink == null && element.hasAttr("href")) {
        outerLink = element;
        links++;
      }
      inline.open(element, own, line.length());
    } else if ((own & APART) != 0 && outerLink == null && role != Tags.Role.LABEL) {
      flush(false);
      push(element, own);
    } else {
      if (role == Tags.Role.TIME) {
        // The day of change often stands behind the other without a space, hidden by style.
        setApart();
      }
      inline.open(element, own, line.length());
    }
    enter(role, 1);
    return FilterResult.CONTINUE;
  }

  /** Counts the elements around the text that say how it is set; {@code by} is -1 behind one. */
  private void enter(Tags.Role role, int by) {
    switch (role) {
      case CODE -> code = Math.max(0, code + by);
      case BOLD -> strong += by;
      case ITALIC -> italic += by;
      default -> {}
    }
  }

  private void endBlock(Tags.Role role) {
    if (role == Tags.Role.CELL) {
      endCell();
    } else {
      flush(false);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element) || node instanceof Document) {
      return FilterResult.CONTINUE;
    }
    Tags.Role role = roles[depth];
    enter(role, -1);
    inline.close(element, line.length());
    if (element.equals(outerLink)) {
      outerLink = null;
    }
    if (scope.element.equals(element) && scope.parent != null) {
      endBlock(role);
      scope = scope.parent;
    }
    return FilterResult.CONTINUE;
  }

  private void push(Element element, long own) {
    scope = new Scope(scope, element, own);
    scopes.add(scope);
  }

  private void setApart() {
    int length = line.length();
    if (length > 0 && Character.isDigit(line.charAt(length - 1))) {
      line.append(' ');
    }
  }

  /** The cells of a row read as one line, unless they hold paragraphs of their own. */
  private void endCell() {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  private void lineBreak() {
    if (line.length() == 0) {
      continues = false;
      return;
    }
    flush(true);
  }

  private void text(String text) {
    int before = line.length();
    Text.append(line, text, 0);
    int added = line.length() - before;
    if (added == 0) {
      return;
    }
    if (lineScope == null && line.length() > 0) {
      lineScope = scope;
    }
    if (outerLink != null) {
      lineLink = outerLink;
      linkChars += added;
    }
    if (strong > 0) {
      strongChars += added;
    }
    if (italic > 0) {
      italicChars += added;
    }
  }

  /**
   * Ends the line.
   *
   * @param byBreak whether a {@code br} ends it, so that what follows may be the same paragraph
   */
  private void flush(boolean byBreak) {
    int end = line.length();
    int kicker = inline.kicker();
    long inlineMarks = inline.endLine(end);
    if (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    if (end > 0 && lineScope != null) {
      int heading = 0;
      for (Scope s = lineScope; s != null && heading == 0; s = s.parent) {
        heading = Tags.headingLevel(s.tag);
      }
      var block =
          new Block(
              blocks.size(),
              line.substring(0, end),
              lineScope,
              lineLink,
              linkChars,
              links,
              strongChars,
              italicChars,
              inlineMarks,
              heading,
              Math.min(kicker, end),
              continues && broken,
              image);
      image = false;
      blocks.add(block);
      broken = byBreak;
      continues = byBreak;
    } else if (!byBreak) {
      continues = false;
    }
    line.setLength(0);
    lineScope = null;
    lineLink = null;
    linkChars = 0;
    links = outerLink == null ? 0 : 1;
    strongChars = 0;
    italicChars = 0;
  }

  private long marksOf(Tags.Kind kind, String tag) {
    long marks = kind.marks();
    if (tag.equals("html") || tag.equals("body")) {
      return marks;
    }
    marks |= attributes.classMarks;
    // Of a heading it is made of the heading's own words, for links to it.
    if (!Mark.HEADING.in(marks)) {
      marks |= attributes.idMarks;
    }
    for (int i = 0; i < attributes.nameCount; i++) {
      marks |= MarkupNames.marksOf(attributes.names[i]);
    }
    if (!attributes.role.isEmpty()) {
      marks |= Tags.marksOfRole(attributes.role.toLowerCase(Locale.ROOT));
    }
    if (!attributes.property.isEmpty()) {
      marks |= Tags.marksOfProperty(attributes.property.toLowerCase(Locale.ROOT));
    }
    return marks;
  }

  private boolean isHidden(Tags.Kind kind) {
    if (attributes.hidden && !attributes.id.startsWith(STREAMED)) {
      return true;
    }
    if (attributes.ariaHidden && kind.inline()) {
      return true;
    }
    String style = attributes.style;
    return !style.isEmpty()
        && (says(style, "display", "none") || says(style, "visibility", "hidden"));
  }

  /** Whether {@code style} holds {@code property: value}. */
  private static boolean says(String style, String property, String value) {
    int i = style.indexOf(property);
    if (i < 0) {
      return false;
    }
    i += property.length();
    while (i < style.length() && (style.charAt(i) == ':' || style.charAt(i) == ' ')) {
      i++;
    }
    return style.startsWith(value, i);
  }
}
