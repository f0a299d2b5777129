package io.dateline.recognize.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.google.common.base.CharMatcher;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.Clue;
import io.dateline.extract.ExtractedPage;
import io.dateline.recognize.address.PageAddress;
import io.dateline.source.PageMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything a page says about its article, in the forms the recognizers ask for. */
public final class PageEvidence {
  private static final int MAX_LINES = 5000;
  private static final int MAX_TITLES = 8;

  private final ExtractedPage page;
  private final List<PageLine> lines;
  private final List<SchemaObject> objects;
  private final List<PageAddress> addresses;
  private final Map<Clue.Origin, List<Clue>> clues;
  private final Map<String, List<String>> meta;

  private PageEvidence(ExtractedPage page) {
    this.page = page;
    this.lines = lines(page.removed());
    this.clues = page.clues().stream().collect(groupingBy(Clue::origin));
    this.meta =
        clues(Clue.Origin.META).stream()
            .collect(
                groupingBy(
                    clue -> clue.key().toLowerCase(Locale.ROOT), mapping(Clue::value, toList())));
    this.objects = SchemaObject.of(clues(Clue.Origin.JSON_LD));
    this.addresses = addresses(page, objects);
  }

  /** The evidence of {@code page}. */
  public static PageEvidence of(ExtractedPage page) {
    return new PageEvidence(page);
  }

  /** What was known from outside. */
  public PageMetadata given() {
    return page.metadata();
  }

  /** The headline, given or shown. */
  public Optional<String> title() {
    return given().title().filter(t -> !t.isBlank()).or(page::title);
  }

  /** Whether the page had markup that says anything: flat text has none. */
  public boolean isMarked() {
    return !clues.isEmpty();
  }

  /** The paragraphs of the text. */
  public List<String> paragraphs() {
    return page.paragraphs();
  }

  /** The lines outside the text, in page order. */
  public List<PageLine> lines() {
    return lines;
  }

  /** The schema.org objects of JSON-LD: the story first, then the page, then the others. */
  public List<SchemaObject> objects() {
    return objects;
  }

  /**
   * Where the page is, the most trusted address first: its canonical link, {@code og:url}, the
   * given address, the story's own.
   */
  public List<PageAddress> addresses() {
    return addresses;
  }

  /** The given address. */
  public Optional<PageAddress> givenAddress() {
    return given().url().flatMap(PageAddress::of);
  }

  /** The clues of {@code origin}, in page order. */
  public List<Clue> clues(Clue.Origin origin) {
    return clues.getOrDefault(origin, List.of());
  }

  /**
   * The values of {@code meta} elements named {@code names}, in lower case: those of the first name
   * first.
   */
  public List<String> meta(List<String> names) {
    var values = new ArrayList<String>();
    names.forEach(name -> values.addAll(meta.getOrDefault(name, List.of())));
    return values;
  }

  private static List<PageLine> lines(List<RemovedBlock> blocks) {
    var titles = new ArrayList<PageLine>();
    var raw = new ArrayList<PageLine>();
    for (RemovedBlock block : blocks) {
      if (raw.size() >= MAX_LINES) {
        break;
      }
      for (String line : block.text().split("\n", MAX_LINES)) {
        String text = folded(line);
        if (text.isEmpty()) {
          continue;
        }
        var read = new PageLine(block.reason(), text, block.position(), raw.size());
        raw.add(read);
        // A headline is often repeated, but not below the text.
        if (block.reason() == RemovalReason.TITLE
            && titles.size() < MAX_TITLES
            && (titles.isEmpty() || block.position() == titles.get(0).position())) {
          titles.add(read);
        }
      }
    }
    return raw.stream()
        .map(l -> new PageLine(l.reason(), l.text(), l.position(), fromNearest(titles, l)))
        .toList();
  }

  private static int fromNearest(List<PageLine> titles, PageLine line) {
    int nearest = PageLine.NO_TITLE;
    for (PageLine title : titles) {
      int from = line.fromTitle() - title.fromTitle() + line.position() - title.position();
      if (nearest == PageLine.NO_TITLE || Math.abs(from) < Math.abs(nearest)) {
        nearest = from;
      }
    }
    return nearest;
  }

  /** White space folded; most lines come so. */
  private static String folded(String line) {
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' || c >= 0x2000 || c == 0x85 || c == 0xa0 || (c == ' ' && before == ' ')) {
        return CharMatcher.whitespace().trimAndCollapseFrom(line, ' ');
      }
      before = c;
    }
    return before == ' ' ? line.strip() : line;
  }

  private static List<PageAddress> addresses(ExtractedPage page, List<SchemaObject> objects) {
    Optional<PageAddress> given = page.metadata().url().flatMap(PageAddress::of);
    var found = new ArrayList<PageAddress>();
    for (Clue clue : page.clues()) {
      if (clue.origin() == Clue.Origin.LINK && isKey(clue, "canonical")) {
        PageAddress.of(clue.value(), given).ifPresent(found::add);
      }
    }
    for (Clue clue : page.clues()) {
      if (clue.origin() == Clue.Origin.META
          && (isKey(clue, "og:url") || isKey(clue, "twitter:url"))) {
        PageAddress.of(clue.value(), given).ifPresent(found::add);
      }
    }
    given.ifPresent(found::add);
    for (SchemaObject object : objects) {
      if (object.isArticle()) {
        object
            .first("mainentityofpage.@id", "mainentityofpage", "url")
            .flatMap(url -> PageAddress.of(url, given))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isKey(Clue clue, String key) {
    return clue.key().length() == key.length() && clue.key().toLowerCase(Locale.ROOT).equals(key);
  }
}
