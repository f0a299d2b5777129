package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.extract.html.HtmlClue.Origin;
import io.dateline.extract.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Tells an article from an error page, an index of headlines, and a page without text. */
final class KindJudge {
  /** Error pages explain themselves in a few lines; a story under an error's headline is longer. */
  private static final int MOST_NOTICE_WORDS = 25;

  /** A page that names itself an error in its headline may add suggestions. */
  private static final int MOST_WORDS_UNDER_NOTICE = 120;

  /** Fewer linked headlines stand beside any story. */
  private static final int LEAST_HEADLINES = 12;

  /** Of those in place of a story; a brief one may end with a few. */
  private static final int LEAST_STORY_HEADLINES = 6;

  /** A brief story beside many headlines is still one. */
  private static final int LEAST_STORY_WORDS = 60;

  private static final long CHROME =
      Mark.set(Mark.NAVIGATION, Mark.FOOTER, Mark.SITE_HEADER, Mark.COMMENTS, Mark.SHARE_BAR);

  private KindJudge() {}

  static PageKind kindOf(
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    int words = 0;
    int teaserWords = 0;
    int noticeWords = 0;
    int headlines = 0;
    int storyHeadlines = 0;
    boolean prose = false;
    boolean afterHeadline = false;
    for (Block block : blocks) {
      boolean kept = reasons.get(block.index).isEmpty();
      boolean notice = block.worded.filter(RemovalReason.NOT_FOUND_NOTICE::equals).isPresent();
      if (notice) {
        boolean seen = block.heading > 0 || (block.scope.marks & MarkBelief.REMOVING) == 0;
        noticeWords += seen ? block.words : 0;
      }
      boolean headline =
          block.words >= 4 && block.linkDensity() > 0.7 && (block.scope.marks & CHROME) == 0;
      headlines += headline ? 1 : 0;
      if (kept && headline) {
        storyHeadlines++;
      } else if (kept && !notice) {
        words += block.words;
        prose |= block.isProse();
        teaserWords += afterHeadline && block.words < 60 && block.heading == 0 ? block.words : 0;
      }
      // A byline or a day may stand between a headline and its teaser.
      afterHeadline = headline || (afterHeadline && block.words < 5);
    }
    boolean article =
        clues.first(Origin.META, "og:type").filter("article"::equalsIgnoreCase).isPresent();
    boolean titleSays =
        saysNotFound(title.text()) || saysNotFound(clues.first(Origin.TITLE_ELEMENT, "title"));
    if ((titleSays && words < MOST_WORDS_UNDER_NOTICE)
        || (noticeWords > words && words < MOST_NOTICE_WORDS && !article)) {
      return PageKind.NOT_FOUND;
    }
    boolean many = headlines >= LEAST_HEADLINES;
    boolean listed =
        (storyHeadlines >= LEAST_STORY_HEADLINES && words < LEAST_STORY_WORDS)
            || (many && !prose)
            || (many && teaserWords > 0.6 * words);
    if (listed && !article) {
      return PageKind.LISTING;
    }
    return words + storyHeadlines == 0 ? PageKind.EMPTY : PageKind.ARTICLE;
  }

  private static boolean saysNotFound(Optional<String> line) {
    return line.flatMap(Wording.standard()::reasonOf)
        .filter(RemovalReason.NOT_FOUND_NOTICE::equals)
        .isPresent();
  }

  /** Why a block that would be the story's is removed from a page that has none. */
  static RemovalReason reasonIn(PageKind kind, Block block) {
    return block.worded.orElse(
        switch (kind) {
          case NOT_FOUND -> RemovalReason.NOT_FOUND_NOTICE;
          case LISTING -> RemovalReason.RELATED;
          default -> RemovalReason.OTHER;
        });
  }
}
