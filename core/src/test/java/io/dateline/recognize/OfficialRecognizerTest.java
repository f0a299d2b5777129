package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All people here are invented. */
final class OfficialRecognizerTest {

  private static List<Official> read(String body) {
    return OfficialRecognizer.standard().recognize(body);
  }

  private static Official only(String body) {
    List<Official> officials = read(body);
    assertThat(officials).hasSize(1);
    return officials.get(0);
  }

  private static List<String> mentions(Official official, String body) {
    return official.mentions().stream().map((Mention m) -> m.in(body)).toList();
  }

  @Test
  void readsATitleBeforeTheName() {
    Official official = only("Talks with Japanese Defense Minister Kenta Morioka went on late.");
    assertThat(official.name()).isEqualTo("Kenta Morioka");
    assertThat(official.offices()).containsExactly(Office.of("defense minister", "Japan"));
    assertThat(official.former()).isFalse();
  }

  @Test
  void readsSeveralTitlesBeforeOneName() {
    Official official =
        only("Chinese State Councilor and Defense Minister General Luo Shanwen agreed.");
    assertThat(official.name()).isEqualTo("Luo Shanwen");
    assertThat(official.offices())
        .containsExactly(
            Office.of("state councilor", "China"),
            Office.of("defense minister", "China"),
            Office.of("general", "China"));
  }

  @Test
  void readsWhoseSpokesmanSomeoneIs() {
    Official official =
        only("The Ministry of Inland Waters spokesman Deng Haoran said Beijing was ready.");
    assertThat(official.offices())
        .containsExactly(
            new Office(
                "spokesman", Optional.of("Ministry of Inland Waters"), Optional.of("China")));
  }

  @Test
  void keepsTheDegreeOfASpokesman() {
    Official official = only("Japan's top government spokesman Kenta Morioka spoke.");
    assertThat(official.offices()).containsExactly(Office.of("top government spokesman", "Japan"));
  }

  @Test
  void readsATitleBesideTheName() {
    assertThat(
            only("Luo Shanwen (second right), China's assistant foreign minister, waved.")
                .offices())
        .containsExactly(Office.of("assistant foreign minister", "China"));
    assertThat(only("Maria Kestrel, the mayor of Springfield, said no.").offices())
        .extracting(Office::title, o -> o.of().orElse(""))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("mayor", "Springfield"));
    assertThat(only("Foreign Minister of Japan Kenta Morioka arrived.").offices())
        .containsExactly(Office.of("foreign minister", "Japan"));
  }

  @Test
  void givesACounterpartTheSameOffice() {
    List<Official> officials =
        read(
            "In Tokyo, Foreign Minister Luo Shanwen and his Japanese counterpart Kenta Morioka met."
                + " China and Japan will meet again.");
    assertThat(officials)
        .extracting(Official::name)
        .containsExactly("Luo Shanwen", "Kenta Morioka");
    assertThat(officials.get(0).offices()).containsExactly(Office.of("foreign minister", "China"));
    assertThat(officials.get(1).offices()).containsExactly(Office.of("foreign minister", "Japan"));
  }

  @Test
  void readsAListOfHoldersOfOneOffice() {
    assertThat(read("Presidents Anton Belov and Carlo Dray signed."))
        .extracting(Official::name)
        .containsExactly("Anton Belov", "Carlo Dray");
    assertThat(read("Ministers Anne Brel of France and Carlo Dray of Italy met."))
        .extracting(o -> o.offices().get(0).country().orElse(""))
        .containsExactly("France", "Italy");
  }

  @Test
  void countsBareFamilyNamesAsMentions() {
    String body =
        "Chinese Premier Luo Shanwen met Irish Finance Minister Nora Whelan.\n\n"
            + "Luo smiled. Ms. Whelan's aides did not; Whelan left.";
    List<Official> officials = read(body);
    assertThat(mentions(officials.get(0), body)).containsExactly("Luo Shanwen", "Luo");
    assertThat(mentions(officials.get(1), body)).containsExactly("Nora Whelan", "Whelan", "Whelan");
  }

  @Test
  void countsFullNamesWithoutATitleToo() {
    String body = "Nora Whelan arrived early. Prime Minister Whelan was to speak at noon.";
    Official official = only(body);
    assertThat(official.name()).isEqualTo("Nora Whelan");
    assertThat(mentions(official, body)).containsExactly("Nora Whelan", "Whelan");
  }

  @Test
  void marksFormerHolders() {
    assertThat(only("Former president Anton Belov died.").former()).isTrue();
    assertThat(only("The ex-minister of finance Anton Belov died.").former()).isTrue();
    assertThat(only("Anton Belov, who was foreign minister until 2010, died.").former()).isTrue();
    assertThat(only("President Anton Belov slept.").former()).isFalse();
  }

  @Test
  void leavesOutHeadsOfCompaniesPartiesAndClubs() {
    assertThat(read("Acme Corp president John Stonebridge resigned.")).isEmpty();
    assertThat(read("John Stonebridge, chairman of Acme Holdings Ltd, resigned.")).isEmpty();
    assertThat(read("Opposition party leader John Stonebridge resigned.")).isEmpty();
    assertThat(read("Coach John Stonebridge and team captain Bill Marlow resigned.")).isEmpty();
    assertThat(read("University president John Stonebridge resigned.")).isEmpty();
  }

  @Test
  void namesNobodyWhereOnlyAnOfficeIsNamed() {
    assertThat(read("Japan's farm minister is due on Wednesday, and the president rests."))
        .isEmpty();
  }

  @Test
  void readsAnOfficeThatAVerbGives() {
    assertThat(only("Ana Torres was elected president of Peru in 2001.").offices())
        .containsExactly(Office.of("president", "Peru"));
    assertThat(only("Ana Torres, 54, is the justice minister of Peru.").offices())
        .containsExactly(Office.of("justice minister", "Peru"));
    assertThat(only("The vote comes ahead of Ana Torres's return as Peru's president.").offices())
        .containsExactly(Office.of("president", "Peru"));
  }

  @Test
  void readsANameBehindItsOfficeAndAComma() {
    Official official = only("Guinea's frail president, Alpha Soumare, rested.");
    assertThat(official.name()).isEqualTo("Alpha Soumare");
    assertThat(official.offices()).containsExactly(Office.of("president", "Guinea"));
  }

  @Test
  void readsThePlaceBehindTheName() {
    assertThat(only("King Hamid of Jordan slept.").offices())
        .containsExactly(Office.of("king", "Jordan"));
    assertThat(only("Sen. Ann Lowell (D-Maine) voted no.").offices())
        .containsExactly(new Office("senator", Optional.of("Maine"), Optional.of("United States")));
  }

  @Test
  void endsABodysNameBeforeThePersons() {
    Official official = only("The President of the Republic Costis Rallis signed.");
    assertThat(official.name()).isEqualTo("Costis Rallis");
    assertThat(only("Governor of the Bank of England Eddie Stowe spoke.").name())
        .isEqualTo("Eddie Stowe");
  }

  @Test
  void readsPortfoliosOfSeveralWords() {
    assertThat(only("Minister of Trade and Industry Tunku Ariwo left.").offices())
        .extracting(Office::title)
        .containsExactly("minister of trade and industry");
    assertThat(only("Venezuelan Energy and Mines Minister Edwin Arroyo left.").offices())
        .containsExactly(Office.of("energy and mines minister", "Venezuela"));
  }

  @Test
  void callsOneOfficeByOneName() {
    assertThat(only("Gov. Ed Coswell spoke. Governor Ed Coswell left.").offices())
        .extracting(Office::title)
        .containsExactly("governor");
  }

  @Test
  void givesInternationalOfficesNoCountry() {
    Official official =
        only("In Japan, U.N. Secretary-General Jens Stolt spoke. Japan, Japan, he said, is vital.");
    assertThat(official.offices())
        .containsExactly(
            new Office("secretary-general", Optional.of("United Nations"), Optional.empty()));
  }

  @Test
  void infersTheCountryFromTheSubjectOfTheText() {
    String body =
        "In Washington the White House said no. President Hale will sign, U.S. senators said.";
    assertThat(only(body).offices()).containsExactly(Office.of("president", "United States"));
  }

  @Test
  void infersTheCountryFromThePlaceLine() {
    String body =
        "KATHMANDU, Aug 23 - King Bishal left Nepal for China.\n\n"
            + "China is a neighbour, and China said it would welcome him.";
    assertThat(only(body).offices()).containsExactly(Office.of("king", "Nepal"));
  }

  @Test
  void leavesTheCountryOpenWhenTheTextSpeaksOfSeveral() {
    String body = "Italy met Spain. France met Poland. Prime Minister Ugo Rinaldi was there.";
    assertThat(only(body).offices().get(0).country()).isEmpty();
  }

  @Test
  void givesABareFamilyNameToTheOneLastNamedInFull() {
    String body =
        "Peruvian President Ana Torres met baker Luis Torres. Torres baked. Ana Torres ate.";
    Official official = only(body);
    assertThat(mentions(official, body)).containsExactly("Ana Torres", "Ana Torres");
  }

  @Test
  void knowsParticlesAndFamilyNamesThatStandFirst() {
    String body =
        "European Commission President Ilse von der Heyden met North Korean leader Kim Dong Un."
            + " Von der Heyden spoke, Kim listened.";
    List<Official> officials = read(body);
    assertThat(mentions(officials.get(0), body))
        .containsExactly("Ilse von der Heyden", "Von der Heyden");
    assertThat(mentions(officials.get(1), body)).containsExactly("Kim Dong Un", "Kim");
  }

  @Test
  void mergesTheTwoOrdersOfAName() {
    String body = "Japanese Foreign Minister Kenta Morioka came. Morioka Kenta is 60.";
    assertThat(mentions(only(body), body)).containsExactly("Kenta Morioka", "Morioka Kenta");
  }

  @Test
  void countsSpokesmenOfOfficials() {
    List<Official> officials =
        read("U.N. Secretary-General Jens Stolt left. Stolt's spokesman, Fred Eckhart, stayed.");
    assertThat(officials).extracting(Official::name).containsExactly("Jens Stolt", "Fred Eckhart");
    assertThat(read("John Roe, a baker, left. Roe's spokesman, Fred Eckhart, stayed.")).isEmpty();
  }

  @Test
  void leavesOutWhatIsCalledAfterPeopleAndOffices() {
    assertThat(read("The General Assembly met. General Motors rose.")).isEmpty();
    assertThat(read("The English Premier League and Burger King opened at 920 Paul Roe Drive."))
        .isEmpty();
    assertThat(read("PRESIDENT BELOV WINS THE VOTE AGAIN")).isEmpty();
    assertThat(read("Real Madrid president Luis Fonte, FIFA president Ugo Bassi spoke.")).isEmpty();
  }

  @Test
  void leavesOutCandidates() {
    assertThat(read("Presidential candidate Ana Torres lost. Mayor candidate Bo Lund lost."))
        .isEmpty();
  }

  @Test
  void readsAcrossTheLinesOfAWrappedParagraph() {
    String body =
        "The talks were led by Foreign\nMinister Ana\nTorres of Peru, who was glad that the\nother"
            + " side came\nat all, and said so.";
    Official official = only(body);
    assertThat(official.offices()).containsExactly(Office.of("foreign minister", "Peru"));
    assertThat(mentions(official, body)).containsExactly("Ana\nTorres");
    assertThat(official.name()).isEqualTo("Ana Torres");
  }

  @Test
  void joinsNoParagraphs() {
    assertThat(read("He was once the president\n\nAna Torres bakes bread.")).isEmpty();
  }

  @Test
  void tellsCentralBanksFromOthers() {
    assertThat(only("The chairman of the Swiss National Bank, Urs Kehrli, spoke.").offices())
        .containsExactly(
            new Office("chairman", Optional.of("National Bank"), Optional.of("Switzerland")));
    assertThat(read("The chairman of Barlow Bank, Urs Kehrli, spoke.")).isEmpty();
  }

  @Test
  void readsNamesThatAreWordsBehindATitle() {
    assertThat(only("Chinese Vice Foreign Minister He Yaming agreed.").name())
        .isEqualTo("He Yaming");
    assertThat(only("Uzbek President Islam Yusupov agreed.").name()).isEqualTo("Islam Yusupov");
  }

  @Test
  void givesACounterpartTheOfficeOfTheOneNamedLast() {
    List<Official> officials =
        read(
            "Irish Foreign Minister Nora Whelan and Irish Finance Minister Tom Byrne left. Whelan"
                + " met her Spanish counterpart Luz Prado.");
    assertThat(officials.get(2).offices()).containsExactly(Office.of("foreign minister", "Spain"));
  }

  @Test
  void readsAnotherThreadsTextsAtTheSameTime() {
    String body = "Peruvian President Ana Torres met Irish Premier Tom Byrne. Torres smiled.";
    List<Official> expected = read(body);
    assertThat(java.util.stream.IntStream.range(0, 200).parallel().mapToObj(i -> read(body)))
        .allMatch(expected::equals);
  }

  @Test
  void readsLongTextsWithoutPunctuation() {
    assertThat(read("the minister said that it was good ".repeat(20_000))).isEmpty();
    assertThat(read("Anton Belov ".repeat(50_000))).isEmpty();
    assertThat(read("President ".repeat(50_000))).isEmpty();
    assertThat(read("A".repeat(500_000))).isEmpty();
  }

  @Test
  void saysWhichLanguagesItReads() {
    assertThat(List.of("en", "en-GB")).allMatch(OfficialRecognizer::reads);
    assertThat(List.of("fr", "eng", "")).noneMatch(OfficialRecognizer::reads);
  }

  @Test
  void keepsTheTextsOwnWordsForAnOffice() {
    assertThat(only("Peru's frail new president, Ana Torres, spoke.").wording())
        .contains("Peru's frail new president");
    assertThat(only("The State Councilor and Defense Minister Luo Shanwen left.").wording())
        .contains("State Councilor and Defense Minister");
    assertThat(only("Irish Premier Nora Whelan left. Prime Minister Whelan ate.").wording())
        .contains("Irish Premier");
  }

  @Test
  void readsHostileTextsWithoutFailing() {
    assertThat(read("ministers A and ".repeat(50_000))).isEmpty();
    assertThat(read("spokesman for the ".repeat(50_000))).isEmpty();
    assertThat(read("PRESIDENT ROE ".repeat(50_000))).isEmpty();
    assertThat(read("\uD83D\u0000\u0007".repeat(200_000))).isEmpty();
    assertThat(read("President Roe and ".repeat(50_000))).hasSize(1);
    assertThat(read("a-".repeat(500_000))).isEmpty();
    assertThat(read("U.".repeat(500_000))).isEmpty();
  }
}
