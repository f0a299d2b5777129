package io.dateline.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorNoticesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sorry, the story you asked for is no longer online.",
        "Page not found | The Halden Gazette",
        "404",
        "Error 404 - Radio Halden",
        "This link may be broken, or the article has been removed.",
        "No such page",
        "Access denied",
        "You are not authorized to view this page.",
        "502 Bad Gateway",
        "The server is temporarily unavailable. Please try again later.",
        "Are you a robot? Please confirm by completing the check below.",
        "Die gesuchte Seite existiert leider nicht mehr.",
        "Dieser Artikel ist nicht mehr verfügbar.",
        "Cette page n'existe plus ou a été déplacée.",
        "Lo sentimos, la página que busca no existe.",
        "La pagina richiesta non è stata trovata",
        "A página que você procura foi removida.",
        "Helaas, deze pagina bestaat niet meer.",
        "Запрашиваемая страница не найдена",
        "您访问的页面不存在",
        "お探しのページは見つかりませんでした",
        "الصفحة غير موجودة",
        "페이지를 찾을 수 없습니다",
      })
  void aNoticeIsReadByItsParts(String line) {
    assertThat(ErrorNotices.of(line)).isEqualTo(Notice.STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry page of the almanac was found in an attic.",
        "Court orders the newspaper to take down its story on the judge",
        "The city's website crashed on Monday as residents tried to book appointments.",
        "Peugeot 404 turns sixty",
        "Photo booth - $400-$500",
        "An earlier version of this article misspelled the mayor's name.",
        "Keine Seite will im Streit um den Hafen nachgeben",
        "",
      })
  void newsOfPagesAndErrorsIsNone(String line) {
    assertThat(ErrorNotices.of(line)).isNotEqualTo(Notice.STATED);
  }

  @Test
  void whatAnyPageMaySayIsLess() {
    assertThat(ErrorNotices.of("Oops!")).isEqualTo(Notice.REGRET);
    assertThat(ErrorNotices.of("This video is not available.")).isEqualTo(Notice.REGRET);
    assertThat(ErrorNotices.of("Please check the spelling.")).isEqualTo(Notice.AID);
  }

  @Test
  void aSentenceAmidAParagraphOfOthersIsNone() {
    assertThat(
            ErrorNotices.of(
                "The mayor had announced the plan on the town's website. The page was not found on"
                    + " Tuesday. Her spokesman blamed a gardener who had cut through the cable."))
        .isEqualTo(Notice.NONE);
  }
}
