package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void foldsWhiteSpaceOfAnyKind() {
    assertThat(Text.fold("\n  The \t\r\n ferry\u00a0 \u2003runs  ")).isEqualTo("The ferry runs");
  }

  @Test
  void leavesOutWhatIsNotSeenAndTheSpaceBehindIt() {
    assertThat(Text.fold("The \u200b fer\u00adry \ufeff")).isEqualTo("The ferry");
  }
}
