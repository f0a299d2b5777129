package io.dateline.recognize.byline;

import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.evidence.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds who wrote a page: people first. Only when the page names none, an alias or a team that its
 * markup gives as the author counts. An agency or a known outlet never does; another outlet only
 * where its own markup and a byline both say so.
 */
public final class BylineRecognizer {
  private static final int MAX_LINE = 240;
  private static final int MAX_GAP = 4;

  /** More than these are the authors of what the page cites. */
  private static final int MAX_META = 12;

  private static final List<String> META =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "article:author",
          "og:article:author",
          "article:author_name",
          "article.author",
          "dc.creator",
          "dcterms.creator",
          "dc:creator",
          "citation_author",
          "cxenseparse:author",
          "analyticsattributes.author",
          "dcsext.author",
          "content-creator",
          "creator",
          "authors",
          "dc.contributor",
          "twitter:data1");

  /** The page may hold the story as its main thing. */
  private static final List<String> AUTHORS =
      List.of(
          "author.name",
          "author",
          "creator.name",
          "creator",
          "mainentity.author.name",
          "mainentity.author");

  private final NameReader reader;
  private final Signed signed;

  /**
   * @param isKnown whether a name is that of a well-known outlet
   * @param outlet the name of the page's own outlet
   */
  public BylineRecognizer(Predicate<String> isKnown, Optional<String> outlet) {
    this.reader =
        new NameReader(
            name -> isKnown.test(name) || outlet.filter(o -> o.equalsIgnoreCase(name)).isPresent());
    this.signed = new Signed(isKnown, outlet);
  }

  /** The authors' names, in page order. */
  public List<String> recognize(PageEvidence page) {
    List<String> given = page.given().bylines().stream().flatMap(b -> given(b).stream()).toList();
    if (!given.isEmpty()) {
      return given;
    }
    List<String> shown = shown(page);
    List<String> marked =
        first(
            () -> schema(page),
            () -> meta(page),
            () -> signed.teams(page),
            () -> declared(page),
            () -> microdata(page),
            () -> marked(page));
    // Content systems name who posted it; what readers see wins when it names others, or more.
    if (!marked.isEmpty() && shown.isEmpty()) {
      return fuller(page, marked);
    }
    if (!marked.isEmpty()
        && shown.stream().anyMatch(marked::contains)
        && !shown.containsAll(marked)) {
      return marked;
    }
    if (!shown.isEmpty()) {
      return shown;
    }
    return first(
        () -> lines(page),
        () -> BareName.names(page, reader),
        () -> Signature.names(page, reader),
        () -> signed.names(page));
  }

  /** Systems often declare the first author only; a byline at the headline may name all. */
  private List<String> fuller(PageEvidence page, List<String> marked) {
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.BYLINE) && line.atHeadline() && line.text().length() <= MAX_LINE) {
        List<String> names = reader.line(line.text());
        if (names.size() > marked.size() && names.containsAll(marked)) {
          return names;
        }
      }
    }
    return marked;
  }

  @SafeVarargs
  private static List<String> first(Supplier<List<String>>... sources) {
    for (Supplier<List<String>> source : sources) {
      List<String> names = source.get();
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** The names in the line at the headline that says "By". */
  private List<String> shown(PageEvidence page) {
    for (PageLine line : Labelled.lines(page)) {
      if (line.text().length() <= MAX_LINE
          && line.position() <= 1
          && (line.is(RemovalReason.BYLINE) || (line.atHeadline() && isOpen(line)))) {
        List<String> names = reader.labelled(line.text());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** What was given stays word for word, but for its label. */
  private static List<String> given(String byline) {
    String name = byline.strip();
    String rest = name.substring(BylineWords.labelEnd(name)).strip();
    return rest.isEmpty() ? List.of() : List.of(rest);
  }

  private List<String> schema(PageEvidence page) {
    for (Predicate<SchemaObject> kind :
        List.<Predicate<SchemaObject>>of(SchemaObject::isArticle, SchemaObject::isPage)) {
      for (SchemaObject object : page.objects()) {
        if (!kind.test(object)) {
          continue;
        }
        for (String path : AUTHORS) {
          List<String> names = all(object.all(path));
          if (names.isEmpty() && Signed.isPerson(page, object)) {
            names = object.all(path).stream().flatMap(n -> reader.single(n).stream()).toList();
          }
          if (!names.isEmpty()) {
            return names;
          }
        }
        List<String> named = all(Signed.referenced(page, object));
        if (!named.isEmpty()) {
          return named;
        }
      }
    }
    return List.of();
  }

  /** Of the first name that has any; another that adds authors to these is fuller. */
  private List<String> meta(PageEvidence page) {
    List<String> best = List.of();
    for (String name : META) {
      List<String> values = page.meta(List.of(name));
      List<String> names = values.size() > MAX_META ? List.of() : all(values);
      if (best.isEmpty() || (names.size() > best.size() && names.containsAll(best))) {
        best = names;
      }
    }
    return best;
  }

  /** The first author, and those right beside: farther down stand the authors of comments. */
  private List<String> microdata(PageEvidence page) {
    var names = new LinkedHashSet<String>();
    int gap = 0;
    for (Clue clue : page.clues(Clue.Origin.MICRODATA)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      gap++;
      boolean author =
          key.endsWith("author") || key.endsWith("author.name") || key.endsWith("creator");
      if (author && !BylineWords.isComment(clue.value())) {
        if (names.isEmpty() || gap <= MAX_GAP) {
          names.addAll(reader.line(clue.value()));
        }
        gap = 0;
      }
    }
    return List.copyOf(names);
  }

  /** The marked element that says "by" itself: others may stand beside teasers. */
  private List<String> declared(PageEvidence page) {
    for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      if ((key.contains("byline") || key.contains("author"))
          && !key.contains("comment")
          && clue.value().length() <= MAX_LINE) {
        List<String> names = reader.labelled(clue.value());
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** The first names in marked elements, those that readers see as a byline before others. */
  private List<String> marked(PageEvidence page) {
    var candidates = new ArrayList<List<String>>();
    for (String mark : List.of("byline", "author", "autor", "auteur", "writer")) {
      for (Clue clue : page.clues(Clue.Origin.MARKED_ELEMENT)) {
        String key = clue.key().toLowerCase(Locale.ROOT);
        if (key.contains(mark) && !key.contains("comment") && clue.value().length() <= MAX_LINE) {
          List<String> names = reader.line(clue.value());
          if (!names.isEmpty()) {
            candidates.add(names);
          }
        }
      }
    }
    var seen = new HashSet<String>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.BYLINE) && line.text().length() <= MAX_LINE) {
        seen.addAll(reader.line(line.text()));
      }
    }
    return candidates.stream()
        .filter(seen::containsAll)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .orElse(List.of());
  }

  private List<String> lines(PageEvidence page) {
    var names = new LinkedHashSet<String>();
    for (PageLine line : page.lines()) {
      if (line.is(RemovalReason.BYLINE) && line.text().length() <= MAX_LINE) {
        names.addAll(reader.line(line.text()));
      }
    }
    if (!names.isEmpty()) {
      return List.copyOf(names);
    }
    for (PageLine line : Labelled.lines(page)) {
      if ((isOpen(line) || isTagline(line)) && line.text().length() <= MAX_LINE) {
        names.addAll(reader.labelledPart(line.text()));
      }
    }
    List<String> paragraphs = page.paragraphs();
    for (int i = 0; i < paragraphs.size() && names.isEmpty(); i++) {
      boolean edge = i < 2 || i == paragraphs.size() - 1;
      if (edge && paragraphs.get(i).length() <= 100) {
        names.addAll(reader.labelled(paragraphs.get(i)));
      }
    }
    return List.copyOf(names);
  }

  /** {@code by Jane Roe} below the name of her site. */
  private static boolean isTagline(PageLine line) {
    return line.is(RemovalReason.SITE_HEADER) && line.position() == 0 && line.fromTitle() < 0;
  }

  private static boolean isOpen(PageLine line) {
    boolean head =
        line.nearHeadline()
            && line.is(
                RemovalReason.OTHER,
                RemovalReason.SITE_HEADER,
                RemovalReason.NAVIGATION,
                RemovalReason.SHARE_BAR,
                RemovalReason.DUPLICATE);
    return head || line.is(RemovalReason.DATE_LINE);
  }

  private List<String> all(List<String> values) {
    var names = new LinkedHashSet<String>();
    for (String value : values) {
      if (!Signed.isTeam(value)) {
        names.addAll(reader.line(value));
      }
    }
    return List.copyOf(names);
  }
}
