package io.dateline.extract;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.PageKind;
import io.dateline.recognize.ArticleRecognizer;
import io.dateline.source.ArticleSource;
import io.dateline.source.FieldMap;
import io.dateline.source.RawPage;
import io.dateline.source.SourceFormatException;
import io.dateline.source.SourceLimits;
import io.dateline.source.SourceRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are too much are refused; pages that are only strange are taken apart. */
final class PageLimitsTest {
  private static final String LINE =
      "The port of Millhaven was calm on Tuesday, officials said, and the ferry left on time. ";

  private static ExtractedPage extract(PageLimits limits, String page) throws IOException {
    RawPage raw;
    try (ArticleSource source =
        ArticleSource.ofStream(
            new ByteArrayInputStream(page.getBytes(UTF_8)),
            "in",
            FieldMap.NONE,
            SourceLimits.DEFAULT)) {
      raw = ((SourceRecord.Page) source.next().orElseThrow()).page();
    }
    return PageExtractor.standard(limits).extract(raw);
  }

  @Test
  void whatExceedsALimitIsRefusedByName() {
    assertThatThrownBy(() -> extract(new PageLimits(100, 100), "word ".repeat(50)))
        .isInstanceOf(SourceFormatException.class)
        .hasMessage("in: holds 200 bytes of text, the limit is 100; split it");
    assertThatThrownBy(() -> extract(new PageLimits(1000, 100), "<html>" + "<p>x".repeat(100)))
        .hasMessage("in: holds 101 elements or lines, the limit is 100; split it");
    assertThatThrownBy(() -> extract(new PageLimits(1000, 100), "x\n".repeat(100)))
        .hasMessage("in: holds 101 elements or lines, the limit is 100; split it");
    assertThatThrownBy(() -> new PageLimits(0, 1)).hasMessage("textBytes must be > 0 (got: 0)");
  }

  @Test
  void tagsScriptsAndStylesAreNoText() {
    String html =
        "<html><script>var a = '<p>';</script><STYLE>p{}</STYLE><p class='a b'>ab cd</p><img>";
    assertThat(PageSize.ofMarkup(html.getBytes(UTF_8))).isEqualTo(new PageSize(4, 5));
    assertThat(PageSize.ofMarkup("a < b <3 <".getBytes(UTF_8))).isEqualTo(new PageSize(6, 0));
    assertThat(PageSize.ofMarkup("<p>".getBytes(UTF_16LE)).parts()).isEqualTo(1);
    assertThat(PageSize.ofMarkup("<script>x".getBytes(UTF_8))).isEqualTo(new PageSize(0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<span>",
        "<b>",
        "<font color=a>",
        "<table><tr><td>",
        "<ul><li>",
        "<a href=x>",
        "<svg><g>",
        "<select><option>",
        "<blockquote>",
        "<form>",
        "<i>x<p>",
        "<!--",
        "<",
        "&",
        "&#",
        "&notit",
        "<![CDATA[",
        "<script>",
        "<template>",
        "<h1>",
        "<math><mi>",
        "</p>",
        "</br>"
      })
  void aHundredThousandOfAnythingIsTakenApart(String unit) throws IOException {
    int count = 99_000 / (int) unit.chars().filter(c -> c == '<' || c == '&').count();
    String page = "<html><body><p>" + LINE.repeat(3) + "</p>" + unit.repeat(count) + LINE.repeat(4);
    ExtractedPage extracted = extract(PageLimits.DEFAULT, page);
    if (extracted.kind() == PageKind.ARTICLE) {
      assertThat(ArticleRecognizer.standard().recognize(extracted).body()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "@type", "author"})
  void structuredDataMayNestAsDeepAsItLikes(String name) throws IOException {
    String script = "<script type=\"application/ld+json\">";
    String deep = ("{\"" + name + "\":").repeat(50_000);
    String page =
        "<html>" + script + deep + "</script>" + script + "[".repeat(100_000) + "</script>";
    assertThat(extract(PageLimits.DEFAULT, page + "<p>" + LINE.repeat(5)).clues()).isEmpty();
  }

  @Test
  void aMillionAttributesAreOneElement() throws IOException {
    var page = new StringBuilder("<html><body><p");
    for (int i = 0; i < 1_000_000; i++) {
      page.append(" a").append(i);
    }
    page.append('>').append(LINE.repeat(5));
    assertThat(extract(PageLimits.DEFAULT, page.toString()).kind()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "A. ",
        "Wang Yi ",
        "Foreign Minister ",
        "President of the Ministry of the ",
        "\"",
        "(",
        "2020-01-01 ",
        "By ",
        "http://a.b/",
        "\u6e2f\u53e3\u3002",
        ". ",
        "Jan 1 ",
        "\u202e",
        "- "
      })
  void aLongLineOfAnythingIsRecognized(String unit) throws IOException {
    String page = LINE.repeat(3) + "\n" + LINE + unit.repeat(200_000 / unit.length());
    ExtractedPage extracted = extract(PageLimits.DEFAULT, page);
    if (extracted.kind() == PageKind.ARTICLE) {
      assertThat(ArticleRecognizer.standard().recognize(extracted).body()).isNotEmpty();
    }
  }
}
