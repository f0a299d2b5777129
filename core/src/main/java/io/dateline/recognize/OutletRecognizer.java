package io.dateline.recognize;

import io.dateline.article.Outlet;
import io.dateline.article.RemovalReason;
import io.dateline.extract.Clue;
import io.dateline.recognize.address.PageAddress;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.evidence.SchemaObject;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.wire.AgencyTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds who published a page.
 *
 * <p>A known host or a known name is believed first; of unknown names the one that the site's
 * domain confirms. A firm that owns outlets is not one, and an agency's rights notice names the
 * agency.
 */
final class OutletRecognizer {
  private static final List<String> SITE_NAMES =
      List.of(
          "og:site_name",
          "application-name",
          "apple-mobile-web-app-title",
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "article:publisher_name",
          "citation_publisher",
          "al:ios:app_name",
          "twitter:app:name:iphone",
          "copyright",
          "dc.source");

  private final OutletRegistry registry;

  OutletRecognizer(OutletRegistry registry) {
    this.registry = registry;
  }

  /** The outlet, if anything on or beside the page names it. */
  Optional<Outlet> recognize(PageEvidence page) {
    Optional<String> given = page.given().outlet().filter(name -> !Fold.slug(name).isEmpty());
    if (given.isPresent()) {
      return given.map(registry::named);
    }
    List<String> hosts = hosts(page);
    for (String host : hosts) {
      Optional<Outlet> known = registry.ofHost(host);
      if (known.isPresent()) {
        return known;
      }
    }
    List<String> marked = markupNames(page);
    List<String> loose = new ArrayList<>(titleSuffixes(page));
    loose.addAll(VisibleNames.of(page));
    return known(marked, hosts)
        .or(() -> confirmed(marked, hosts))
        .or(() -> unknown(marked))
        .or(() -> known(loose, hosts))
        .or(() -> confirmed(loose, hosts))
        .or(() -> fromHosts(hosts))
        .or(() -> unknown(VisibleNames.of(page)))
        .or(() -> fromHosts(VisibleNames.hosts(page)));
  }

  private Optional<Outlet> known(List<String> names, List<String> hosts) {
    return names.stream()
        .filter(name -> !isStranger(name, hosts))
        .flatMap(name -> registry.ofName(name).stream())
        .findFirst();
  }

  /** The first name that the domain of the site spells out. */
  private Optional<Outlet> confirmed(List<String> names, List<String> hosts) {
    List<String> sites = hosts.stream().flatMap(h -> OutletRegistry.site(h).stream()).toList();
    return names.stream()
        .filter(name -> !SiteName.isFirm(name))
        .filter(name -> sites.stream().anyMatch(site -> SiteName.isOfSite(name, site)))
        .findFirst()
        .map(registry::named);
  }

  /** The first name that is no firm's; a firm's if there is no other. */
  private Optional<Outlet> unknown(List<String> names) {
    return names.stream()
        .filter(name -> !SiteName.isFirm(name))
        .findFirst()
        .or(() -> names.stream().findFirst())
        .map(registry::named);
  }

  /** A short name of a known outlet, on a site that is not its own, may be anybody's. */
  private static boolean isStranger(String name, List<String> hosts) {
    return !hosts.isEmpty()
        && Fold.squashed(name).length() <= 4
        && hosts.stream()
            .flatMap(h -> OutletRegistry.site(h).stream())
            .noneMatch(site -> SiteName.isOfSite(name, site));
  }

  private Optional<Outlet> fromHosts(List<String> hosts) {
    for (String host : hosts) {
      Optional<Outlet> outlet =
          registry.ofHost(host).or(() -> OutletRegistry.site(host).map(registry::named));
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  private static List<String> hosts(PageEvidence page) {
    var hosts = new ArrayList<String>();
    page.givenAddress().map(PageAddress::hostName).ifPresent(hosts::add);
    page.addresses().stream().map(PageAddress::hostName).forEach(hosts::add);
    return hosts.stream().distinct().toList();
  }

  /** What the markup calls the site, most trusted first. */
  private static List<String> markupNames(PageEvidence page) {
    var names = new ArrayList<String>();
    for (SchemaObject object : page.objects()) {
      if (object.isArticle()) {
        // Sites name the agency of a wire story here; on its own site the host has told already.
        object
            .first("publisher.name", "publisher")
            .filter(name -> AgencyTable.standard().named(name).isEmpty())
            .ifPresent(names::add);
      }
    }
    var sites = new ArrayList<>(page.meta(SITE_NAMES));
    for (SchemaObject object : page.objects()) {
      boolean site =
          object.type().equals("website") || object.type().equals("newsmediaorganization");
      if (site) {
        object.first("name").ifPresent(sites::add);
      }
    }
    for (SchemaObject object : page.objects()) {
      if (object.isPage() || object.type().equals("website")) {
        object.first("publisher.name", "ispartof.name").ifPresent(sites::add);
      }
    }
    for (Clue clue : page.clues(Clue.Origin.MICRODATA)) {
      if (clue.key().toLowerCase(Locale.ROOT).endsWith("publisher.name")) {
        sites.add(clue.value());
      }
    }
    names.addAll(sites);
    var cleaned = new ArrayList<String>();
    for (String name : names) {
      SiteName.of(name).filter(n -> !cleaned.contains(n)).ifPresent(cleaned::add);
    }
    return cleaned;
  }

  /** {@code The Courier} of {@code Mayor resigns | The Courier}. */
  private static List<String> titleSuffixes(PageEvidence page) {
    var names = new ArrayList<String>();
    for (Clue clue : page.clues(Clue.Origin.TITLE_ELEMENT)) {
      List<String> parts = SiteName.PARTS.splitToList(clue.value());
      if (parts.size() > 1) {
        SiteName.part(parts.get(parts.size() - 1)).ifPresent(names::add);
      }
    }
    return names;
  }

  /** The names that readers see. */
  private static final class VisibleNames {
    private static final int MAX_LINE = 300;

    /** A site's name stands above its menus. */
    private static final int MAX_HEADERS = 3;

    private static final List<String> MARKS = List.of("©", "(c)", "copyright");

    private VisibleNames() {}

    static List<String> of(PageEvidence page) {
      var names = new ArrayList<String>();
      page.lines().stream()
          .filter(line -> line.is(RemovalReason.SITE_HEADER))
          .filter(line -> line.text().length() <= MAX_LINE / 2)
          .limit(MAX_HEADERS)
          .flatMap(line -> SiteName.of(line.text()).stream())
          .filter(name -> !Character.isLowerCase(name.charAt(0)) || name.indexOf('.') > 0)
          .forEach(names::add);
      for (PageLine line : page.lines()) {
        publicService(line.text()).ifPresent(names::add);
      }
      for (PageLine line : page.lines()) {
        if (!line.is(RemovalReason.CAPTION, RemovalReason.RELATED, RemovalReason.COMMENTS)) {
          holder(line.text()).ifPresent(names::add);
        }
      }
      return names.stream()
          .filter(name -> AgencyTable.standard().named(name).isEmpty())
          .distinct()
          .toList();
    }

    /** {@code News from Alabama Public Radio is a public service}. */
    private static Optional<String> publicService(String line) {
      int end = line.indexOf(" is a public service");
      return line.startsWith("News from ") && end > 10
          ? SiteName.part(line.substring(10, end))
          : Optional.empty();
    }

    /** {@code Alabama Public Radio} of {@code © 2024 Alabama Public Radio. All rights reserved.} */
    private static Optional<String> holder(String line) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (line.length() > MAX_LINE || lower.length() != line.length()) {
        return Optional.empty();
      }
      int start = -1;
      for (String mark : MARKS) {
        int at = lower.indexOf(mark);
        if (at >= 0 && at < 60) {
          start = Math.max(start, at + mark.length());
        }
      }
      if (start < 0) {
        return Optional.empty();
      }
      int digits = start;
      boolean dated = false;
      while (digits < line.length() && !Character.isLetter(line.charAt(digits))) {
        dated |= Character.isDigit(line.charAt(digits));
        digits++;
      }
      String rest = line.substring(digits);
      String low = lower.substring(digits);
      if (low.startsWith("by ")) {
        rest = rest.substring(3);
      }
      int end = end(rest);
      String name = rest.substring(0, end).strip();
      boolean named = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
      return dated && named ? SiteName.part(name) : Optional.empty();
    }

    private static int end(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      int end = text.length();
      for (String stop :
          List.of(
              ". ",
              ", ",
              "; ",
              " | ",
              " - ",
              " – ",
              " — ",
              " (",
              " · ",
              " all rights",
              " 19",
              " 20")) {
        int at = lower.indexOf(stop);
        if (at > 0) {
          end = Math.min(end, Math.min(at, text.length()));
        }
      }
      return end;
    }

    /** Hosts that stand as words in the lines of byline and date. */
    static List<String> hosts(PageEvidence page) {
      var hosts = new ArrayList<String>();
      for (PageLine line : page.lines()) {
        if (line.is(RemovalReason.BYLINE, RemovalReason.DATE_LINE)
            && line.text().length() <= MAX_LINE) {
          for (String word : line.text().split("[\\s|,;()]+", 60)) {
            host(word).ifPresent(hosts::add);
          }
        }
      }
      return hosts;
    }

    private static Optional<String> host(String word) {
      String lower = word.toLowerCase(Locale.ROOT);
      int dot = lower.lastIndexOf('.');
      boolean shaped =
          dot > 2
              && lower.length() - dot > 2
              && lower.indexOf('@') < 0
              && lower
                  .chars()
                  .allMatch(
                      c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-')
              && Character.isLetter(lower.charAt(lower.length() - 1));
      return shaped ? Optional.of(lower) : Optional.empty();
    }
  }
}
