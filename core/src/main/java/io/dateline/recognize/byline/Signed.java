package io.dateline.recognize.byline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.SchemaObject;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.wire.AgencyTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who signs a story whose markup names an author that is no full name: a first name, an alias, a
 * team, or a person after whom the site is called. The outlet itself does not sign.
 */
final class Signed {
  private static final int MAX_NAME = 40;
  private static final int MAX_WORDS = 4;
  private static final Splitter NAMES =
      Splitter.onPattern(",| and | & | und | et | y ").trimResults().omitEmptyStrings();
  private static final List<String> META =
      List.of("author", "parsely-author", "article:author", "sailthru.author", "dc.creator");

  private final Predicate<String> isKnown;
  private final Optional<String> outlet;

  /**
   * @param isKnown whether a name is that of a well-known outlet
   * @param outlet the name of the page's own
   */
  Signed(Predicate<String> isKnown, Optional<String> outlet) {
    this.isKnown = isKnown;
    this.outlet = outlet.map(Fold::squashed);
  }

  List<String> names(PageEvidence page) {
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        boolean firm =
            object
                .first("author.@type")
                .filter(type -> type.toLowerCase(Locale.ROOT).endsWith("organization"))
                .isPresent();
        List<String> names = all(object.all("author.name"), firm);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    List<String> meta = all(page.meta(META), false);
    return meta.isEmpty() ? marked(page) : meta;
  }

  private List<String> marked(PageEvidence page) {
    var values = new ArrayList<String>();
    for (Clue clue : page.clues(Clue.Origin.MICRODATA)) {
      if (values.isEmpty() && clue.key().toLowerCase(Locale.ROOT).contains("author")) {
        values.add(clue.value());
      }
    }
    for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      boolean author = key.contains("author") || key.contains("byline");
      if (values.isEmpty() && author && !key.contains("comment")) {
        values.add(clue.value());
      }
    }
    return all(values, false);
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
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(name);
    boolean own = outlet.filter(Fold.squashed(name)::equals).isPresent();
    boolean fits =
        name.length() >= 3
            && words.size() <= MAX_WORDS
            && name.chars().allMatch(c -> Character.isLetter(c) || " .'’_-&".indexOf(c) >= 0)
            && Character.isLetter(name.charAt(0))
            && !isKnown.test(name)
            && AgencyTable.standard().named(name).isEmpty()
            && !name.contains(".com")
            && words.stream().anyMatch(Signed::tells);
    return fits && !(own && (firm || !isPersons(words))) ? Optional.of(name) : Optional.empty();
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
