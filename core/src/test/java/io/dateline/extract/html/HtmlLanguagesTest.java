package io.dateline.extract.html;

import static io.dateline.extract.html.TestPage.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.PageKind;
import io.dateline.article.RemovalReason;
import org.junit.jupiter.api.Test;

/** Pages in other languages than English, none of which names its elements. */
final class HtmlLanguagesTest {

  private static HtmlPage page(String language, String title, String story) {
    return TestPage.extract(
        "<html lang="
            + language
            + "><head><title>"
            + title
            + "</title></head><body><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul><div><h1>"
            + title
            + "</h1>"
            + story
            + "</div></body></html>");
  }

  @Test
  void readsGerman() {
    String first =
        "Der Hafenrat von Ellerhaven hat am Dienstag beschlossen, die alte Landungsbrücke wieder"
            + " aufzubauen. Damit endet ein Streit, der die Stadt zehn Jahre lang geteilt hat.";
    String second =
        "Die Bürgermeisterin sagte, die Arbeiten sollten im Frühjahr beginnen und vier Millionen"
            + " Kronen kosten, von denen das Land den größten Teil bezahlt.";
    HtmlPage page =
        page(
            "de",
            "Ellerhaven baut die alte Brücke wieder auf",
            "<p>"
                + first
                + "</p><p>Foto: Jannis Oldendorp</p><p>Lesen Sie auch: <a href=/x>Warum die Fähre"
                + " nach Nordholm im Winter nicht mehr jeden Tag fährt</a></p><p>Anzeige</p><p>"
                + second
                + "</p><p>Empfohlener redaktioneller Inhalt</p>");

    assertThat(page.paragraphs()).containsExactly(first, second);
    assertThat(reasonsOf(page, "Oldendorp")).containsExactly(RemovalReason.CAPTION);
    assertThat(reasonsOf(page, "Nordholm")).containsExactly(RemovalReason.RELATED);
    assertThat(reasonsOf(page, "Empfohlener")).containsExactly(RemovalReason.CONSENT);
  }

  @Test
  void readsFrench() {
    String first =
        "Le conseil du port de Sainte-Ellerie a voté mardi la reconstruction de l'ancien quai, ce"
            + " qui met fin à une dispute de dix ans entre les habitants de la ville.";
    String second =
        "Les travaux doivent commencer au printemps et coûter quatre millions de couronnes, a dit"
            + " la maire devant les journalistes.";
    HtmlPage page =
        page(
            "fr",
            "Le vieux quai sera reconstruit",
            "<p>"
                + first
                + "</p><p>À lire aussi : le bac de l'île ne passera plus tous les jours cet"
                + " hiver</p><p>La suite après cette publicité</p><p>"
                + second
                + "</p><p>Crédit photo : Maëlle Quimper</p>");

    assertThat(page.paragraphs()).containsExactly(first, second);
  }

  @Test
  void readsSpanish() {
    String first =
        "El consejo del puerto de Santa Elería votó el martes a favor de reconstruir el viejo"
            + " muelle, y puso fin a una disputa que duró diez años en la ciudad.";
    String second =
        "Las obras empezarán en primavera y costarán cuatro millones de coronas, según dijo la"
            + " alcaldesa a los periodistas en el ayuntamiento.";
    HtmlPage page =
        page(
            "es",
            "El viejo muelle será reconstruido",
            "<p>"
                + first
                + "</p><p>Lea también: el transbordador no saldrá todos los días en invierno</p><p>"
                + second
                + "</p><p>Foto: Inés Barqueira</p><p>Te puede interesar</p>");

    assertThat(page.paragraphs()).containsExactly(first, second);
  }

  @Test
  void readsRussian() {
    String first =
        "Совет порта Эллерин во вторник проголосовал за восстановление старого причала, и спор,"
            + " который десять лет делил город, закончился.";
    String second =
        "Работы начнутся весной и обойдутся в четыре миллиона крон, сказала журналистам мэр города"
            + " после заседания совета.";
    HtmlPage page =
        page(
            "ru",
            "Старый причал построят заново",
            "<p>"
                + first
                + "</p><p>Читайте также: паром зимой будет ходить не каждый день</p><p>"
                + second
                + "</p><p>Фото: Арина Лодкина</p>");

    assertThat(page.paragraphs()).containsExactly(first, second);
  }

  @Test
  void readsJapanese() {
    String first = "港の評議会は火曜日、古い桟橋を建て直すことを決めた。町を二つに分けた争いは十年で終わった。";
    String second = "工事は春に始まり、費用は四百万になると町長は述べた。";
    HtmlPage page =
        page(
            "ja",
            "古い桟橋を建て直しへ",
            "<p>"
                + first
                + "</p><p>写真：浜野みさき</p><p>"
                + second
                + "</p><p>関連記事：冬の渡し船は毎日は出ない</p><p>無断転載を禁じます</p>");

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).containsExactly(first, second);
  }

  @Test
  void readsChinese() {
    String first = "港口委员会星期二投票决定重建旧码头，结束了使全镇分裂十年的争论。";
    String second = "镇长说，工程将在春天开始，费用约为四百万，大部分由沿海基金支付。";
    HtmlPage page =
        page(
            "zh",
            "旧码头将重建",
            "<p>"
                + first
                + "</p><p>图片来源：林海舟</p><p>"
                + second
                + "</p><p>相关阅读：冬季渡船不再每天开行</p><p>责任编辑</p>");

    assertThat(page.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.paragraphs()).contains(first, second).noneMatch(text -> text.contains("渡船"));
    assertThat(reasonsOf(page, "林海舟")).containsExactly(RemovalReason.CAPTION);
  }
}
