package io.dateline.recognize.evidence;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import io.dateline.extract.Clue;
import io.dateline.extract.ExtractedPage;
import io.dateline.source.PageMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds pages of invented outlets, line by line. */
public final class TestPage {
  private PageMetadata metadata = PageMetadata.NONE;
  private Optional<String> title = Optional.empty();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<RemovedBlock> removed = new ArrayList<>();
  private final List<Clue> clues = new ArrayList<>();

  private TestPage() {}

  public static TestPage page() {
    return new TestPage();
  }

  public TestPage given(PageMetadata given) {
    metadata = given;
    return this;
  }

  public TestPage url(String url) {
    return given(PageMetadata.ofUrl(url));
  }

  public TestPage title(String headline) {
    title = Optional.of(headline);
    return removed(RemovalReason.TITLE, headline);
  }

  public TestPage text(String... more) {
    paragraphs.addAll(List.of(more));
    return this;
  }

  public TestPage removed(RemovalReason reason, String line) {
    removed.add(new RemovedBlock(reason, line, paragraphs.size()));
    return this;
  }

  public TestPage clue(Clue.Origin origin, String key, String value) {
    clues.add(new Clue(origin, key, value));
    return this;
  }

  public TestPage meta(String name, String value) {
    return clue(Clue.Origin.META, name, value);
  }

  public TestPage jsonLd(String path, String value) {
    return clue(Clue.Origin.JSON_LD, path, value);
  }

  public ExtractedPage extracted() {
    return new ExtractedPage(
        "test.html", metadata, PageKind.ARTICLE, title, paragraphs, removed, clues);
  }

  public PageEvidence evidence() {
    return PageEvidence.of(extracted());
  }
}
