package io.dateline.extract.html;

import io.dateline.extract.html.HtmlClue.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses the headline: the heading that agrees best with what the markup calls the page. */
final class TitleFinder {
  private static final double LEAST_SCORE = 1.6;

  /** A heading that shares less with the page's names is the site's, or of another story. */
  private static final double LEAST_AGREEMENT = 0.1;

  private static final int MAX_KICKER_CHARS = 30;

  private TitleFinder() {}

  /** The headline and the block that shows it, if one does. */
  record Title(Optional<String> text, Optional<Block> block) {}

  static Title find(List<Block> blocks, ClueReader clues) {
    var names = new ArrayList<String>();
    clues.first(Origin.META, "og:title").ifPresent(names::add);
    clues.headline().ifPresent(names::add);
    clues
        .first(Origin.META, "twitter:title", "title", "dc.title", "headline")
        .ifPresent(names::add);
    Optional<String> element = clues.first(Origin.TITLE_ELEMENT, "title");
    element.ifPresent(names::add);

    Block best = null;
    double bestScore = 0;
    double bestAgreement = 0;
    int seen = 0;
    for (Block block : blocks) {
      if (block.words == 0 || block.text.length() > 300) {
        continue;
      }
      boolean headline = Mark.HEADLINE.in(block.scope.own) || Mark.HEADLINE.in(block.inlineMarks);
      if (block.heading == 0 && !headline && block.index > 400) {
        continue;
      }
      double agreement = 0;
      for (String name : names) {
        agreement = Math.max(agreement, agreement(block.text, name));
      }
      double score = 3 * agreement;
      if (block.heading == 1) {
        score += 1.2;
      } else if (block.heading == 2) {
        score += 0.6;
      } else if (block.heading > 2) {
        score += 0.2;
      }
      if (headline) {
        score += 0.6;
      }
      if (block.heading == 0 && !headline) {
        // Any line may repeat the title: breadcrumbs, share texts, captions.
        score -= agreement < 0.9 ? 10 : 0.5;
      }
      if ((block.scope.marks & OUTSIDE) != 0) {
        score -= 0.8;
      }
      if (block.words < 3 && agreement < 0.5) {
        score -= 0.8;
      }
      score -= 0.02 * seen;
      if (score > bestScore) {
        bestScore = score;
        bestAgreement = agreement;
        best = block;
      }
      if (block.heading > 0) {
        seen++;
      }
    }
    if (best != null
        && bestScore >= LEAST_SCORE
        && (names.isEmpty() || bestAgreement >= LEAST_AGREEMENT)) {
      return new Title(Optional.of(withoutKicker(best.text, names)), Optional.of(best));
    }
    Optional<String> named = names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
    return new Title(named.map(TitleFinder::withoutSite), Optional.ofNullable(best));
  }

  private static final long OUTSIDE =
      Mark.set(
          Mark.NAVIGATION,
          Mark.FOOTER,
          Mark.RELATED,
          Mark.COMMENTS,
          Mark.ADVERTISEMENT,
          Mark.SUBSCRIPTION,
          Mark.PROMOTION,
          Mark.HIDDEN);

  /** {@code World Storm hits coast} without its first words, if a name of the page lacks them. */
  private static String withoutKicker(String heading, List<String> names) {
    for (String name : names) {
      int kicker = heading.length() - name.length();
      if (kicker > 0 && kicker <= MAX_KICKER_CHARS && heading.endsWith(name)) {
        return name;
      }
    }
    return heading;
  }

  /** {@code Storm hits coast | The Outlet} without what stands behind the last bar or dash. */
  private static String withoutSite(String title) {
    for (String bar : new String[] {" | ", " — ", " – ", " - ", " :: ", " » ", " • "}) {
      int at = title.lastIndexOf(bar);
      if (at > title.length() / 3) {
        return title.substring(0, at).strip();
      }
    }
    return title;
  }

  /** How much of the words two titles share, 0 to 1; a site's name behind a bar costs little. */
  static double agreement(String heading, String name) {
    String letters = StoryText.letters(heading);
    // Without spaces between words there is nothing else to compare.
    if (letters.length() >= 6
        && heading.indexOf(' ') < 0
        && StoryText.letters(name).contains(letters)) {
      return letters.length() > name.length() / 3 ? 1 : 0.5;
    }
    Set<String> a = words(heading);
    Set<String> b = words(name);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : a) {
      if (b.contains(word)) {
        shared++;
      }
    }
    double inHeading = (double) shared / a.size();
    double inName = (double) shared / b.size();
    return Math.min(1, inHeading * 0.6 + inName * 0.4 + (inHeading == 1 && inName > 0.5 ? 0.2 : 0));
  }

  static Set<String> words(String text) {
    var words = new HashSet<String>();
    int start = -1;
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
