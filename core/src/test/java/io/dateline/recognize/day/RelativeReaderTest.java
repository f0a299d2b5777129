package io.dateline.recognize.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RelativeReaderTest {
  /** A Wednesday, an hour after midnight. */
  private final RelativeReader reader =
      new RelativeReader(LocalDateTime.parse("2024-03-06T01:00:00"));

  private Optional<LocalDate> counted(String text) {
    return reader.counted(text).map(FoundDay::date);
  }

  private Optional<LocalDate> named(String text) {
    return reader.named(text).map(FoundDay::date);
  }

  @ParameterizedTest
  @CsvSource({
    "59 minutes ago, 2024-03-06",
    "2 hours ago, 2024-03-05",
    "an hour ago, 2024-03-06",
    "2h ago, 2024-03-05",
    "1 hour 15 mins ago, 2024-03-05",
    "By Jane Roe | 3 days ago, 2024-03-03",
    "il y a 2 heures, 2024-03-05",
    "Il y a environ 3 jours, 2024-03-03",
    "vor 3 Std., 2024-03-05",
    "vor einem Tag, 2024-03-05",
    "hace 2 horas, 2024-03-05",
    "há 2 dias, 2024-03-04",
    "2 giorni fa, 2024-03-04",
    "3 dagen geleden, 2024-03-03",
    "2 часа назад, 2024-03-05",
    "3小时前, 2024-03-05",
    "2日前, 2024-03-04"
  })
  void countsBackInManyLanguages(String text, LocalDate day) {
    assertThat(counted(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 hours", "in 2 hours", "2 weeks ago", "long ago", "5 min read", "ago"})
  void countsNothingThatTellsNoDay(String text) {
    assertThat(counted(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Yesterday, 2024-03-05",
    "Yesterday at 10:15, 2024-03-05",
    "Updated today 4:30 p.m., 2024-03-06",
    "Aujourd'hui à 00h30, 2024-03-06",
    "4:30 p.m. Monday, 2024-03-04",
    "Wednesday, 2024-03-06",
    "Thursday, 2024-02-29",
    "Published late Monday, 2024-03-04",
    "Monday night, 2024-03-04",
    "Segunda-feira, 2024-03-04"
  })
  void readsNamesOfDays(String text, LocalDate day) {
    assertThat(named(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday, March 4",
        "Next Monday",
        "Last Monday",
        "Sunday Times",
        "Jane Roe, Monday Post",
        "Good Friday"
      })
  void readsNoDayThatIsAnotherOrAName(String text) {
    assertThat(named(text)).isEmpty();
  }

  @Test
  void saysWhereTheStatementStands() {
    assertThat(reader.counted("Roe, 2 hours ago"))
        .hasValueSatisfying(day -> assertThat(day.start()).isEqualTo(5));
  }
}
