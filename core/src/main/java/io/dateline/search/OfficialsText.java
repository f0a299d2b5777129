package io.dateline.search;

import io.dateline.article.TextStyle;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import io.dateline.search.OfficialProfile.Evidence;
import io.dateline.search.OfficialProfile.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Officials as a table, or one of them with offices over time. */
final class OfficialsText {
  private static final String INDENT = "  ";

  private OfficialsText() {}

  static String of(Officials officials, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    if (officials.profiles().size() == 1) {
      profile(officials.profiles().get(0), page);
    } else {
      table(officials.profiles(), page);
    }
    return page.toString();
  }

  static String of(OfficialProfile profile, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    profile(profile, page);
    return page.toString();
  }

  static String of(OfficialPairs pairs, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    int shown = pairs.pairs().size();
    String heading = Bars.of(pairs.distinct(), "pair", "pairs");
    page.add(
        Sheet.strong(shown < pairs.distinct() ? Bars.number(shown) + " of " + heading : heading));
    if (shown > 0) {
      var table = new Table("ffrrll").row("official", "with", "articles", "stories", "from", "to");
      for (OfficialPair pair : pairs.pairs()) {
        table.row(
            Plain.line(pair.first()),
            Plain.line(pair.second()),
            Bars.number(pair.articles()),
            Bars.number(pair.stories()),
            day(pair.firstDay()),
            day(pair.lastDay()));
      }
      table.print(page.gap(), "");
    }
    return page.toString();
  }

  private static void table(List<OfficialProfile> profiles, Sheet page) {
    page.add(Sheet.strong(Bars.of(profiles.size(), "official", "officials")));
    if (profiles.isEmpty()) {
      return;
    }
    page.gap();
    var table = new Table("ffllr").row("official", "office", "from", "to", "articles");
    for (OfficialProfile profile : profiles) {
      String name = Plain.line(profile.name());
      if (profile.offices().isEmpty()) {
        table.row(name, "", "", "", Bars.number(profile.articles()));
      }
      String articles = Bars.number(profile.articles());
      for (Tenure tenure : profile.offices()) {
        table.row(
            name,
            Plain.line(tenure.office().toString()),
            day(tenure.firstDay()),
            day(tenure.lastDay()),
            articles);
        name = "";
        articles = "";
      }
    }
    table.print(page, "");
  }

  private static void profile(OfficialProfile profile, Sheet page) {
    String articles = Bars.of(profile.articles(), "article", "articles");
    page.add(
        Sheet.strong(Plain.line(profile.name()))
            + ", named in "
            + (profile.stories() < profile.articles()
                ? articles + ", " + Bars.of(profile.stories(), "story", "stories")
                : articles));
    otherNames(profile, page);
    offices(profile.offices(), page.gap());
    MonthsText.print(profile.months(), page);
    counts("outlets", profile.outlets(), page);
    counts("named beside", profile.with(), page);
    sentences(profile.offices(), page);
  }

  /** What else articles call them: why they are counted here. */
  private static void otherNames(OfficialProfile profile, Sheet page) {
    String others =
        profile.names().stream()
            .filter(name -> !name.value().equals(profile.name()))
            .map(name -> Plain.line(name.value()) + " (" + Bars.number(name.count()) + ")")
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      page.wrap(INDENT, INDENT, "also as " + others);
    }
  }

  private static void sentences(List<Tenure> offices, Sheet page) {
    if (offices.stream().anyMatch(tenure -> tenure.evidence().isPresent())) {
      page.gap().add(Sheet.strong("first told of"));
    }
    for (Tenure tenure : offices) {
      for (Evidence evidence : tenure.evidence().stream().toList()) {
        String day = tenure.firstDay().map(first -> " · " + first).orElse("");
        page.wrap(
            INDENT,
            INDENT + INDENT,
            Plain.line(tenure.office().toString())
                + Sheet.faint(day + " · " + Plain.line(evidence.id())));
        Snippet said = evidence.sentence();
        var clean = new Snippet(Plain.line(said.text()), said.marks());
        page.wrap(INDENT + INDENT, INDENT + INDENT, clean.mark(page.open(), page.close()));
      }
    }
  }

  private static void offices(List<Tenure> offices, Sheet page) {
    page.add(Sheet.strong("offices"));
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Tenure tenure : offices) {
      first = Math.min(first, tenure.firstDay().map(LocalDate::toEpochDay).orElse(first));
      last = Math.max(last, tenure.lastDay().map(LocalDate::toEpochDay).orElse(last));
    }
    boolean timeline = offices.size() > 1 && first < last;
    int longest =
        offices.stream().mapToInt(t -> Plain.width(t.office().toString())).max().orElse(0);
    // What the names leave; a long name gives way before the picture does.
    int columns = Math.clamp(page.columns() - 37L - longest, 8, page.columns() / 4);
    var table = new Table("fllrl");
    for (Tenure tenure : offices) {
      table.row(
          Plain.line(tenure.office().toString()),
          day(tenure.firstDay()),
          day(tenure.lastDay()),
          Bars.number(tenure.articles()),
          timeline ? span(tenure, first, last, columns) : "");
    }
    table.print(page, INDENT);
  }

  private static String span(Tenure tenure, long first, long last, int columns) {
    if (tenure.firstDay().isEmpty() || tenure.lastDay().isEmpty()) {
      return "";
    }
    double whole = last - first + 1;
    return Bars.span(
        (tenure.firstDay().get().toEpochDay() - first) / whole,
        (tenure.lastDay().get().toEpochDay() - first + 1) / whole,
        columns);
  }

  private static void counts(String heading, List<FacetValue> values, Sheet page) {
    if (values.isEmpty()) {
      return;
    }
    page.gap().add(Sheet.strong(heading));
    var table = new Table("frl");
    for (FacetValue value : values) {
      table.row(
          Plain.line(value.value()),
          Bars.number(value.count()),
          Bars.bar(value.count(), values.get(0).count(), page.columns() / 4));
    }
    table.print(page, INDENT);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
