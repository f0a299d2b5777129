package io.dateline.extract.html;

import io.dateline.extract.html.HtmlClue.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline: the heading that agrees best with what the markup calls the page.
 *
 * <p>The weights were set by hand and tried on the titles of some six hundred pages; agreement with
 * the page's names outweighs the rank of the heading, since sites make their logo an {@code h1}.
 */
final class TitleFinder {
  private static final double AGREEMENT = 3;

  /** By the level of the heading, none first. */
  private static final double[] RANK = {-0.5, 1.2, 0.6, 0.2, 0.2, 0.2, 0.2};

  /** Letter by letter what the markup calls the page, with or without the site's name. */
  private static final double EXACT = 0.5;

  /** The one heading of the first rank, if it speaks of the same: sections have lower ones. */
  private static final double ONLY = 0.3;

  private static final double LEAST_AGREEMENT_OF_ONLY = 0.35;

  /** A class or property that calls it a headline. */
  private static final double NAMED = 0.6;

  /** Below navigation, related stories, and other parts that are not the story's. */
  private static final double OUTSIDE = -0.8;

  /** One or two words that are not the page's name: labels. */
  private static final double LABEL = -0.8;

  /** For each heading before it: the first of equals. */
  private static final double LATER = -0.02;

  private static final double LEAST_SCORE = 1.6;

  /** On a page that is not named by its markup, a heading of the first rank is enough. */
  private static final double LEAST_SCORE_UNNAMED = 0.3;

  /** A heading that shares less with the page's names is the site's, or of another story. */
  private static final double LEAST_AGREEMENT = 0.1;

  /** A lower heading that shares less may be one within the story. */
  private static final double LEAST_AGREEMENT_OF_LOWER = 0.8;

  /** Of a line that is no heading: breadcrumbs and captions repeat parts of the title. */
  private static final double LINE_AGREEMENT = 0.9;

  private static final int MAX_TITLE_CHARS = 300;
  private static final int MAX_KICKER_CHARS = 30;

  /** Lines behind this many blocks are no headline unless they are marked as one. */
  private static final int MAX_LINES = 400;

  private static final long OUTSIDE_MARKS =
      Mark.set(
          Mark.NAVIGATION,
          Mark.FOOTER,
          Mark.RELATED,
          Mark.COMMENTS,
          Mark.ADVERTISEMENT,
          Mark.SUBSCRIPTION,
          Mark.PROMOTION,
          Mark.HIDDEN);

  private final List<Name> names = new ArrayList<>();
  private final WordHashes nameWords = new WordHashes();

  private TitleFinder() {}

  /** The headline and the block that shows it, if one does. */
  record Title(Optional<String> text, Optional<Block> block) {}

  /** What a part of the markup calls the page. */
  private record Name(
      String text, Set<String> words, String letters, String withoutEnd, String withoutStart) {
    static Name of(String text) {
      return new Name(
          text,
          TitleWords.of(text),
          StoryText.letters(text),
          StoryText.letters(withoutSite(text)),
          StoryText.letters(behindSite(text)));
    }

    boolean is(String text) {
      return StoryText.isOfLetters(text, letters)
          || StoryText.isOfLetters(text, withoutEnd)
          || StoryText.isOfLetters(text, withoutStart);
    }
  }

  static Title find(List<Block> blocks, ClueReader clues) {
    var finder = new TitleFinder();
    clues.first(Origin.META, "og:title").map(Name::of).ifPresent(finder.names::add);
    clues.headline().map(Name::of).ifPresent(finder.names::add);
    clues
        .first(Origin.META, "twitter:title", "title", "dc.title", "headline")
        .map(Name::of)
        .ifPresent(finder.names::add);
    clues.first(Origin.TITLE_ELEMENT, "title").map(Name::of).ifPresent(finder.names::add);
    finder.names.forEach(name -> finder.nameWords.add(name.words()));
    return finder.find(blocks);
  }

  private Title find(List<Block> blocks) {
    @Nullable Block best = null;
    double bestScore = names.isEmpty() ? LEAST_SCORE_UNNAMED : LEAST_SCORE;
    int headings = 0;
    boolean only = isOne(blocks) && !isNamedBelow(blocks);
    for (Block block : blocks) {
      if (mayBeTitle(block)) {
        double score = score(block, only) + LATER * headings;
        if (score > bestScore) {
          bestScore = score;
          best = block;
        }
      }
      headings += block.heading > 0 ? 1 : 0;
    }
    if (best != null) {
      return new Title(Optional.of(text(best)), Optional.of(best));
    }
    return new Title(
        names.stream().findFirst().map(name -> withoutSite(name.text())), Optional.empty());
  }

  private boolean mayBeTitle(Block block) {
    if (block.words == 0 || block.text.length() > MAX_TITLE_CHARS) {
      return false;
    }
    return block.heading > 0 || isNamed(block) || (block.index < MAX_LINES && isNameLike(block));
  }

  /** Whether a line that is no heading may agree enough with one of the names. */
  private boolean isNameLike(Block block) {
    boolean asLong = false;
    for (Name name : names) {
      asLong |= isAsLong(block, name);
    }
    return asLong && nameWords.mayHoldMost(block.text);
  }

  private static boolean isAsLong(Block block, Name name) {
    int length = block.text.length();
    return length > name.text().length() / 2 && length < 2 * name.text().length();
  }

  private static boolean isNamed(Block block) {
    return Mark.HEADLINE.in(block.scope.own | block.inlineMarks);
  }

  /** Whether the page has one heading of the first rank that says something. */
  private static boolean isOne(List<Block> blocks) {
    int first = 0;
    for (Block block : blocks) {
      first += block.heading == 1 && block.words > 0 ? 1 : 0;
    }
    return first == 1;
  }

  /** Whether a lower heading is the page's name: the first one is the site's then. */
  private boolean isNamedBelow(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.heading > 1 && isExact(block));
  }

  private double score(Block block, boolean only) {
    boolean named = isNamed(block);
    double agreement = agreement(block);
    double least = block.heading > 0 || named ? LEAST_AGREEMENT : LINE_AGREEMENT;
    if (!names.isEmpty() && agreement < least) {
      return 0;
    }
    double score = AGREEMENT * agreement;
    score += named && block.heading == 0 ? 0 : RANK[block.heading];
    score += named ? NAMED : 0;
    score += only && block.heading == 1 && agreement >= LEAST_AGREEMENT_OF_ONLY ? ONLY : 0;
    score += agreement >= LINE_AGREEMENT && isExact(block) ? EXACT : 0;
    score += (block.scope.marks & OUTSIDE_MARKS) != 0 ? OUTSIDE : 0;
    score += block.words < 3 && agreement < 0.5 ? LABEL : 0;
    return score;
  }

  private boolean isExact(Block block) {
    String text = behindKicker(block);
    for (Name name : names) {
      if (name.is(block.text) || (block.kicker > 0 && name.is(text))) {
        return true;
      }
    }
    return false;
  }

  /** How much a line shares with the name it shares most with, 0 to 1. */
  private double agreement(Block block) {
    double most = 0;
    if (!names.isEmpty() && nameWords.mayHoldAny(block.text)) {
      Set<String> words = TitleWords.of(block.text);
      for (Name name : names) {
        most = Math.max(most, agreement(words, name));
      }
    }
    return most;
  }

  private static double agreement(Set<String> words, Name name) {
    if (words.isEmpty() || name.words().isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (String word : words) {
      shared += name.words().contains(word) ? 1 : 0;
    }
    double inLine = (double) shared / words.size();
    double inName = (double) shared / name.words().size();
    // The site's name behind a bar makes the name longer than the headline.
    double whole = shared == words.size() && inName > 0.5 ? 0.2 : 0;
    return Math.min(1, 0.6 * inLine + 0.4 * inName + whole);
  }

  /** What the heading says, or the page's own name if that tells it better. */
  private String text(Block heading) {
    boolean doubtful =
        heading.heading > 1 && !isNamed(heading) && agreement(heading) < LEAST_AGREEMENT_OF_LOWER;
    return names.isEmpty() || !doubtful
        ? withoutKicker(behindKicker(heading))
        : withoutSite(names.get(0).text());
  }

  /** What the heading says behind the words that its markup calls a kicker, and their mark. */
  private static String behindKicker(Block heading) {
    String text = heading.text;
    int from = heading.kicker;
    while (from > 0 && from < text.length() && " :|–-•/".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from < text.length() ? text.substring(from) : text;
  }

  /**
   * {@code World Storm hits coast} without its first words, if a name of the page lacks them; and
   * without a dek behind it, if two names do.
   */
  private String withoutKicker(String heading) {
    for (Name name : names) {
      String text = name.text();
      if (heading.startsWith(text + " ")
          && names.stream().filter(other -> other.text().equals(text)).count() > 1) {
        return text;
      }
      int kicker = heading.length() - name.text().length();
      if (kicker > 0 && kicker <= MAX_KICKER_CHARS && heading.endsWith(name.text())) {
        return name.text();
      }
    }
    return heading;
  }

  /** {@code The Outlet: Storm hits coast} without what stands before the first mark. */
  private static String behindSite(String title) {
    for (String bar : new String[] {" | ", " — ", " – ", " - ", " :: ", " » ", ": "}) {
      int at = title.indexOf(bar);
      if (at > 0 && at < title.length() / 2) {
        return title.substring(at + bar.length()).strip();
      }
    }
    return title;
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
}
