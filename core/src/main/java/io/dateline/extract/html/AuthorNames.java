package io.dateline.extract.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that the markup gives as the authors', to know a line about them. */
final class AuthorNames {
  private static final int MAX_NAME_CHARS = 40;

  /** Behind a name, as far as a word tells that it is about somebody. */
  private static final int MAX_SAID_CHARS = 10;

  private static final int MAX_BYLINE_WORDS = 14;

  private static final String BY = "by ";

  private static final List<String> LABELS = Credit.load("byline-words.txt");

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
      if (author) {
        add(clue.value().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void add(String value) {
    String name = value.startsWith(BY) ? value.substring(BY.length()) : value;
    // One word is too often a topic or a place.
    if (name.length() <= MAX_NAME_CHARS && name.indexOf(' ') > 0) {
      names.add(name);
    }
  }

  /** Whether it is one of the names, or begins as bylines do and is short. */
  boolean isByline(Block block) {
    if (block.words > MAX_BYLINE_WORDS || block.endsSentence()) {
      return false;
    }
    String start = start(block);
    return start.startsWith(BY)
        || names.stream().anyMatch(start::startsWith)
        || LABELS.stream().anyMatch(label -> isLabelled(block.text, start, label));
  }

  /** Whether {@code label} opens the text, and a name may follow. */
  private static boolean isLabelled(String text, String start, String label) {
    if (!start.startsWith(label)) {
      return false;
    }
    int at = label.length();
    boolean closed = !Character.isLetter(label.charAt(at - 1));
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length()
        && (closed || at > label.length())
        && (Character.isUpperCase(text.charAt(at)) || text.charAt(at) > '\u2e80');
  }

  /** Whether it is two to four words with capitals and nothing else, as names are. */
  static boolean isNameLike(Block block) {
    String text = block.text;
    boolean fits = block.words >= 2 && block.words <= 4 && block.heading == 0;
    for (int i = 0; i < text.length() && fits; i++) {
      char c = text.charAt(i);
      boolean opens = i == 0 || text.charAt(i - 1) == ' ';
      fits = opens ? Character.isUpperCase(c) : Character.isLetter(c) || " .'’-".indexOf(c) >= 0;
    }
    return fits;
  }

  /** Whether it is a name, or tells who somebody of that name is. */
  boolean isBio(Block block) {
    if (names.isEmpty()) {
      return false;
    }
    String start = start(block);
    for (String name : names) {
      if (start.startsWith(name)) {
        String rest = start.substring(name.length());
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

  /** The first words of it, as many as a name and what is said of it may have. */
  private static String start(Block block) {
    int end = Math.min(block.text.length(), MAX_NAME_CHARS + MAX_SAID_CHARS);
    return block.text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
