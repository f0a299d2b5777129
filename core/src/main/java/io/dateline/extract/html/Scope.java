package io.dateline.extract.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that holds blocks, with what it says about itself and what its blocks sum up to. */
final class Scope {
  final @Nullable Scope parent;
  final Element element;
  final String tag;
  final int depth;

  /** What it says of itself. */
  long own;

  /** What it and the elements around it say, as far as it is believed. */
  long marks;

  /** What the elements between it and the story say. */
  long inner;

  /** Characters in running sentences outside links. */
  int prose;

  /** All visible characters. */
  int chars;

  int linkChars;
  boolean holdsImage;
  int firstBlock = -1;
  int lastBlock = -1;

  /** How much its blocks speak for being the story; set by {@link StoryFinder}. */
  double evidence;

  Scope(@Nullable Scope parent, Element element, long own) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
  }

  boolean isIn(Scope other) {
    @Nullable Scope scope = this;
    while (scope != null && scope.depth >= other.depth) {
      if (scope == other) {
        return true;
      }
      scope = scope.parent;
    }
    return false;
  }

  /** Whether it may hold paragraphs, unlike lists, tables, and lines. */
  boolean groups() {
    return switch (tag) {
      case "div", "section", "article", "main", "body", "td", "form", "aside", "center" -> true;
      default -> tag.indexOf('-') >= 0;
    };
  }

  /** The nearest scope that groups: itself, or one around it. */
  Scope group() {
    Scope s = this;
    while (s.parent != null && !s.groups()) {
      s = s.parent;
    }
    return s;
  }
}
