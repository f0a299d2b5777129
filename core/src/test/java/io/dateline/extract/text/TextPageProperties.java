package io.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RemovedBlock;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPageProperties {

  @Property(tries = 300)
  void everyLineStandsOnceInTheBodyOrAmongTheRemoved(@ForAll("pages") List<String> lines) {
    PageText page = TextPage.extract(String.join("\n", lines));

    assertThat(inPageOrder(page))
        .isEqualTo(Line.of(String.join("\n", lines)).stream().map(Line::text).toList());
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) {
    PageText page = TextPage.extract(text);

    assertThat(page.paragraphs()).noneMatch(String::isBlank);
  }

  /** Paragraphs and removed blocks merged by the blocks' positions. */
  private static List<String> inPageOrder(PageText page) {
    List<String> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= page.paragraphs().size(); i++) {
      List<RemovedBlock> removed = page.removed();
      while (next < removed.size() && removed.get(next).position() == i) {
        all.add(removed.get(next++).text());
      }
      if (i < page.paragraphs().size()) {
        all.add(page.paragraphs().get(i));
      }
    }
    return all;
  }

  @Provide
  Arbitrary<List<String>> pages() {
    return Arbitraries.of(
            "",
            "Home",
            "Most read",
            "Copyright 2020 The Courier",
            "Page not found",
            "By Ada Moen",
            "May 4, 2021",
            "OSLO (Norway)",
            "Photo: Someone / Nordfoto",
            "Council votes on new school",
            "The council voted on Monday to build a school in the eastern quarter, the mayor said.",
            "Nobody knows yet what the bridge will cost, but the engineers expect a large sum.",
            "新しい橋は来年三月に開通する予定だと市長が月曜日に述べた。",
            "!!!")
        .list()
        .ofMaxSize(40);
  }
}
