package io.dateline.internal.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StoryGroupsTest {
  private final List<String> paragraphs =
      IntStream.range(0, 30).mapToObj(i -> new OwnNews(i).story(1)).collect(Collectors.toList());

  private String text(int from, int to) {
    return String.join("\n\n", paragraphs.subList(from, to));
  }

  @Test
  void halvesMeetInTheWholeAndPartWithoutIt() throws Exception {
    var shelf = new TextShelf();
    shelf.change(Map.of("first", text(0, 5), "second", text(5, 10)), List.of());
    assertThat(shelf.stories().get("first")).isNotEqualTo(shelf.stories().get("second"));
    shelf.change(Map.of("whole", text(0, 10)), List.of());
    assertThat(shelf.stories().values()).containsOnly(shelf.stories().get("whole"));
    shelf.change(Map.of(), List.of("whole"));
    assertThat(shelf.stories().get("first")).isNotEqualTo(shelf.stories().get("second"));
  }

  @Test
  void aChainOfUpdatesDoesNotJoinWhatHasNothingInCommon() throws Exception {
    var shelf = new TextShelf();
    for (int i = 0; i < 20; i++) {
      shelf.change(Map.of("update" + i, text(i, i + 10)), List.of());
    }
    Map<String, Long> stories = shelf.stories();
    assertThat(stories.get("update0")).isNotEqualTo(stories.get("update19"));
    assertThat(stories.values().stream().distinct().count()).isBetween(4L, 12L);
  }

  @Test
  void exactCopiesGoAndComeWithoutTheStory() throws Exception {
    var shelf = new TextShelf();
    shelf.change(Map.of("a", text(0, 6), "b", text(0, 6), "c", text(0, 5)), List.of());
    assertThat(shelf.stories().values()).containsOnly(shelf.stories().get("a"));
    shelf.change(Map.of(), List.of("a"));
    assertThat(shelf.stories().get("c")).isEqualTo(shelf.stories().get("b"));
    shelf.change(Map.of(), List.of("b"));
    assertThat(shelf.stories()).containsOnlyKeys("c");
  }
}
