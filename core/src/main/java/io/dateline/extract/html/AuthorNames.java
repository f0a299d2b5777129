package io.dateline.extract.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names that the markup gives as the authors', to know a line about them. */
final class AuthorNames {
  private static final int MAX_NAME_CHARS = 40;
  private static final int MAX_BYLINE_WORDS = 14;

  private final Set<String> names = new HashSet<>();

  AuthorNames(ClueReader clues) {
    for (HtmlClue clue : clues.clues()) {
      boolean author =
          switch (clue.origin()) {
            case JSON_LD -> clue.key().endsWith(".author.name") || clue.key().equals("person.name");
            case META -> clue.key().endsWith("author") || clue.key().endsWith("byl");
            case MICRODATA -> clue.key().equals("author");
            case MARKED_ELEMENT -> clue.key().contains("author");
            default -> false;
          };
      String name = clue.value().toLowerCase(Locale.ROOT);
      if (name.startsWith("by ")) {
        name = name.substring(3);
      }
      // One word is too often a topic or a place.
      if (author && name.length() <= MAX_NAME_CHARS && name.indexOf(' ') > 0) {
        names.add(name);
      }
    }
  }

  /** Whether it is one of the names, or begins with "By" and is short. */
  boolean isByline(Block block) {
    String text = block.text.toLowerCase(Locale.ROOT);
    return block.words <= MAX_BYLINE_WORDS
        && !block.endsSentence()
        && (text.startsWith("by ") || names.stream().anyMatch(text::startsWith));
  }

  /** Whether it is a name, or tells who somebody of that name is. */
  boolean isBio(Block block) {
    String text = block.text.toLowerCase(Locale.ROOT);
    for (String name : names) {
      if (text.startsWith(name)) {
        String rest = text.substring(name.length());
        return rest.isEmpty()
            || rest.startsWith(" is ")
            || rest.startsWith(" was ")
            || rest.startsWith(" has ")
            || rest.startsWith(" writes ")
            || rest.startsWith(" covers ")
            || rest.startsWith(", ");
      }
    }
    return false;
  }
}
