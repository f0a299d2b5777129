package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.extract.html.HtmlClue.Origin;
import io.dateline.extract.wording.ContactDetails;
import io.dateline.extract.wording.Notice;
import io.dateline.extract.wording.Wording;
import io.dateline.extract.wording.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says more precisely why blocks are removed, once it is decided which ones are.
 *
 * <p>A mark such as {@link Mark#FOOTER} tells where a block stands; what the block says, and the
 * elements nearer to it, tell what it is.
 */
final class BlockReasons {
  /** Reasons that tell a place, and may hide what stands there. */
  private static final Set<RemovalReason> PLACES =
      EnumSet.of(
          RemovalReason.FOOTER,
          RemovalReason.SITE_HEADER,
          RemovalReason.RELATED,
          RemovalReason.PROMOTION,
          RemovalReason.CAPTION,
          RemovalReason.OTHER);

  /** What a menu holds besides links to pages, and says of itself. */
  private static final Set<RemovalReason> TOLD_IN_MENUS =
      EnumSet.of(RemovalReason.COPYRIGHT, RemovalReason.SHARE_BAR, RemovalReason.CONSENT);

  /** What the foot or an address in it makes of a byline. */
  private static final Set<RemovalReason> MAY_BE_SIGNED =
      EnumSet.of(RemovalReason.FOOTER, RemovalReason.CONTACT, RemovalReason.OTHER);

  /** Buttons beside a byline. */
  private static final Set<RemovalReason> IN_BYLINES =
      EnumSet.of(RemovalReason.SHARE_BAR, RemovalReason.SUBSCRIPTION, RemovalReason.PLAYER);

  /** Among what looks like other stories may be goods. */
  private static final Set<RemovalReason> MAY_SELL =
      EnumSet.of(RemovalReason.RELATED, RemovalReason.OTHER);

  /** What a link in a menu may lead to, by its words. */
  private static final Set<RemovalReason> MAY_BE_LINKS =
      EnumSet.of(RemovalReason.SUBSCRIPTION, RemovalReason.ADVERTISEMENT);

  private static final Set<RemovalReason> MENUS =
      EnumSet.of(RemovalReason.NAVIGATION, RemovalReason.FOOTER);

  /** Words that say no more than that something follows. */
  private static final Set<RemovalReason> VAGUE_WORDS =
      EnumSet.of(RemovalReason.NAVIGATION, RemovalReason.RELATED, RemovalReason.PROMOTION);

  /** Reasons of zones that hold many blocks. */
  private static final Set<RemovalReason> JOINED =
      EnumSet.of(
          RemovalReason.NAVIGATION,
          RemovalReason.FOOTER,
          RemovalReason.RELATED,
          RemovalReason.COMMENTS,
          RemovalReason.SUBSCRIPTION,
          RemovalReason.PROMOTION,
          RemovalReason.CONSENT,
          RemovalReason.AUTHOR_BIO,
          RemovalReason.CONTACT,
          RemovalReason.SHARE_BAR);

  /** Marks that say no more than a place, or name a piece of what is around it. */
  private static final long VAGUE =
      Mark.set(
          Mark.CONTROL,
          Mark.DIALOG,
          Mark.HIDDEN,
          Mark.TEASER,
          Mark.ASIDE,
          Mark.BYLINE,
          Mark.DATE_LINE,
          Mark.CAPTION);

  /** In words; longer links in a site's header are headlines. */
  private static final int LONGEST_ITEM = 6;

  /** In words; what a site is called, and its slogan. */
  private static final int LONGEST_NAME = 8;

  /** In blocks; a logo stands above or just below the first links. */
  private static final int LAST_LOGO = 5;

  /** In blocks: the name of the site stands above, or in its menu. */
  private static final int LAST_HEADER = 12;

  /** In words; longer lines are no labels of what stands beside them. */
  private static final int LONGEST_LABEL = 8;

  /** In words: shorter ones are items of menus. */
  private static final int SHORTEST_APPEAL = 4;

  /** In words, of a day without its year. */
  private static final int LONGEST_DAY = 8;

  /** In words; a name, its office, and the day. */
  private static final int LONGEST_SIGNED = 24;

  /** In words, of a link in a menu that is no appeal. */
  private static final int LONGEST_LINK = 2;

  /** In words: buttons are shorter. */
  private static final int LONGEST_SHARE = 14;

  /** In blocks, of a form that a reader sees as one. */
  private static final int MOST_IN_FORM = 60;

  /** In blocks, of one thing on sale; whole pages are called products as well. */
  private static final int MOST_ON_SALE = 14;

  /** In words; rights notices and appeals are not longer. */
  private static final int LONGEST_WORDED = 120;

  private final List<Block> blocks;
  private final Scope story;
  private final List<String> names;
  private final boolean notFound;
  private final List<Optional<RemovalReason>> reasons;

  /** Blocks; the headline is -1 if there is none, the story's first behind the last. */
  private final int headline;

  private final int first;

  private BlockReasons(
      PageKind kind,
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      Scope story,
      ClueReader clues) {
    this.blocks = blocks;
    this.story = story;
    this.notFound = kind == PageKind.NOT_FOUND;
    this.reasons = new ArrayList<>(reasons);
    int kept = reasons.indexOf(Optional.<RemovalReason>empty());
    this.first = kept < 0 ? blocks.size() : kept;
    this.headline = reasons.subList(0, first).lastIndexOf(Optional.of(RemovalReason.TITLE));
    this.names =
        Stream.of(
                clues.first(Origin.META, "og:site_name"),
                clues.first(Origin.TITLE_ELEMENT, "title"))
            .flatMap(Optional::stream)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * The reasons of a page's blocks, made precise; a block without one stays so.
   *
   * @param reasons of each of {@code blocks}, as {@link BlockJudge} gave them
   */
  static List<Optional<RemovalReason>> refine(
      PageKind kind,
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      Scope story,
      ClueReader clues) {
    var refined = new BlockReasons(kind, blocks, reasons, story, clues);
    for (Block block : blocks) {
      reasons
          .get(block.index)
          .ifPresent(r -> refined.reasons.set(block.index, Optional.of(refined.precise(block, r))));
    }
    refined.joinLinks();
    refined.joinOthers();
    return refined.reasons;
  }

  private RemovalReason precise(Block block, RemovalReason given) {
    if (notFound && block.notice() != Notice.NONE) {
      // Beside a notice, advice belongs to it.
      return RemovalReason.NOT_FOUND_NOTICE;
    }
    boolean menu = given == RemovalReason.NAVIGATION;
    if (given == RemovalReason.BYLINE) {
      return inByline(block);
    }
    if (given == RemovalReason.DATE_LINE && !DateLine.is(block) && ContactDetails.is(block.text)) {
      return RemovalReason.CONTACT;
    }
    if (given == RemovalReason.DATE_LINE && !isAtHeadline(block) && !mayBeDate(block)) {
      return block.text.regionMatches(true, 0, "by", 0, 2)
          ? RemovalReason.BYLINE
          : RemovalReason.OTHER;
    }
    boolean placed =
        (given == RemovalReason.OTHER && headline >= 0 && block.index > headline)
            || (PLACES.contains(given) && isAtHeadline(block));
    if (placed && block.worded().isEmpty() && DateLine.is(block) && !block.endsSentence()) {
      return RemovalReason.DATE_LINE;
    }
    if (MAY_BE_SIGNED.contains(given) && isSigned(block)) {
      return RemovalReason.BYLINE;
    }
    if (menu && ContactDetails.is(block.text) && !DateLine.is(block)) {
      return RemovalReason.CONTACT;
    }
    if (given == RemovalReason.SHARE_BAR) {
      return inShareBar(block);
    }
    if (!menu && !PLACES.contains(given)) {
      return given;
    }
    if (block.index < LAST_HEADER && block.words > 1 && isSite(block.text)) {
      return RemovalReason.SITE_HEADER;
    }
    RemovalReason reason =
        given == RemovalReason.CAPTION ? given : nearest(block, given).orElse(given);
    if (menu || PLACES.contains(reason)) {
      boolean link = block.linkDensity() > 0.5;
      Optional<RemovalReason> told = menu && link ? block.worded() : told(block);
      reason =
          told.filter(said -> menu ? isToldInMenu(said, block) : tellsMore(said, given))
              .orElse(reason);
    }
    if (MAY_SELL.contains(reason) && Price.is(block.text)) {
      return RemovalReason.PROMOTION;
    }
    return reason == RemovalReason.SITE_HEADER && !isName(block) ? inHeader(block) : reason;
  }

  /** A button to close something, and sentences, stand in boxes of such names as well. */
  private RemovalReason inShareBar(Block block) {
    boolean cross = block.text.equalsIgnoreCase("x") || block.text.equals("×");
    if (cross && !isShareAt(block.index - 1) && !isShareAt(block.index + 1)) {
      return RemovalReason.OTHER;
    }
    boolean said = block.worded().filter(RemovalReason.SHARE_BAR::equals).isPresent();
    return block.words > LONGEST_SHARE && !said
        ? told(block).orElse(RemovalReason.OTHER)
        : RemovalReason.SHARE_BAR;
  }

  private boolean isShareAt(int index) {
    return index >= 0
        && index < reasons.size()
        && reasons.get(index).filter(RemovalReason.SHARE_BAR::equals).isPresent();
  }

  /** What is marked as the byline holds the day and buttons as well. */
  private static RemovalReason inByline(Block block) {
    if (DateLine.isBare(block)) {
      return RemovalReason.DATE_LINE;
    }
    return block.worded().filter(IN_BYLINES::contains).orElse(RemovalReason.BYLINE);
  }

  /** {@code Posted by Jane Roe on Monday} in the foot of a story, or {@code By} at its head. */
  private boolean isSigned(Block block) {
    String text = block.text;
    return block.words <= LONGEST_SIGNED
        && ((isAtHeadline(block) && text.regionMatches(true, 0, "by ", 0, 3))
            || text.regionMatches(true, 0, "posted by ", 0, 10)
            || text.regionMatches(true, 0, "written by ", 0, 11));
  }

  private static boolean isToldInMenu(RemovalReason said, Block block) {
    boolean appeal = said == RemovalReason.SUBSCRIPTION && block.words >= SHORTEST_APPEAL;
    return appeal || TOLD_IN_MENUS.contains(said);
  }

  private static boolean tellsMore(RemovalReason said, RemovalReason given) {
    return given == RemovalReason.OTHER || !VAGUE_WORDS.contains(said);
  }

  /** Between the headline and the story, whose lines recognizers read themselves. */
  private boolean isAtHeadline(Block block) {
    return headline >= 0 && block.index > headline && block.index < first;
  }

  private static boolean mayBeDate(Block block) {
    return DateLine.is(block)
        || (block.words <= LONGEST_DAY && block.text.chars().anyMatch(Character::isDigit));
  }

  private static Optional<RemovalReason> told(Block block) {
    if (block.words > LONGEST_WORDED) {
      return Optional.empty();
    }
    if (ContactDetails.is(block.text) && !DateLine.is(block)) {
      return Optional.of(RemovalReason.CONTACT);
    }
    Words words = block.cut();
    if (words.isNumbers()) {
      return Optional.empty();
    }
    return Wording.ofRemoved()
        .reasonOf(words, Notice.NONE)
        .or(() -> block.speaks ? block.worded() : Wording.standard().reasonOf(words, Notice.NONE));
  }

  /** What the nearest element says that says more than a place. */
  private Optional<RemovalReason> nearest(Block block, RemovalReason given) {
    boolean form = false;
    for (@Nullable Scope s = block.scope; s != null && s != story; s = s.parent) {
      Optional<RemovalReason> reason = Mark.reasonOf(s.own & ~VAGUE);
      boolean related = reason.filter(r -> r != RemovalReason.RELATED).isEmpty();
      form |= given == RemovalReason.RELATED && isForm(s);
      if (related && MAY_SELL.contains(given) && isGoods(s)) {
        return Optional.of(RemovalReason.PROMOTION);
      }
      if (reason.isPresent()) {
        return form && related ? Optional.of(RemovalReason.CONTACT) : reason;
      }
    }
    return form ? Optional.of(RemovalReason.CONTACT) : Optional.empty();
  }

  /** Whether it is a form and not, as some frameworks have it, around the whole page. */
  private boolean isForm(Scope s) {
    return s.tag.equals("form") && s.lastBlock - s.firstBlock < MOST_IN_FORM && !story.isIn(s);
  }

  private static boolean isGoods(Scope s) {
    return Mark.GOODS.in(s.own) && s.lastBlock - s.firstBlock < MOST_ON_SALE;
  }

  /** Whether it is what the page says that its site is called, or stands where a logo does. */
  private boolean isName(Block block) {
    if (block.words > LONGEST_NAME) {
      return false;
    }
    String text = block.text.toLowerCase(Locale.ROOT);
    return (block.index < LAST_LOGO && block.words > 1)
        || names.stream().anyMatch(name -> name.contains(text) || text.contains(name));
  }

  /** Whether it is the very name that the page gives its site. */
  private boolean isSite(String text) {
    String whole = text.toLowerCase(Locale.ROOT);
    String lower = whole.startsWith("the ") ? whole.substring(4) : whole;
    return names.stream().anyMatch(name -> name.equals(lower) || name.endsWith(" " + lower));
  }

  private RemovalReason inHeader(Block block) {
    return block.words > LONGEST_ITEM && block.linkDensity() > 0.5 && !isOfItem(block)
        ? RemovalReason.RELATED
        : RemovalReason.NAVIGATION;
  }

  /** Whether it tells more of an item of a menu, in the same link. */
  private boolean isOfItem(Block block) {
    return block.index > 0
        && block.sharesLink(blocks.get(block.index - 1))
        && reasons.get(block.index - 1).filter(RemovalReason.NAVIGATION::equals).isPresent();
  }

  /** {@code Log in} and {@code Advertising} are items of the menu that they stand in. */
  private void joinLinks() {
    for (Block block : blocks) {
      if (isWordedLink(block.index)) {
        Optional<RemovalReason> above = besideLinks(block.index, -1);
        if (above.filter(MENUS::contains).isPresent()
            && above.equals(besideLinks(block.index, 1))) {
          reasons.set(block.index, above);
        }
      }
    }
  }

  /** Why the nearest block on that side is removed that is no such link. */
  private Optional<RemovalReason> besideLinks(int index, int step) {
    int i = index + step;
    while (isWordedLink(i)) {
      i += step;
    }
    return i >= 0 && i < reasons.size() ? reasons.get(i) : Optional.empty();
  }

  /** Whether its words alone say what it leads to. */
  private boolean isWordedLink(int index) {
    if (index < 0 || index >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(index);
    Optional<RemovalReason> reason = reasons.get(index);
    return block.words <= LONGEST_LINK
        && block.linkDensity() > 0.5
        && reason.filter(MAY_BE_LINKS::contains).isPresent()
        && reason.equals(block.worded());
  }

  /** Labels, and what stands amid others of one reason, belong to them. */
  private void joinOthers() {
    List<@Nullable RemovalReason> above = new ArrayList<>();
    @Nullable RemovalReason last = null;
    for (Optional<RemovalReason> reason : reasons) {
      above.add(last);
      last = isOther(reason) ? last : reason.filter(JOINED::contains).orElse(null);
    }
    @Nullable RemovalReason below = null;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Optional<RemovalReason> reason = reasons.get(i);
      if (!isOther(reason)) {
        below = reason.filter(JOINED::contains).orElse(null);
      } else if (!isAtHeadline(blocks.get(i))) {
        reasons.set(i, Optional.of(between(blocks.get(i), above.get(i), below)));
      }
    }
  }

  private static RemovalReason between(
      Block block, @Nullable RemovalReason above, @Nullable RemovalReason below) {
    boolean label = block.words <= LONGEST_LABEL;
    if (above != below && (above == RemovalReason.CONTACT || below == RemovalReason.CONTACT)) {
      // A form's labels stand amid it; beside an address stands anything.
      return between(
          block,
          above == RemovalReason.CONTACT ? null : above,
          below == RemovalReason.CONTACT ? null : below);
    }
    if (below != null && (below == above || label)) {
      return below;
    }
    boolean item = label || above == RemovalReason.RELATED || above == RemovalReason.COMMENTS;
    return above != null && item ? above : RemovalReason.OTHER;
  }

  private static boolean isOther(Optional<RemovalReason> reason) {
    return reason.filter(RemovalReason.OTHER::equals).isPresent();
  }
}
