package io.dateline.recognize;

import io.dateline.article.Outlet;
import io.dateline.extract.Clue;
import io.dateline.recognize.address.PageAddress;
import io.dateline.recognize.evidence.PageEvidence;
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
    if (hosts.isEmpty() && !page.isMarked()) {
      return ofText(page);
    }
    List<String> marked = markupNames(page);
    TitleNames titles = TitleNames.of(page);
    List<String> visible = VisibleNames.of(page);
    List<String> loose = new ArrayList<>(titles.sure());
    loose.addAll(titles.loose());
    loose.addAll(visible);
    List<String> sites = hosts.stream().flatMap(h -> OutletRegistry.site(h).stream()).toList();
    return known(marked, hosts, sites)
        .or(() -> confirmed(marked, sites))
        .or(() -> unknown(marked, page))
        .or(() -> known(loose, hosts, sites))
        .or(() -> confirmed(loose, sites))
        .or(() -> echoed(titles.sure(), visible))
        .or(() -> fromHosts(hosts))
        .or(() -> unknown(visible, page))
        .or(() -> unknown(titles.sure(), page))
        .or(() -> fromHosts(VisibleNames.hosts(page)));
  }

  /** What flat text agrees on, or else what it says in so many words. */
  private Optional<Outlet> ofText(PageEvidence page) {
    return TextNames.best(page, name -> registry.ofName(name).isPresent())
        .map(registry::named)
        .or(() -> VisibleNames.service(page).map(registry::named))
        .or(() -> fromHosts(VisibleNames.hosts(page)));
  }

  private Optional<Outlet> known(List<String> names, List<String> hosts, List<String> sites) {
    return names.stream()
        .filter(name -> hosts.isEmpty() || !isStranger(name, sites))
        .flatMap(name -> registry.ofName(name).stream())
        .findFirst();
  }

  /** The first name that the domain of the site spells out. */
  private Optional<Outlet> confirmed(List<String> names, List<String> sites) {
    return names.stream()
        .filter(name -> !SiteName.isFirm(name))
        .filter(name -> sites.stream().anyMatch(site -> SiteName.isOfSite(name, site)))
        .findFirst()
        .map(registry::named);
  }

  /** The name beside the headline in the title that readers see elsewhere too, firm or not. */
  private Optional<Outlet> echoed(List<String> titles, List<String> visible) {
    return titles.stream()
        .filter(name -> visible.stream().anyMatch(other -> isSame(name, other)))
        .findFirst()
        .map(registry::named);
  }

  /** Whether two names are one but for "The" and for what a firm is called behind it. */
  private static boolean isSame(String name, String other) {
    String one = withoutArticle(name);
    String two = withoutArticle(other);
    return one.equals(two) || two.startsWith(one + " ");
  }

  private static String withoutArticle(String name) {
    String folded = Fold.name(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /**
   * The first name that is no firm's; or else a firm's, as short as the page itself calls it
   * somewhere.
   */
  private Optional<Outlet> unknown(List<String> names, PageEvidence page) {
    return names.stream()
        .filter(name -> !SiteName.isFirm(name))
        .findFirst()
        .or(
            () ->
                names.stream().findFirst().map(firm -> FirmName.shortened(firm, page).orElse(firm)))
        .map(registry::named);
  }

  /** A short name of a known outlet, on a site that is not its own, may be anybody's. */
  private static boolean isStranger(String name, List<String> sites) {
    return Fold.squashed(name).length() <= 4
        && sites.stream().noneMatch(site -> SiteName.isOfSite(name, site));
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
}
