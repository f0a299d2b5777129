package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class TitleSpotterTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Deputy Prime Minister and Foreign Minister Kofi Mensah agreed. => Kofi Mensah: deputy prime minister; foreign minister
          Army Chief of Staff Lt. Gen. Ivan Petrov agreed. => Ivan Petrov: army chief of staff; lieutenant general
          Chairman of the Joint Chiefs of Staff Gen. Mark Roe spoke. => Mark Roe: chairman, Joint Chiefs of Staff; general, United States
          The chairman of the Joint Chiefs of Staff, Gen. Mark Roe, spoke. => Mark Roe: chairman, Joint Chiefs of Staff; general, United States
          """)
  void readsChains(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Minister of State for Disasters Ravi Anand came. => Ravi Anand: minister of state for disasters
          Minister for Women and Children Ravi Anand came. => Ravi Anand: minister for women and children
          U.S. Assistant Secretary of State for East Asian and Pacific Affairs John Roe came. => John Roe: assistant secretary of state for east asian and pacific affairs, United States
          U.N. Special Envoy for Syria John Roe came. => John Roe: special envoy for Syria, United Nations
          John Roe, the U.N. special envoy to Syria, came. => John Roe: special envoy to Syria, United Nations
          Deputy Under Secretary of Defense for Policy John Roe came. => John Roe: deputy undersecretary of defense for policy
          """)
  void readsTheTailOfAnOffice(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Federal Air Traffic Control Administration Director Brano Roe left. => Brano Roe: director, Federal Air Traffic Control Administration
          National Weather Service director Louis Roe left. => Louis Roe: director, National Weather Service
          Health department director Louis Roe left. => Louis Roe: director, Health Department
          European Central Bank President Christine Roe left. => Christine Roe: president, European Central Bank
          Energy Regulatory Commission Chairman Paul Roe left. => Paul Roe: chairman, Energy Regulatory Commission
          Col. Ivan Petrov, commander of the 3rd Brigade, left. => Ivan Petrov: colonel; commander, 3rd Brigade
          The chairman of the local council, Dami Okoro, left. => Dami Okoro: chairman, Local Council
          Supporters of Peruvian President Ana Torres left. => Ana Torres: president, Peru
          Paul Roe, director-general of the Japanese Finance Ministry's Securities Bureau, left. => Paul Roe: director-general, Finance Ministry's Securities Bureau
          Paul Roe, head of the ministry's International Finance Bureau, left. => Paul Roe: head, International Finance Bureau
          The head of the troubled Child Support Agency Paul Roe left. => Paul Roe: head, Child Support Agency
          The head of the troubled Acme Group Paul Roe left. => ``
          SFO assistant director Paul Roe left. => Paul Roe: assistant director, Serious Fraud Office
          West German Finance Minister Paul Roe left. => Paul Roe: finance minister, Germany
          Virginia State Attorney General Paul Roe left. => Paul Roe: state attorney general, Virginia
          Labour backbencher Paul Roe, Tory peer Lord Doe and Amy Hart MSP left. => Paul Roe: backbencher | Doe: peer | Amy Hart: member of the scottish parliament
          """)
  void readsBodiesByTheirNouns(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Col Suvit Mano and Lt Gen Ivan Petrov left. => Suvit Mano: colonel | Ivan Petrov: lieutenant general
          Gov John W. Roe Jr. and Sen J.D. Doe left. => John W. Roe Jr.: governor | J.D. Doe: senator
          """)
  void readsAbbreviationsWithAndWithoutAFullStop(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Rep. Amy Hart, Democrat of Ohio, left. => Amy Hart: representative, Ohio
          Texas Republican Sen. Bob Crane left. => Bob Crane: senator, Texas
          Senator Bob Crane, a Texas Republican, left. => Bob Crane: senator, Texas
          """)
  void readsLegislatorsPlaces(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          President Ama Boateng's chief of staff, Neil Gantry, left. => Ama Boateng: president | Neil Gantry: chief of staff
          A spokesman for the mayor, Neil Gantry, left. => Neil Gantry: spokesman
          Jane Roe, a former adviser to President Anton Belov, left. => Jane Roe: adviser [former] | Anton Belov: president
          Mayoral spokesman Neil Gantry left. => Neil Gantry: mayoral spokesman
          John Roe, an adviser to Acme Holdings, left. => ``
          """)
  void readsWhoWorksForWhom(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }
}
