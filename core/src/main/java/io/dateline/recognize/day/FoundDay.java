package io.dateline.recognize.day;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A day that a text names.
 *
 * @param date the day
 * @param time the time of day, if one stands beside it
 * @param start where the day (or the time before it) begins
 * @param end the unit after its last, time included
 */
record FoundDay(LocalDate date, Optional<LocalTime> time, int start, int end) {

  FoundDay {
    requireNonNull(date, "date");
    requireNonNull(time, "time");
  }
}
