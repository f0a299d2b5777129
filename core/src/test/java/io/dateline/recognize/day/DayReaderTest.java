package io.dateline.recognize.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DayReaderTest {
  private static final LocalDate LAST = LocalDate.of(2026, 6, 2);

  private final DayReader reader = new DayReader(DayOrder.UNKNOWN, LAST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2019-03-04~2019-03-04",
        "2019/3/4~2019-03-04",
        "2019.03.04~2019-03-04",
        "20190304~2019-03-04",
        "March 4, 2019~2019-03-04",
        "Mar. 4th, 2019~2019-03-04",
        "4th of March 2019~2019-03-04",
        "4 Mar 2019~2019-03-04",
        "04-Mar-2019~2019-03-04",
        "04-Mar-19~2019-03-04",
        "Mon, 04 Mar 2019 11:25:00 GMT~2019-03-04",
        "Mon Mar 4 11:25:00 GMT 2019~2019-03-04",
        "4. März 2019~2019-03-04",
        "Montag, 4. Mrz. 2019~2019-03-04",
        "4 mars 2019~2019-03-04",
        "1er février 2019~2019-02-01",
        "4 de marzo de 2019~2019-03-04",
        "4 marzo 2019~2019-03-04",
        "4 de março de 2019~2019-03-04",
        "4 maart 2019~2019-03-04",
        "4 marca 2019~2019-03-04",
        "4 марта 2019 г.~2019-03-04",
        "4 Mart 2019~2019-03-04",
        "2019. március 4.~2019-03-04",
        "2019年3月4日~2019-03-04",
        "2019년 3월 4일~2019-03-04",
        "٤ مارس ٢٠١٩~2019-03-04",
        "13/03/2019~2019-03-13",
        "03/13/2019~2019-03-13",
        "4.3.2019~2019-03-04",
        "04.03.19~2019-03-04",
        "4.3.95~1995-03-04",
        "24 | 03 | 2019~2019-03-24",
        "Mar 042019~2019-03-04",
        "jroe04.03.1911:25~2019-03-04",
      })
  void readsDaysAsPagesWriteThem(String text, LocalDate day) {
    assertThat(reader.first(text)).map(FoundDay::date).contains(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-03-04T11:25|11:25",
        "2019-03-04T23:25:30+02:00|23:25:30",
        "Mar. 4, 2019 11:25 p.m.|23:25",
        "Mar. 4, 2019 at 12:05 AM|00:05",
        "4. März 2019, 11.25 Uhr|11:25",
        "4 mars 2019 à 11h25|11:25",
        "11:25 PM EST Mar 4, 2019|23:25",
        "20190304T112500Z|11:25",
      })
  void readsTheTimeBesideTheDay(String text, LocalTime time) {
    assertThat(reader.first(text).flatMap(FoundDay::time)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Jan 14",
        "2019",
        "March 2019",
        "03/04/2019",
        "30 February 2019",
        "1889-04-20",
        "2026-06-03",
        "192.168.10.2019",
        "version 1.2.2019.4",
        "call (800) 654-4262",
        "0:00 0:00",
        "2019\u0301\u0302 3",
      })
  void findsNoDayWhereThereIsNone(String text) {
    assertThat(reader.all(text)).isEmpty();
  }

  @Test
  void readsSmallNumbersInTheOrderOfTheCountry() {
    assertThat(new DayReader(DayOrder.DAY_FIRST, LAST).first("03/04/2019"))
        .map(FoundDay::date)
        .contains(LocalDate.of(2019, 4, 3));
    assertThat(new DayReader(DayOrder.MONTH_FIRST, LAST).first("03/04/2019"))
        .map(FoundDay::date)
        .contains(LocalDate.of(2019, 3, 4));
  }

  @Test
  void takesTheDayWithItsYearFromAnAgencyLine() {
    assertThat(reader.all("Tokyo, Jan 14 (AFP) Jan 14, 2025"))
        .extracting(FoundDay::date)
        .containsExactly(LocalDate.of(2025, 1, 14));
  }

  @Test
  void findsAllDaysOfALineInOrder() {
    assertThat(reader.all("Published 2 May 2019, updated 3 May 2019"))
        .extracting(FoundDay::date)
        .containsExactly(LocalDate.of(2019, 5, 2), LocalDate.of(2019, 5, 3));
  }

  @Test
  void readsEpochSecondsAndMilliseconds() {
    assertThat(reader.value("1551698700"))
        .contains(new FoundDay(LocalDate.of(2019, 3, 4), Optional.of(LocalTime.of(11, 25)), 0, 10));
    assertThat(reader.value("1551698700000"))
        .map(FoundDay::date)
        .contains(LocalDate.of(2019, 3, 4));
    assertThat(reader.value("9999999999")).isEmpty();
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String text) {
    List<FoundDay> days = reader.all(text);
    assertThat(days).allMatch(day -> day.start() <= day.end() && day.end() <= text.length());
    assertThat(reader.value(text)).isNotNull();
  }

  @Property(tries = 300)
  void neverThrowsOnNumbersAndMarks(@ForAll("dateLike") String text) {
    assertThat(new DayReader(DayOrder.DAY_FIRST, LAST).all(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> dateLike() {
    return Arbitraries.of(
            "2019",
            "20190304",
            "04",
            "3",
            "may",
            "Mar",
            ".",
            "-",
            "/",
            ":",
            "T",
            " ",
            ",",
            "年",
            "月",
            "日",
            "am",
            "p",
            "m",
            "Uhr",
            "kl",
            "123456",
            "’",
            "st",
            "de")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
