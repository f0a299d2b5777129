package io.dateline.search;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.dateline.search.FacetRequest.Counted;
import io.dateline.search.FacetRequest.Order;
import java.util.List;
import java.util.Optional;

/** Reads and writes what is asked of a facet: {@code official:20:value:skip=20:yang}. */
final class FacetRequestText {
  private static final String SKIP = "skip=";
  private static final String COVERAGE = "coverage";
  private static final String MATCH = "match=";
  private static final String FORM =
      "NAME, NAME:N, NAME:N:value:skip=N, NAME:N:TEXT, or published:month";

  private FacetRequestText() {}

  static FacetRequest parse(String text) {
    List<String> parts = Splitter.on(':').splitToList(text);
    FacetRequest read = start(Facet.ofId(parts.getFirst()), parts);
    for (int i = 1; i < parts.size(); i++) {
      Optional<FacetRequest> more = with(read, parts.get(i), text);
      if (more.isEmpty()) {
        String rest = String.join(":", parts.subList(i, parts.size()));
        return read.matching(rest.startsWith(MATCH) ? rest.substring(MATCH.length()) : rest);
      }
      read = more.get();
    }
    return read;
  }

  /** A unit tells what is usual, so it is looked for first, wherever it stands. */
  private static FacetRequest start(Facet facet, List<String> parts) {
    if (facet == Facet.PUBLISHED) {
      for (String part : parts.subList(1, parts.size())) {
        Optional<CalendarUnit> unit = unit(part);
        if (unit.isPresent()) {
          return FacetRequest.histogram(unit.get());
        }
      }
    }
    return FacetRequest.of(facet);
  }

  private static Optional<CalendarUnit> unit(String part) {
    for (CalendarUnit unit : CalendarUnit.values()) {
      if (part.equalsIgnoreCase(unit.id())) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** Empty if {@code part} begins what values are searched for. */
  private static Optional<FacetRequest> with(FacetRequest read, String part, String text) {
    for (Order order : Order.values()) {
      if (part.equalsIgnoreCase(order.id())) {
        return Optional.of(read.order(order));
      }
    }
    for (Counted counted : Counted.values()) {
      if (part.equalsIgnoreCase(counted.id())) {
        return Optional.of(read.counted(counted));
      }
    }
    if (part.equalsIgnoreCase(COVERAGE)) {
      return Optional.of(read.withCoverage());
    }
    if (read.unit().isPresent() && unit(part).equals(read.unit())) {
      return Optional.of(read);
    }
    boolean skips = part.startsWith(SKIP);
    String digits = skips ? part.substring(SKIP.length()) : part;
    Integer number = Ints.tryParse(digits);
    if (number != null) {
      return Optional.of(skips ? read.skip(number) : read.limit(number));
    }
    if (skips || part.isBlank() || digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("must be " + FORM + " (got: " + text + ")");
    }
    return Optional.empty();
  }

  static String of(FacetRequest request) {
    var text = new StringBuilder(request.facet().id());
    request.unit().ifPresent(unit -> text.append(':').append(unit.id()));
    if (request.limit() != request.usualLimit()) {
      text.append(':').append(request.limit());
    }
    if (request.order() != FacetRequest.usual(request.facet())) {
      text.append(':').append(request.order().id());
    }
    if (request.counted() != Counted.COPIES) {
      text.append(':').append(request.counted().id());
    }
    if (request.coverage() && request.order() != Order.SHARE) {
      text.append(':').append(COVERAGE);
    }
    if (request.skip() > 0) {
      text.append(':').append(SKIP).append(request.skip());
    }
    request
        .matching()
        .ifPresent(words -> text.append(':').append(isPlain(words) ? "" : MATCH).append(words));
    return text.toString();
  }

  /** Whether {@code words}, as they stand, are read as what values are searched for. */
  private static boolean isPlain(String words) {
    try {
      return parse(Facet.OUTLET.id() + ":" + words).matching().equals(Optional.of(words));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
