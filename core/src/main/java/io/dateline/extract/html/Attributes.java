package io.dateline.extract.html;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The attributes of one element that say what it is for, read in one pass; empty if absent. */
final class Attributes {
  /** In which component systems name an element's purpose, beside class and id. */
  private static final int MAX_NAMES = 4;

  /** In class names: those met last are kept, since lists and grids repeat them. */
  private static final int KEPT = 128;

  private final @Nullable String[] keptClasses = new @Nullable String[KEPT];
  private final long[] keptMarks = new long[KEPT];

  String className = "";
  String id = "";
  String property = "";
  String rel = "";
  String role = "";
  String style = "";

  /** What the names in class and id say. */
  long classMarks;

  long idMarks;
  boolean hidden;
  boolean ariaHidden;
  final String[] names = new String[MAX_NAMES];
  int nameCount;

  /** Forgets the element before and reads {@code element}. */
  void read(Element element) {
    className = "";
    id = "";
    property = "";
    rel = "";
    role = "";
    style = "";
    classMarks = 0;
    idMarks = 0;
    hidden = false;
    ariaHidden = false;
    nameCount = 0;
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class" -> className = attribute.getValue();
        case "id" -> id = attribute.getValue();
        case "itemprop" -> property = attribute.getValue();
        case "rel" -> rel = attribute.getValue();
        case "role" -> role = attribute.getValue();
        case "style" -> style = attribute.getValue();
        case "hidden" -> hidden = !attribute.getValue().equalsIgnoreCase("until-found");
        case "aria-hidden" -> ariaHidden = attribute.getValue().equals("true");
        case "aria-label", "data-testid", "data-component", "data-type" -> {
          if (nameCount < MAX_NAMES) {
            names[nameCount++] = attribute.getValue();
          }
        }
        default -> {}
      }
    }
    classMarks = className.isEmpty() ? 0 : marksOfClass();
    idMarks = id.isEmpty() ? 0 : MarkupNames.marksOf(id);
  }

  private long marksOfClass() {
    int hash = className.hashCode();
    int slot = (hash ^ hash >>> 16) & KEPT - 1;
    if (!className.equals(keptClasses[slot])) {
      keptClasses[slot] = className;
      keptMarks[slot] = MarkupNames.marksOf(className);
    }
    return keptMarks[slot];
  }
}
