package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ScriptDatesTest {

  private static List<String> in(String... scripts) {
    var found = new ArrayList<String>();
    var dates = new ScriptDates((key, value) -> found.add(key + " " + value));
    for (String script : scripts) {
      dates.read(script);
    }
    return found;
  }

  @Test
  void findsNamesAndValuesInJson() {
    assertThat(
            in(
                "{\"id\": 7, \"publishedAt\": \"2019-03-04T11:25:00Z\", \"updatedAt\": \"2020-01-01\"}"))
        .containsExactly("publishedat 2019-03-04T11:25:00Z");
  }

  @Test
  void findsThemInEscapedJsonAndInCalls() {
    assertThat(in("self.push(\"{\\\"datePublished\\\":\\\"2019-03-04\\\"}\")"))
        .containsExactly("datepublished 2019-03-04");
    assertThat(in("ga({'publication_date' : 'Mon, 04 Mar 2019'})"))
        .containsExactly("publication_date Mon, 04 Mar 2019");
  }

  @Test
  void aNumberEndsAtTheComma() {
    assertThat(in("{publishTime:1551698700000,views:3}"))
        .containsExactly("publishtime 1551698700000");
  }

  @Test
  void passesOverWordsAndOtherValues() {
    assertThat(in("publish('x'); publisher: \"Courier\"; published: true; // published 2019-03-04"))
        .isEmpty();
  }

  @Test
  void aScriptOfNothingElseEnds() {
    assertThat(in("\"publishedAt\":\"2019-03-04\",".repeat(100_000))).hasSizeLessThan(100);
    assertThat(in("publish".repeat(300_000), "publish:".repeat(300_000))).isEmpty();
  }

  @Property
  void readsAnything(@ForAll String script) {
    assertThat(in(script)).isNotNull();
    in("publishedAt" + script, "\"published\":" + script);
  }
}
