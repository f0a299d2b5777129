package io.dateline.internal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class StoryGroupsProperties {
  /** Stories of a few paragraphs out of many: with chains, rings, halves, and wholes. */
  private static Map<String, String> overlapping(Random random, long seed) {
    var news = new OwnNews(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      paragraphs.add(news.paragraph());
    }
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 25; i++) {
      int from = random.nextInt(paragraphs.size() - 4);
      int to = from + 3 + random.nextInt(Math.min(8, paragraphs.size() - from - 3));
      texts.put("a" + i, String.join("\n\n", paragraphs.subList(from, to)));
    }
    return texts;
  }

  private static Map<String, Long> atOnce(Map<String, String> texts) throws Exception {
    var shelf = new TextShelf();
    shelf.change(texts, List.of());
    return shelf.stories();
  }

  @Property(tries = 300)
  void storiesAreTheSameOnEveryWayToTheSameArticles(@ForAll long seed) throws Exception {
    var random = new Random(seed);
    Map<String, String> last = overlapping(random, seed);
    Map<String, String> passing = overlapping(random, seed);
    var shelf = new TextShelf();
    List<String> order = new ArrayList<>(last.keySet());
    Collections.shuffle(order, random);
    Map<String, String> now = new TreeMap<>();
    for (int from = 0; from < order.size(); ) {
      int to = Math.min(order.size(), from + 1 + random.nextInt(6));
      Map<String, String> put = new TreeMap<>();
      for (String id : order.subList(from, to)) {
        put.put(id, last.get(id));
      }
      // Some come that go or change again, and some go that come again.
      String other = "a" + random.nextInt(25);
      if (!put.containsKey(other)) {
        put.put(other, passing.get(other));
      }
      String gone = "a" + random.nextInt(25);
      List<String> delete =
          put.containsKey(gone) || !now.containsKey(gone) ? List.of() : List.of(gone);
      shelf.change(put, delete);
      now.putAll(put);
      delete.forEach(now::remove);
      assertThat(shelf.stories()).isEqualTo(atOnce(now));
      from = to;
    }
    shelf.change(last, List.of());
    assertThat(shelf.stories()).isEqualTo(atOnce(last));
  }
}
