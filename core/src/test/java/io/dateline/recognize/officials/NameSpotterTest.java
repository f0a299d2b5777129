package io.dateline.recognize.officials;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All people here are invented. */
final class NameSpotterTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Prime Minister MORIOKA Kenta spoke. => MORIOKA Kenta: prime minister
          Gen. TA WINN spoke. => TA WINN: general
          President Abdel Rahman el-Tayeb spoke. => Abdel Rahman el-Tayeb: president
          King Hamid VI spoke. => Hamid VI: king
          Crown Prince Khaled bin Omar spoke. => Khaled bin Omar: crown prince
          President Luis Ignacio Teles da Rocha spoke. => Luis Ignacio Teles da Rocha: president
          President Andrés Manuel Gómez Ocampo spoke. => Andrés Manuel Gómez Ocampo: president
          President Jean-Baptiste Amari spoke. => Jean-Baptiste Amari: president
          Indonesian President Sutrisno spoke. => Sutrisno: president, Indonesia
          Prime Minister Lim Hsien Bao spoke. => Lim Hsien Bao: prime minister
          Dutch Prime Minister Jan van der Meer spoke. => Jan van der Meer: prime minister, Netherlands
          Judge John O'Hara ruled. => John O'Hara: judge
          """)
  void readsNamesOfManyLanguages(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          Roman Catholic minister John Roe prayed. => ``
          Jane Roe, an art major at Yale, painted. => ``
          John Roe, son of a colonel, painted. => ``
          John Roe, the son of President Anton Belov, painted. => Anton Belov: president
          The wife of the president, Maria Belova, painted. => ``
          The ambassador's wife, Jane Roe, painted. => ``
          General Motors and General Electric rose. => ``
          Major League Baseball commissioner Rob Roe spoke. => ``
          Queen Elizabeth Hospital and King Street closed. => ``
          General Tools and Gear Co rose. General Tools fell. => ``
          Acme Bottling said James Moore has been named president and chief executive. => ``
          Terry Hampton was named vice president of manufacturing. => ``
          Ships left Prince Rupert. In Prince Rupert it rains. => ``
          Prince Rupert, British Columbia, is wet. => ``
          Prince Charles Cinema closed. => ``
          Photo by John Roe. The president rested. => ``
          Liberal Party leader John Roe spoke. => ``
          Harvard University president Lawrence Roe resigned. => ``
          Film director Jane Roe and orchestra director Jo Doe won. => ``
          Analyst John Roe, director of research at Acme Institute, spoke. => ``
          Union secretary John Roe and Hamas leader Jo Doe spoke. => ``
          Acme spokesman John Roe and Acme chief executive Jo Doe spoke. => ``
          Bishop John Roe and the Rev. Jo Doe spoke. => ``
          """)
  void leavesOutWhatIsNoOfficial(String sentence, String officials) {
    assertThat(Sentences.read(sentence)).isEqualTo(officials);
  }
}
