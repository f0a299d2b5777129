package io.dateline.extract.html;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes pages of HTML apart. Safe for concurrent use. */
public final class HtmlExtraction {
  private HtmlExtraction() {}

  /**
   * Separates the article of a page from what stands around it.
   *
   * @param in the page's bytes, read to the end and not closed
   * @param charset the character set declared outside the bytes
   * @throws IOException if {@code in} cannot be read
   */
  public static HtmlPage extract(InputStream in, Optional<Charset> charset) throws IOException {
    return extract(Jsoup.parse(PageDecoder.decode(in.readAllBytes(), charset)));
  }

  static HtmlPage extract(Document page) {
    var clues = new ClueReader();
    Segmenter segmenter = Segmenter.segment(page, clues);
    List<Block> blocks = segmenter.blocks();
    List<Scope> scopes = segmenter.scopes();
    MarkBelief.sumUp(scopes, blocks);
    TitleFinder.Title title = TitleFinder.find(blocks, clues);
    MarkBelief.doubt(scopes, blocks, title);
    var known = new StoryText(clues.storyText());
    StoryFinder.Story story = StoryFinder.find(scopes, blocks, title, known);
    List<Optional<RemovalReason>> reasons =
        new BlockJudge(scopes, blocks, story, title, known).judge();
    return assemble(blocks, reasons, title, clues);
  }

  private static HtmlPage assemble(
      List<Block> blocks,
      List<Optional<RemovalReason>> reasons,
      TitleFinder.Title title,
      ClueReader clues) {
    var paragraphs = new ArrayList<String>();
    var removed = new ArrayList<RemovedBlock>();
    boolean open = false;
    for (Block block : blocks) {
      Optional<RemovalReason> reason = reasons.get(block.index);
      if (reason.isPresent()) {
        removed.add(new RemovedBlock(reason.get(), block.text, paragraphs.size()));
        open = false;
      } else if (open && block.continues) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + block.text);
      } else {
        paragraphs.add(block.text);
        open = true;
      }
    }
    PageKind kind = paragraphs.isEmpty() ? PageKind.EMPTY : PageKind.ARTICLE;
    return new HtmlPage(kind, title.text(), paragraphs, removed, clues.clues());
  }
}
