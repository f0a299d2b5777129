package io.dateline.recognize.byline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.evidence.SchemaObject;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.wire.AgencyTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who signs a story whose markup names an author that is no full name: a first name, an alias, a
 * team, or a person after whom the site is called. An outlet that is known does not sign, and
 * another only where readers see it do so.
 */
final class Signed {
  private static final int MAX_NAME = 40;
  private static final int MAX_WORDS = 4;

  /** Elements looked at: farther down stand the authors of other stories. */
  private static final int MARKED = 3;

  private static final Splitter NAMES =
      Splitter.onPattern(",| and | & | und | et | y ").trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final List<String> META =
      List.of("author", "parsely-author", "article:author", "sailthru.author", "dc.creator");

  private final Predicate<String> isKnown;
  private final Optional<String> outlet;
  private final boolean personal;

  /**
   * @param isKnown whether a name is that of a well-known outlet
   * @param outlet the name of the page's own
   */
  Signed(Predicate<String> isKnown, Optional<String> outlet) {
    this.isKnown = isKnown;
    this.outlet = outlet.map(Fold::squashed);
    this.personal =
        outlet.map(name -> WORDS.splitToList(name)).filter(Signed::isPersons).isPresent();
  }

  /** The team or desk with a name of its own that the markup of the story calls its author. */
  List<String> teams(PageEvidence page) {
    var values = new ArrayList<String>();
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        values.addAll(object.all("author.name"));
      }
    }
    values.addAll(page.meta(META));
    return all(values.stream().filter(Signed::isTeam).limit(1).toList(), true);
  }

  /** {@code Mill Bridge Team}; one name only, and {@code Team} alone is nobody. */
  static boolean isTeam(String name) {
    List<String> words = WORDS.splitToList(name);
    return name.indexOf(',') < 0
        && words.size() > 1
        && BylineWords.isTeam(words.get(words.size() - 1));
  }

  List<String> names(PageEvidence page) {
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        boolean firm =
            object
                .first("author.@type")
                .filter(type -> type.toLowerCase(Locale.ROOT).endsWith("organization"))
                .isPresent();
        List<String> values = new ArrayList<>(object.all("author.name"));
        values.addAll(referenced(page, object));
        List<String> names = all(values, firm);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    List<String> meta = all(page.meta(META), false);
    List<String> names = meta.isEmpty() ? marked(page) : meta;
    if (!names.isEmpty()) {
      return names;
    }
    List<String> declared = declared(page);
    List<String> own = own(page, declared);
    return own.isEmpty() ? Desk.names(declared) : own;
  }

  /** A small outlet signs its own stories where both its markup and a byline at the text say so. */
  private List<String> own(PageEvidence page, List<String> declared) {
    return declared.stream()
        .filter(name -> outlet.filter(Fold.squashed(name)::equals).isPresent())
        .filter(name -> !isKnown.test(name) && AgencyTable.standard().named(name).isEmpty())
        .filter(name -> page.lines().stream().anyMatch(line -> isByline(line, name)))
        .limit(1)
        .toList();
  }

  private static boolean isByline(PageLine line, String name) {
    String text = line.text();
    return line.is(RemovalReason.BYLINE)
        && Fold.squashed(text.substring(Math.min(BylineWords.labelEnd(text), text.length())))
            .equals(Fold.squashed(name));
  }

  /** What the markup calls the author, whoever that is; what it says of the story first. */
  private static List<String> declared(PageEvidence page) {
    var values = new ArrayList<String>();
    for (SchemaObject object : page.objects()) {
      if (object.isArticle() || object.isPage()) {
        values.addAll(object.all("author.name"));
        values.addAll(referenced(page, object));
      }
    }
    values.addAll(page.meta(META));
    values.addAll(authors(page));
    return values;
  }

  /** Whether the markup says that the author of {@code object} is a person. */
  static boolean isPerson(PageEvidence page, SchemaObject object) {
    return object.first("author.@type").filter("person"::equalsIgnoreCase).isPresent()
        || !referenced(page, object).isEmpty();
  }

  /** The names of the persons on the page that {@code object} calls its author by their id. */
  static List<String> referenced(PageEvidence page, SchemaObject object) {
    List<String> ids = object.all("author.@id");
    var names = new ArrayList<String>();
    for (SchemaObject other : page.objects()) {
      if (other.type().equals("person") && other.first("@id").filter(ids::contains).isPresent()) {
        other.first("name").ifPresent(names::add);
      }
    }
    return names;
  }

  private List<String> marked(PageEvidence page) {
    for (String value : authors(page)) {
      List<String> names = all(List.of(value), false);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The text of the first elements that are marked as the author's, readers' comments aside. */
  private static List<String> authors(PageEvidence page) {
    return Stream.concat(
            page.clues(Clue.Origin.MICRODATA).stream().filter(Signed::isAuthor).limit(1),
            page.clues(Clue.Origin.MARKED_ELEMENT).stream().filter(Signed::isAuthor).limit(MARKED))
        .map(Clue::value)
        .toList();
  }

  private static boolean isAuthor(Clue clue) {
    String key = clue.key().toLowerCase(Locale.ROOT);
    boolean author = key.contains("author") || key.contains("byline");
    return author && !key.contains("comment") && !BylineWords.isComment(clue.value());
  }

  private List<String> all(List<String> values, boolean firm) {
    var names = new LinkedHashSet<String>();
    for (String value : values) {
      if (value.length() <= MAX_NAME) {
        String text = value.substring(BylineWords.labelEnd(value));
        NAMES.split(text).forEach(name -> name(name, firm).ifPresent(names::add));
      }
    }
    return List.copyOf(names);
  }

  private Optional<String> name(String text, boolean firm) {
    String name = CharMatcher.anyOf(" .,;:|-–—@").trimFrom(text);
    List<String> words = WORDS.splitToList(name);
    boolean own = outlet.filter(Fold.squashed(name)::equals).isPresent();
    boolean fits =
        name.length() >= 3
            && words.size() <= MAX_WORDS
            && name.chars().allMatch(c -> Character.isLetter(c) || " .'’_-&".indexOf(c) >= 0)
            && Character.isLetter(name.charAt(0))
            && !isKnown.test(name)
            && AgencyTable.standard().named(name).isEmpty()
            && !name.contains(".com")
            && words.stream().noneMatch(BylineWords::isNobody)
            && words.stream().noneMatch(BylineWords::isDayName)
            && words.stream().anyMatch(Signed::tells);
    return fits && !(own && (firm || !(personal || isPersons(words))))
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether a site called so is called after somebody. */
  private static boolean isPersons(List<String> words) {
    return (words.size() == 2 || words.size() == 3)
        && words.stream().noneMatch(w -> BylineWords.isRole(w) || BylineWords.isGroup(w))
        && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
  }

  /** "Staff" and "Team" alone are nobody. */
  private static boolean tells(String word) {
    return word.length() > 2
        && !BylineWords.isRole(word)
        && !BylineWords.isGroup(word)
        && !BylineWords.isParticle(word);
  }
}
