package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Takes pages of HTML apart. Safe for concurrent use. */
public final class HtmlExtraction {
  private HtmlExtraction() {}

  /**
   * Separates the article of a page from what stands around it. No page is too broken for that:
   * what cannot be read as markup is text.
   *
   * @param bytes the page
   * @param charset the character set declared outside the bytes
   */
  public static HtmlPage extract(byte[] bytes, Optional<Charset> charset) {
    return extract(Parser.htmlParser().parseInput(PageDecoder.reader(bytes, charset), ""));
  }

  private static HtmlPage extract(Document page) {
    var clues = new ClueReader();
    Segmenter segmenter = Segmenter.segment(page, clues);
    clues.readScripts();
    List<Block> blocks = segmenter.blocks();
    List<Scope> scopes = segmenter.scopes();
    MarkBelief.sumUp(scopes, blocks);
    TitleFinder.Title title = TitleFinder.find(blocks, clues);
    MarkBelief.doubt(scopes, blocks, title);
    var known = new StoryText(String.join("\n", clues.stories()), blocks);
    StoryFinder.Story story = StoryFinder.find(scopes, blocks, title, known);
    var judge = new BlockJudge(scopes, blocks, story, title, known, new AuthorNames(clues));
    List<Optional<RemovalReason>> reasons = judge.judge();
    PageKind kind = KindJudge.kindOf(blocks, reasons, title, clues);
    List<String> declared = DeclaredStory.paragraphs(kind, blocks, reasons, clues);
    reasons = BlockReasons.refine(kind, blocks, reasons, story.core(), clues);
    if (!declared.isEmpty()) {
      return declared(declared, blocks, reasons, title, clues);
    }
    return assemble(kind, blocks, reasons, title, clues);
  }

  /** A page whose story is not shown; what it shows instead is none. */
  private static HtmlPage declared(
      List<String> story,
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    var removed = new ArrayList<RemovedBlock>();
    for (Block block : blocks) {
      RemovalReason reason =
          reasons.get(block.index).orElseGet(() -> KindJudge.reasonIn(PageKind.EMPTY, block));
      removed.add(new RemovedBlock(reason, block.text, 0));
    }
    return new HtmlPage(PageKind.ARTICLE, title.text(), story, removed, clues.clues());
  }

  private static HtmlPage assemble(
      PageKind kind,
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    var paragraphs = new ArrayList<String>();
    var removed = new ArrayList<RemovedBlock>();
    boolean open = false;
    for (Block block : blocks) {
      Optional<RemovalReason> reason = reasons.get(block.index);
      if (reason.isEmpty() && kind != PageKind.ARTICLE) {
        reason = Optional.of(KindJudge.reasonIn(kind, block));
      }
      if (reason.isPresent()) {
        removed.add(new RemovedBlock(reason.get(), block.text, paragraphs.size()));
        open = false;
      } else if (open && block.continues) {
        // A single line break in a story's paragraph is one of layout.
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + block.text);
      } else {
        paragraphs.add(block.text);
        open = true;
      }
    }
    return new HtmlPage(kind, title.text(), paragraphs, removed, clues.clues());
  }
}
