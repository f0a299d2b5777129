package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class NameBeforeTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Ai Qian, spokesman for the Ministry of National Defense, said so. => Ai Qian: spokesman, Ministry of National Defense
          Maria Kestrel, 52, mayor of Springfield, said no. => Maria Kestrel: mayor, Springfield
          Maria Kestrel (52), mayor of Springfield, said no. => Maria Kestrel: mayor, Springfield
          Maria Kestrel (left), the Springfield mayor, said no. => Maria Kestrel: mayor, Springfield
          Kofi Mensah - Ghana's foreign minister - arrived. => Kofi Mensah: foreign minister, Ghana
          "No," said Rune Holm, the island's deputy governor. => Rune Holm: deputy governor
          Amy Hart, the Labour MP for Leeds, voted no. => Amy Hart: member of parliament, Leeds
          Amy Hart, MP, voted no. => Amy Hart: member of parliament
          Amy Hart MP voted no. => Amy Hart: member of parliament
          Samuel Ede, the president of the city council, said no. => Samuel Ede: president, City Council
          Kofi Mensah, chairman of the National Election Commission said no. => Kofi Mensah: chairman, National Election Commission
          Near Kofi Mensah, the Ghanaian police spokesman said, was a bomb. => ``
          Kofi Mensah, head of the Accra Port Authority where it burned, said no. => Kofi Mensah: head, Port Authority
          Kofi Mensah, head of the Economic Planning Agency (EPA), said no. => Kofi Mensah: head, Economic Planning Agency
          Kofi Mensah, Finance Minister, said no. => Kofi Mensah: finance minister
          Kofi Mensah, then prime minister, said no. => Kofi Mensah: prime minister [former]
          Kofi Mensah, public prosecutor in the eastern town of Oran, said no. => Kofi Mensah: public prosecutor
          """)
  void readsAnApposition(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Maria Kestrel, who is the mayor of Springfield, said no. => Maria Kestrel: mayor, Springfield
          Maria Kestrel, who has been mayor of Springfield since 2019, said no. => Maria Kestrel: mayor, Springfield
          Ali Musa, who is head of Mogadishu's ambulance service, said no. => Ali Musa: head, Ambulance Service
          """)
  void readsWhatSomeoneIs(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Kofi Mensah has been approved as defense minister. => Kofi Mensah: defense minister
          Kofi Mensah was sworn in as president of Ghana. => Kofi Mensah: president, Ghana
          Kofi Mensah took office as president of Ghana in 2012. => Kofi Mensah: president, Ghana
          President Ama Boateng appointed Kofi Mensah as finance minister. => Ama Boateng: president | Kofi Mensah: finance minister
          President Ama Boateng named Kofi Mensah finance minister. => Ama Boateng: president | Kofi Mensah: finance minister
          President Ama Boateng named Kofi Mensah, 44, as her new finance minister. => Ama Boateng: president | Kofi Mensah: finance minister
          """)
  void readsVerbsThatGiveAnOffice(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Kofi Mensah served as foreign minister of Ghana from 2001 to 2005. => Kofi Mensah: foreign minister, Ghana [former]
          Kofi Mensah, then Ghana's foreign minister, arrived. => Kofi Mensah: foreign minister, Ghana [former]
          Kofi Mensah, a former foreign minister of Ghana, arrived. => Kofi Mensah: foreign minister, Ghana [former]
          Kofi Mensah, the former governor of the central bank, said no. => Kofi Mensah: governor, Central Bank [former]
          """)
  void marksWhatIsPast(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Lea Marchand, the envoy who freed four hostages in the Sahara, was named foreign minister. => Lea Marchand: envoy; foreign minister
          """)
  void findsTheSubjectBeforeARelativeClause(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          In the capital Grodin, the commander of the Interior Ministry troops, General Ivan Petrov, said no. => Ivan Petrov: commander, Interior Ministry Troops; general
          """)
  void takesNoPlaceForAPerson(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Ama Boateng replaced Kofi Mensah as foreign minister. => Ama Boateng: foreign minister | Kofi Mensah: foreign minister [former]
          Ama Boateng, who replaced Kofi Mensah as Ghana's foreign minister, left. => Ama Boateng: foreign minister, Ghana | Kofi Mensah: foreign minister, Ghana [former]
          Kofi Mensah was replaced by Ama Boateng as finance minister. => Kofi Mensah: finance minister [former] | Ama Boateng: finance minister
          The plan is to replace Kofi Mensah as finance minister. => Kofi Mensah: finance minister [former]
          """)
  void readsWhoReplacesWhom(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          The chief U.S. negotiator at stalled talks, Kofi Mensah, spoke. => Kofi Mensah: negotiator, United States
          The president of the small insurer, Kofi Mensah, spoke. => ``
          President Ama Boateng's envoy Kofi Mensah arrived. => Ama Boateng: president | Kofi Mensah: envoy
          Kofi Mensah has served as Ghana's president since 2002. => Kofi Mensah: president, Ghana
          Bosnian Serb acting president Ama Boateng spoke. => Ama Boateng: acting president, Republika Srpska
          Alberto Ruiz, security chief of Buenos Aires province, spoke. => Alberto Ruiz: security chief, Buenos Aires Province
          The army commander in the region, General Kofi Mensah, spoke. => Kofi Mensah: army commander; general
          Amy Hart, the Metropolitan Police Commissioner, spoke. => Amy Hart: commissioner, Metropolitan Police
          """)
  void readsWhoseOfficeItIs(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }
}
