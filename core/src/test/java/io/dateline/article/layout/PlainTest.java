package io.dateline.article.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PlainTest {

  @Test
  void escapeSequencesAndOverridesBecomeSigns() {
    assertThat(Plain.line("a\u001b]0;x\u0007b")).isEqualTo("a␛]0;x␇b");
    assertThat(Plain.line("a\u009b31mb\u202Ec\u2066d\u007f"))
        .isEqualTo("a\ufffd31mb\ufffdc\ufffdd\ufffd");
  }

  @Test
  void whiteSpaceBecomesASpaceButLinesKeepTheirBreaks() {
    assertThat(Plain.line("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
    assertThat(Plain.lines("a\u0007\n\nb\t")).isEqualTo("a␇\n\nb ");
  }

  @Test
  void textOfAnyScriptStays() {
    String text = "Été, Größe, 東京, Ελλάδα, עברית, 👩‍🚒";
    assertThat(Plain.line(text)).isSameAs(text);
  }

  @Property
  void nothingATerminalObeysIsLeftAndOffsetsStay(@ForAll String text) {
    String line = Plain.line(text);
    assertThat(line).hasSameSizeAs(text);
    assertThat(line.chars()).noneMatch(c -> Character.isISOControl(c));
    assertThat(Plain.line(line)).isEqualTo(line);
  }

  @Property
  void wrappedLinesFitAndLoseNothing(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 90) int columns) {
    String line = Plain.line(text);
    var wrapped = Plain.wrap(line, columns);
    assertThat(wrapped).allMatch(part -> Plain.width(part) <= columns);
    assertThat(String.join("", wrapped).replace(" ", "")).isEqualTo(line.replace(" ", ""));
  }

  @Property
  void cutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int columns) {
    assertThat(Plain.width(Plain.cut(Plain.line(text), columns))).isLessThanOrEqualTo(columns);
  }

  @Test
  void wideAndCombiningCharactersAreMeasuredAsTerminalsDo() {
    assertThat(Plain.width("東京")).isEqualTo(4);
    assertThat(Plain.width("e\u0301")).isEqualTo(1);
    assertThat(Plain.cut("東京都", 5)).isEqualTo("東京…");
    assertThat(Plain.wrap("東京都 東京都", 4)).containsExactly("東京", "都", "東京", "都");
  }

  @Test
  void linesBreakBetweenWords() {
    assertThat(Plain.wrap("the ferry sails again", 10))
        .containsExactly("the ferry", "sails", "again");
  }
}
