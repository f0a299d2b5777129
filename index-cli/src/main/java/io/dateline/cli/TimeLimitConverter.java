package io.dateline.cli;

import io.dateline.search.QueryLimits;
import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads seconds, such as {@code 0.5}, into the usual limits with this time. */
final class TimeLimitConverter implements ITypeConverter<QueryLimits> {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  @Override
  public QueryLimits convert(String text) {
    try {
      var seconds = new BigDecimal(text);
      if (seconds.signum() > 0 && seconds.compareTo(DAY) <= 0) {
        long nanos = seconds.movePointRight(9).longValue();
        return QueryLimits.DEFAULT.withTime(Duration.ofNanos(Math.max(1, nanos)));
      }
    } catch (NumberFormatException e) {
      // Said below, as for any other that is none.
    }
    throw new TypeConversionException("must be seconds, up to a day (got: " + text + ")");
  }
}
