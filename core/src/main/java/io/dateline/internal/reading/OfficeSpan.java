package io.dateline.internal.reading;

import io.dateline.article.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When articles tell of someone's office, and which of them is the first. */
final class OfficeSpan {
  /** Stands for an unknown day. */
  static final long UNKNOWN = Long.MIN_VALUE;

  private final Office office;
  private Office seenAs;
  private long first = UNKNOWN;
  private long last = UNKNOWN;
  private long articles;
  private int document = -1;
  private String id = "";

  OfficeSpan(Office office) {
    this.office = office;
    this.seenAs = office;
  }

  Office office() {
    return office;
  }

  /** As the first article calls it. */
  Office seenAs() {
    return seenAs;
  }

  long articles() {
    return articles;
  }

  /** The first article by day, by id among those of one day; of unknown day only if all are. */
  int document() {
    return document;
  }

  String id() {
    return id;
  }

  Optional<LocalDate> firstDay() {
    return day(first);
  }

  Optional<LocalDate> lastDay() {
    return day(last);
  }

  private static Optional<LocalDate> day(long epochDay) {
    return epochDay == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  void add(long day, int document, String id) {
    articles++;
    take(day, document, id, office);
    last = Math.max(last, day);
  }

  private void take(long day, int document, String id, Office seenAs) {
    boolean earlier =
        this.document < 0
            || (day == first
                ? id.compareTo(this.id) < 0
                : day != UNKNOWN && (first == UNKNOWN || day < first));
    if (earlier) {
      first = day;
      this.document = document;
      this.id = id;
      this.seenAs = seenAs;
    }
  }

  private void add(OfficeSpan other) {
    articles += other.articles;
    take(other.first, other.document, other.id, other.seenAs);
    last = Math.max(last, other.last);
  }

  /**
   * One span an office: an article that leaves out whose it is means the only one of that title
   * that others tell of.
   */
  static List<OfficeSpan> joined(Map<Office, OfficeSpan> spans) {
    Map<String, List<OfficeSpan>> fuller = new HashMap<>();
    List<OfficeSpan> bare = new ArrayList<>();
    List<OfficeSpan> joined = new ArrayList<>();
    for (OfficeSpan span : spans.values()) {
      if (span.office.of().isEmpty() && span.office.country().isEmpty()) {
        bare.add(span);
      } else {
        fuller.computeIfAbsent(span.office.title(), t -> new ArrayList<>()).add(span);
        joined.add(span);
      }
    }
    for (OfficeSpan span : bare) {
      List<OfficeSpan> owners = fuller.getOrDefault(span.office.title(), List.of());
      if (owners.size() == 1) {
        owners.getFirst().add(span);
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
