package io.dateline.internal.reading;

import io.dateline.search.Facet;
import io.dateline.search.FacetRequest;
import java.io.IOException;

/** The values of a facet that its labels stand for, by number. */
interface FacetValues {

  /** The labels. */
  LabelOrdinals ordinals();

  /** How many values there are. */
  int count();

  /** The number of the value of a label; -1 if it is not to be counted. */
  int of(int label);

  /** A value as it is shown. */
  String name(int value) throws IOException;

  /** The values that {@code request} asks for. */
  static FacetValues of(ReaderView view, FacetRequest request) throws IOException {
    return request.unit().isPresent() ? view.days(request.unit().get()) : of(view, request.facet());
  }

  /** The values of {@code facet}: its labels themselves, but of officials the people. */
  static FacetValues of(ReaderView view, Facet facet) throws IOException {
    return switch (facet) {
      case OFFICIAL -> new OfPeople(view.officials(), null);
      case PUBLISHED -> new OfDays(view.days());
      default -> new OfLabels(view.labels(facet));
    };
  }

  /** Each label is a value. */
  record OfLabels(LabelOrdinals ordinals) implements FacetValues {
    @Override
    public int count() {
      return ordinals.count();
    }

    @Override
    public int of(int label) {
      return label;
    }

    @Override
    public String name(int value) throws IOException {
      return ordinals.label(value);
    }
  }

  /** As labels: years, months, and days. */
  record OfDays(DayLabels days) implements FacetValues {
    @Override
    public LabelOrdinals ordinals() {
      return days.ordinals();
    }

    @Override
    public int count() {
      return days.count();
    }

    @Override
    public int of(int label) {
      return label;
    }

    @Override
    public String name(int value) {
      return days.text(value);
    }
  }

  /**
   * Several labels are one person.
   *
   * @param wanted by number of label; null for all
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record OfPeople(OfficialLabels labels, boolean @org.jspecify.annotations.Nullable [] wanted)
      implements FacetValues {
    @Override
    public LabelOrdinals ordinals() {
      return labels.ordinals();
    }

    @Override
    public int count() {
      return labels.people().count();
    }

    @Override
    public int of(int label) {
      return wanted == null || wanted[label] ? labels.person(label) : -1;
    }

    @Override
    public String name(int value) {
      return labels.people().name(value);
    }
  }
}
