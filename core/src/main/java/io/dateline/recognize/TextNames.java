package io.dateline.recognize;

import com.google.common.base.Splitter;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.PageLine;
import io.dateline.recognize.table.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The outlet of a page of flat text, which has no markup to ask.
 *
 * <p>A name stands beside the headline in the page's first line, above the menus, or in the notice
 * of rights; each of these places holds other names as often: sections, owners, notices. So a name
 * counts only when several places agree on it. The votes were set by hand and tried on the pages of
 * some forty sites.
 */
final class TextNames {
  private static final int BESIDE_HEADLINE = 2;
  private static final int SECTION = 1;
  private static final int ABOVE_MENUS = 1;
  private static final int HOLDS_RIGHTS = 2;
  private static final int OPENS_HOLDER = 1;
  private static final int SPELLS_HOST = 2;
  private static final int KNOWN = 1;
  private static final int SAID_AGAIN = 1;

  /** Sum of votes below which nobody is believed. */
  private static final int ENOUGH = 3;

  private static final int TIMES = 2;
  private static final int HEADERS = 5;
  private static final int HEADER_WORDS = 4;
  private static final int NAME_WORDS = 5;

  /** A shorter first word is often one of two. */
  private static final int SHORTEST = 5;

  private static final int MAX_NAMES = 24;
  private static final int MAX_HOSTS = 40;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String BARS = "-–—|·•:»";

  private final PageEvidence page;
  private final Predicate<String> isKnown;
  private final Map<String, Integer> votes = new LinkedHashMap<>();

  private TextNames(PageEvidence page, Predicate<String> isKnown) {
    this.page = page;
    this.isKnown = isKnown;
  }

  /**
   * The name that most of {@code page} agrees on; empty if none is agreed on.
   *
   * @param isKnown whether a name is that of a well-known outlet
   */
  static Optional<String> best(PageEvidence page, Predicate<String> isKnown) {
    var names = new TextNames(page, isKnown);
    names.besideHeadline();
    names.aboveMenus();
    List<String> holders = VisibleNames.holders(page);
    holders.forEach(name -> names.vote(withoutForm(name), 0));
    Set<String> sites = names.sites();
    String best = "";
    int most = ENOUGH - 1;
    for (Map.Entry<String, Integer> entry : names.votes.entrySet()) {
      String name = entry.getKey();
      int sum = entry.getValue() + names.seconded(name, holders, sites);
      if (sum > most) {
        most = sum;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** {@code The Courier} of {@code The Courier, Inc}. */
  private static String withoutForm(String name) {
    List<String> words = WORDS.splitToList(name);
    return words.size() > 1 && SiteName.isFirm(name)
        ? String.join(" ", words.subList(0, words.size() - 1))
        : name;
  }

  private void vote(String text, int vote) {
    if (votes.size() >= MAX_NAMES) {
      return;
    }
    Optional<String> headline = page.title().map(Fold::name);
    SiteName.part(text)
        .filter(name -> headline.filter(Fold.name(name)::equals).isEmpty())
        .ifPresent(name -> votes.merge(name, vote, Math::max));
  }

  /** {@code The Courier} of {@code Mayor resigns | Local | The Courier}, the page's first line. */
  private void besideHeadline() {
    String headline = page.title().orElse("");
    String first = page.lines().isEmpty() ? "" : page.lines().get(0).text();
    if (headline.isEmpty() || !first.startsWith(headline)) {
      return;
    }
    String rest = first.substring(headline.length());
    List<String> parts = parts(rest);
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      String part = last ? opening(parts.get(i)) : parts.get(i);
      vote(part, last || parts.size() == 2 ? BESIDE_HEADLINE : SECTION);
    }
  }

  /** What stands behind each bar, the first one right behind the headline. */
  private static List<String> parts(String rest) {
    var parts = new ArrayList<String>();
    int from = -1;
    for (int i = 0; i < rest.length() && parts.size() < 6; i++) {
      boolean bar =
          BARS.indexOf(rest.charAt(i)) >= 0
              && (i + 1 == rest.length() || rest.charAt(i + 1) == ' ')
              && (i == 0 || rest.charAt(i - 1) == ' ');
      if (bar) {
        if (from >= 0) {
          String part = rest.substring(from, i).strip();
          if (WORDS.splitToList(part).size() > NAME_WORDS) {
            // The title is over, and the page has begun.
            break;
          }
          parts.add(part);
        }
        from = i + 1;
      } else if (from < 0 && rest.charAt(i) != ' ') {
        return List.of();
      }
    }
    if (from >= 0 && (parts.isEmpty() || from < 120)) {
      parts.add(rest.substring(from).strip());
    }
    return parts;
  }

  /** A short part as it is; of a line that goes on, the words that the page says elsewhere too. */
  private String opening(String part) {
    List<String> words = WORDS.splitToList(part.substring(0, Math.min(part.length(), 120)));
    if (words.size() <= NAME_WORDS) {
      return part;
    }
    for (int n = NAME_WORDS; n > 0; n--) {
      String name = String.join(" ", words.subList(0, n));
      boolean telling = n > 1 || name.length() >= SHORTEST;
      if (telling && times(name, 2) >= 2 && SiteName.part(name).isPresent()) {
        return name;
      }
    }
    return "";
  }

  private void aboveMenus() {
    page.lines().stream()
        .limit(HEADERS)
        .filter(line -> line.fromTitle() < 0 || line.fromTitle() == PageLine.NO_TITLE)
        .flatMap(line -> SiteName.of(line.text()).stream())
        .filter(name -> WORDS.splitToList(name).size() <= HEADER_WORDS)
        .forEach(name -> vote(name, ABOVE_MENUS));
  }

  private int seconded(String name, List<String> holders, Set<String> sites) {
    String squashed = Fold.squashed(name);
    int sum = isKnown.test(name) ? KNOWN : 0;
    int rights = 0;
    for (String holder : holders) {
      String held = Fold.squashed(holder);
      if (held.equals(squashed) || held.equals("the" + squashed)) {
        rights = Math.max(rights, isOwner(holder) ? OPENS_HOLDER : HOLDS_RIGHTS);
      } else if (withoutArticle(holder).startsWith(withoutArticle(name) + " ")) {
        rights = Math.max(rights, OPENS_HOLDER);
      }
    }
    sum += rights;
    boolean host = sites.stream().anyMatch(site -> isSpelled(name, squashed, site));
    sum += host ? SPELLS_HOST : 0;
    String bare = name.startsWith("The ") ? name.substring(4) : name;
    sum += times(bare, TIMES) >= TIMES ? SAID_AGAIN : 0;
    return sum;
  }

  private static String withoutArticle(String name) {
    String folded = Fold.name(name);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** {@code Courier Media Group} owns outlets, and is none. */
  private static boolean isOwner(String holder) {
    List<String> words = WORDS.splitToList(holder);
    return !words.isEmpty() && SiteName.isBusiness(words.get(words.size() - 1), false);
  }

  private static boolean isSpelled(String name, String squashed, String site) {
    int dot = site.indexOf('.');
    String label = Fold.squashed(site.substring(0, dot));
    return squashed.length() > 3
        && (squashed.equals(label)
            || squashed.equals("the" + label)
            || name.toLowerCase(Locale.ROOT).equals(site));
  }

  /** How often the page says {@code name} outside the story, counted up to {@code most}. */
  private int times(String name, int most) {
    int times = 0;
    for (PageLine line : page.lines()) {
      int at = line.text().indexOf(name);
      while (at >= 0 && times < most) {
        int end = at + name.length();
        boolean whole =
            (at == 0 || !Character.isLetterOrDigit(line.text().charAt(at - 1)))
                && (end == line.text().length()
                    || !Character.isLetterOrDigit(line.text().charAt(end)));
        times += whole ? 1 : 0;
        at = line.text().indexOf(name, end);
      }
    }
    return times;
  }

  /** The sites whose addresses the page shows outside the story. */
  private Set<String> sites() {
    var sites = new LinkedHashSet<String>();
    for (PageLine line : page.lines()) {
      String text = line.text();
      int dot = text.indexOf('.');
      while (dot > 0 && sites.size() < MAX_HOSTS) {
        if (dot + 1 < text.length()
            && Character.isLetter(text.charAt(dot + 1))
            && Character.isLetterOrDigit(text.charAt(dot - 1))) {
          host(text, dot).flatMap(OutletRegistry::site).ifPresent(sites::add);
        }
        dot = text.indexOf('.', dot + 1);
      }
    }
    return sites;
  }

  private static Optional<String> host(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < 60 && isHostLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = dot + 1;
    while (end < text.length() && end - dot < 60 && isHostLetter(text.charAt(end))) {
      end++;
    }
    while (end > start && text.charAt(end - 1) == '.') {
      end--;
    }
    String host = text.substring(start, end).toLowerCase(Locale.ROOT);
    return host.indexOf('.') > 0 && !host.startsWith("-") ? Optional.of(host) : Optional.empty();
  }

  private static boolean isHostLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.';
  }
}
