package io.dateline.recognize.day;

/** What the first number of {@code 03/04/2019} is. */
enum DayOrder {
  /** A day, as in most of the world. */
  DAY_FIRST,
  /** A month, as in the United States. */
  MONTH_FIRST,
  /** Nothing tells: such a date is no date unless one part is greater than twelve. */
  UNKNOWN
}
