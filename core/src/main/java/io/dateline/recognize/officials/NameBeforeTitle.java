package io.dateline.recognize.officials;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands before a title, with a comma, a bracket, or a verb between. */
final class NameBeforeTitle {
  private static final Set<String> COPULAS =
      Set.of(
          "is", "was", "became", "becomes", "become", "be", "been", "being", "remains", "remained");

  private static final Set<String> APPOINTED =
      Set.of(
          "elected",
          "appointed",
          "named",
          "inaugurated",
          "return",
          "serves",
          "served",
          "serving",
          "took",
          "takes",
          "sworn",
          "in",
          "confirmed",
          "re-elected",
          "reelected",
          "nominated",
          "resigned",
          "resign",
          "over",
          "down",
          "replaced",
          "succeeded",
          "chosen",
          "reappointed",
          "tenure",
          "term",
          "years",
          "off",
          "reinstated",
          "office",
          "stint",
          "work",
          "worked");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "then",
          "now",
          "his",
          "her",
          "its",
          "their",
          "also",
          "currently",
          "one");

  private static final Set<String> AFTER_APPOSITION =
      Set.of(
          ",", ".", ";", ")", "-", "\u2013", "\u2014", "who", "and", "until", "from", "in", "at",
          "since", "when", "\"", "\u201d", ":", "during", "under", "between", "on", "after",
          "before", "or", "as", "with", "but", "by", "'", "last", "this", "for");

  private final Tokens tokens;
  private final Map<Integer, Name> byEnd;

  /**
   * @param byEnd the names of the text by the token after each; names found later may be added
   */
  NameBeforeTitle(Tokens tokens, Map<Integer, Name> byEnd) {
    this.tokens = tokens;
    this.byEnd = byEnd;
  }

  /** The name of whom {@code title} is told, or null. */
  @Nullable Name find(Title title) {
    int at = title.from();
    boolean determined = false;
    while (tokens.joined(at) && DETERMINERS.contains(tokens.lower(at - 1))) {
      at--;
      determined = true;
    }
    if (!tokens.joined(at)) {
      return null;
    }
    String before = tokens.lower(at - 1);
    if (before.equals(",")) {
      boolean told = title.anchored() || determined;
      return told && closesApposition(title.to()) ? nameBeforeComma(at - 1) : null;
    }
    if (before.equals("-")
        || before.equals("\u2013")
        || before.equals("\u2014")
        || before.equals("(")) {
      return title.anchored() && tokens.joined(at - 1) ? byEnd.get(at - 1) : null;
    }
    if (COPULAS.contains(before)) {
      boolean office = title.head().kind() == Head.Kind.OFFICE || title.anchored() || determined;
      return office ? subject(at - 1) : null;
    }
    if (before.equals("as")
        || before.equals("elected")
        || before.equals("appointed")
        || before.equals("named")) {
      return appointed(at - 1);
    }
    return null;
  }

  private boolean closesApposition(int to) {
    return !tokens.joined(to) || AFTER_APPOSITION.contains(tokens.lower(to));
  }

  /** The name before "," or ", 54," or "(second right)," or ", left,". */
  private @Nullable Name nameBeforeComma(int comma) {
    Name name = byEnd.get(comma);
    if (name != null) {
      return name;
    }
    int at = comma;
    if (tokens.is(at - 1, ")")) {
      int open = at - 2;
      while (open > at - 10 && !tokens.is(open, "(")) {
        open--;
      }
      return tokens.is(open, "(") ? byEnd.get(open) : null;
    }
    int inner = at - 1;
    while (inner > at - 4 && !tokens.is(inner, ",") && tokens.joined(inner)) {
      inner--;
    }
    boolean age = inner == at - 2 && Character.isDigit((tokens.lower(at - 1) + " ").charAt(0));
    boolean side = Set.of("left", "right", "center", "centre").contains(tokens.lower(at - 1));
    return tokens.is(inner, ",") && (age || side) ? byEnd.get(inner) : null;
  }

  /** The subject of the verb at {@code verb}: the name before it, or before ", who". */
  private @Nullable Name subject(int verb) {
    int at = verb;
    while (tokens.joined(at)
        && Set.of("has", "had", "have", "will", "would", "to").contains(tokens.lower(at - 1))) {
      at--;
    }
    if (tokens.is(at - 1, "who")) {
      return tokens.is(at - 2, ",") ? nameBeforeComma(at - 2) : byEnd.get(at - 1);
    }
    if (!tokens.joined(at)) {
      return null;
    }
    return tokens.is(at - 1, ",") ? nameBeforeComma(at - 1) : byEnd.get(at);
  }

  /** "Jane Doe was elected as mayor of Springfield", "John Roe's return as president". */
  private @Nullable Name appointed(int as) {
    boolean verb = false;
    for (int at = as; at > as - 9 && tokens.joined(at); at--) {
      String word = tokens.lower(at);
      verb |= APPOINTED.contains(word);
      if (!tokens.at(at).word() && !word.equals("'s") && !word.equals(",")) {
        return null;
      }
      Name name = byEnd.get(at);
      if (name != null) {
        return verb ? name : null;
      }
    }
    return null;
  }

  /** "who was foreign minister until 2010". */
  boolean endsInThePast(Title title, Name name) {
    boolean was = false;
    for (int i = name.to(); i < title.from(); i++) {
      was |= tokens.is(i, "was") && tokens.is(i - 1, "who");
      was |= tokens.is(i, "served");
    }
    boolean span =
        tokens.is(title.to(), "until")
            || (tokens.is(title.to(), "from")
                && Character.isDigit((tokens.lower(title.to() + 1) + " ").charAt(0)));
    return was || span;
  }
}
