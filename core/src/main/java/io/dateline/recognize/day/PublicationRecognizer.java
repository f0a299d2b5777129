package io.dateline.recognize.day;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Publication;
import io.dateline.article.Publication.Provenance;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.SchemaObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds when a page was published.
 *
 * <p>Sources are asked in order of trust:
 *
 * <ol>
 *   <li>what was given from outside, whatever its year;
 *   <li>what markup declares (JSON-LD, then {@code meta}, then microdata), the first that the
 *       headline, the address, or a {@code time} element confirms;
 *   <li>a {@code time} element, or another with a moment in an attribute, that says it is of
 *       publication or that the headline or the address confirms;
 *   <li>the day at the headline, or that opens the text;
 *   <li>{@code meta} names that may mean the making of the page, any other {@code time} element,
 *       any other visible day, the day in the address, the data of scripts;
 *   <li>only then a day of change, in the same order;
 *   <li>last, if it is known when the page was fetched, what it counts back from there: {@code 2
 *       hours ago} at the headline, {@code TOKYO, Monday} before the text.
 * </ol>
 *
 * <p>A day that the outlet prints at the headline without calling it a change beats what markup
 * declares; one day off, it is the same moment in the outlet's own zone. A copyright year is never
 * a day, nor is the time of the fetch. Safe for concurrent use.
 */
public final class PublicationRecognizer {
  private final Clock clock;

  /**
   * @param clock tells the last day that can be one of publication: tomorrow, for outlets ahead of
   *     it
   */
  public PublicationRecognizer(Clock clock) {
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * The day of publication, with the time if the page tells it.
   *
   * @param language the text's language, which helps to read {@code 03/04/2019}
   */
  public Optional<Publication> recognize(PageEvidence page, Optional<String> language) {
    LocalDate last = LocalDate.now(clock).plusDays(1);
    Optional<LocalDate> addressed =
        AddressDay.in(page.addresses(), new DayReader(DayOrder.UNKNOWN, last));
    var reader = new DayReader(OrderEvidence.of(page, language, addressed), last);
    Optional<Publication> given =
        page.given()
            .published()
            .flatMap(reader.ofGiven()::value)
            .map(day -> publication(day, Provenance.GIVEN));
    if (given.isPresent()) {
      return given;
    }
    VisibleDays visible = VisibleDays.of(page, reader);
    return machine(page, reader, visible, addressed)
        .map(day -> local(day, visible, addressed))
        .map(day -> printed(day, visible))
        .or(() -> timeElement(page, reader, visible, addressed))
        .or(() -> visible.head().map(day -> publication(day, Provenance.VISIBLE_TEXT)))
        .or(() -> meta(page, reader, DateKeys.META_WEAK))
        .or(() -> plainTimeElement(page, reader, visible))
        .or(() -> shown(visible, addressed))
        .or(() -> onlyTimeElement(page, reader))
        .or(() -> addressed.map(day -> Publication.of(day, Provenance.URL)))
        .or(() -> script(page, reader))
        .or(() -> schema(page, reader, "datemodified"))
        .or(() -> meta(page, reader, DateKeys.META_MODIFIED))
        .or(() -> microdata(page, reader, "datemodified"))
        .or(() -> visible.updated().map(day -> publication(day, Provenance.VISIBLE_TEXT)))
        .or(() -> changedTimeElement(page, reader))
        .or(() -> visible.updatedAnywhere().map(day -> publication(day, Provenance.VISIBLE_TEXT)))
        .or(() -> relative(page, reader));
  }

  /** What is counted back from the fetch, if anybody knows when that was. */
  private static Optional<Publication> relative(PageEvidence page, DayReader reader) {
    return page.given()
        .fetched()
        .flatMap(reader.ofGiven()::value)
        .map(fetched -> RelativeDays.of(page, fetched))
        .flatMap(days -> days.published().or(days::updated))
        .filter(reader::isPlausible)
        .map(day -> Publication.of(day, Provenance.RELATIVE));
  }

  /**
   * What the markup declares, the most trusted kind first. Templates declare wrong days: one that
   * nothing else on the page confirms loses to one that something does.
   */
  private static Optional<Publication> machine(
      PageEvidence page, DayReader reader, VisibleDays visible, Optional<LocalDate> addressed) {
    var declared = new ArrayList<Publication>();
    schema(page, reader, "datepublished", "datecreated", "uploaddate").ifPresent(declared::add);
    meta(page, reader, DateKeys.META_PUBLISHED).ifPresent(declared::add);
    microdata(page, reader, "datepublished").ifPresent(declared::add);
    if (declared.size() > 1) {
      var witnesses = new HashSet<LocalDate>();
      visible.head().map(FoundDay::date).ifPresent(witnesses::add);
      addressed.ifPresent(witnesses::add);
      timeElement(page, reader, visible, addressed)
          .map(Publication::date)
          .ifPresent(witnesses::add);
      for (Publication day : declared) {
        if (witnesses.stream().anyMatch(witness -> isNear(witness, day.date()))) {
          return Optional.of(day);
        }
      }
    }
    return declared.stream().findFirst();
  }

  /**
   * What an outlet prints at the headline, and does not call a change, is its own word: templates
   * declare the day on which a page was first kept, or made anew.
   */
  private static Publication printed(Publication machine, VisibleDays visible) {
    return visible
        .head()
        .filter(day -> !isNear(day.date(), machine.date()))
        .map(day -> publication(day, Provenance.VISIBLE_TEXT))
        .orElse(machine);
  }

  /** Within the day that time zones may make. */
  private static boolean isNear(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
  }

  /**
   * The day as the outlet prints it: machines write midnight in the outlet's zone as another day of
   * a clock elsewhere, so a day at the headline or in the address, one off, is right.
   */
  private static Publication local(
      Publication machine, VisibleDays visible, Optional<LocalDate> addressed) {
    if (machine.time().isEmpty()) {
      return machine;
    }
    LocalDate day = machine.date();
    Optional<LocalDate> shown = visible.head().map(FoundDay::date);
    boolean contradicted = shown.isPresent() && addressed.isPresent() && !shown.equals(addressed);
    if (contradicted || shown.or(() -> addressed).filter(d -> isZoned(d, machine)).isEmpty()) {
      return machine;
    }
    return visible
        .head()
        .map(d -> publication(d, Provenance.VISIBLE_TEXT))
        .orElseGet(() -> Publication.of(addressed.orElse(day), Provenance.URL));
  }

  /** Whether an outlet may print {@code day} for the machine's moment: west before, east after. */
  private static boolean isZoned(LocalDate day, Publication machine) {
    int hour = machine.time().map(LocalTime::getHour).orElse(0);
    return hour < 13
        ? day.equals(machine.date().minusDays(1))
        : day.equals(machine.date().plusDays(1));
  }

  /** Of a story before of a page before of anything else. */
  private static Optional<Publication> schema(
      PageEvidence page, DayReader reader, String... properties) {
    List<Predicate<SchemaObject>> kinds =
        List.of(SchemaObject::isArticle, SchemaObject::isPage, object -> true);
    for (Predicate<SchemaObject> kind : kinds) {
      for (String property : properties) {
        for (SchemaObject object : page.objects()) {
          if (!kind.test(object)) {
            continue;
          }
          Optional<FoundDay> day =
              object
                  .first(property, "mainentity." + property, "mainentityofpage." + property)
                  .flatMap(reader::value);
          if (day.isPresent()) {
            return day.map(d -> publication(d, Provenance.JSON_LD));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Publication> meta(
      PageEvidence page, DayReader reader, List<String> names) {
    return page.meta(names).stream()
        .flatMap(value -> reader.value(value).stream())
        .findFirst()
        .map(day -> publication(day, Provenance.META));
  }

  private static Optional<Publication> microdata(
      PageEvidence page, DayReader reader, String property) {
    return page.clues(Clue.Origin.MICRODATA).stream()
        .filter(clue -> clue.key().toLowerCase(Locale.ROOT).endsWith(property))
        .flatMap(clue -> reader.value(clue.value()).stream())
        .findFirst()
        .map(day -> publication(day, Provenance.MICRODATA));
  }

  /** One that is marked as published, or that the headline or the address confirms. */
  private static Optional<Publication> timeElement(
      PageEvidence page, DayReader reader, VisibleDays visible, Optional<LocalDate> addressed) {
    Optional<LocalDate> confirmed = visible.head().map(FoundDay::date).or(() -> addressed);
    for (Clue clue : page.clues(Clue.Origin.TIME_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      Optional<FoundDay> day =
          isChange(key) || DateKeys.marksOther(key) ? Optional.empty() : reader.value(clue.value());
      boolean marked = key.contains("publ") || key.contains("pubdate");
      if (day.isPresent()
          && (marked || confirmed.filter(day.get().date()::equals).isPresent())
          && !visible.isOfOthers(day.get().date())) {
        return day.map(d -> publication(d, Provenance.TIME_ELEMENT));
      }
    }
    return Optional.empty();
  }

  /** The first that belongs to the story, as far as anybody can tell. */
  private static Optional<Publication> plainTimeElement(
      PageEvidence page, DayReader reader, VisibleDays visible) {
    Optional<LocalDate> change = visible.updated().map(FoundDay::date);
    for (Clue clue : page.clues(Clue.Origin.TIME_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      boolean aside = key.equals("aside") || key.equals("nav") || key.equals("footer");
      if (aside || isChange(key) || DateKeys.marksOther(key)) {
        continue;
      }
      Optional<FoundDay> day =
          reader
              .value(clue.value())
              .filter(d -> !visible.isOfOthers(d.date()))
              .filter(d -> change.filter(d.date()::equals).isEmpty());
      if (day.isPresent()) {
        return day.map(d -> publication(d, Provenance.TIME_ELEMENT));
      }
    }
    return Optional.empty();
  }

  /** The day of all the page's time elements, wherever they stand, if they agree. */
  private static Optional<Publication> onlyTimeElement(PageEvidence page, DayReader reader) {
    var days = new LinkedHashMap<LocalDate, FoundDay>();
    for (Clue clue : page.clues(Clue.Origin.TIME_ELEMENT)) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      if (!isChange(key) && !DateKeys.marksOther(key)) {
        reader.value(clue.value()).ifPresent(day -> days.putIfAbsent(day.date(), day));
      }
    }
    return days.size() == 1
        ? days.values().stream().findFirst().map(d -> publication(d, Provenance.TIME_ELEMENT))
        : Optional.empty();
  }

  private static Optional<Publication> changedTimeElement(PageEvidence page, DayReader reader) {
    return page.clues(Clue.Origin.TIME_ELEMENT).stream()
        .filter(clue -> isChange(clue.key()) && !DateKeys.marksOther(clue.key()))
        .flatMap(clue -> reader.value(clue.value()).stream())
        .findFirst()
        .map(day -> publication(day, Provenance.TIME_ELEMENT));
  }

  /** The page's own data stand before those of the stories that it links to. */
  private static Optional<Publication> script(PageEvidence page, DayReader reader) {
    return page.clues(Clue.Origin.SCRIPT).stream()
        .filter(clue -> DateKeys.isPublishedInScript(clue.key()))
        .flatMap(clue -> reader.value(clue.value()).stream())
        .findFirst()
        .map(day -> publication(day, Provenance.SCRIPT));
  }

  private static boolean isChange(String key) {
    return DateKeys.marksModified(key) && !key.contains("publ") && !key.contains("entry-date");
  }

  private static Optional<Publication> shown(VisibleDays visible, Optional<LocalDate> addressed) {
    return visible.published(addressed).map(day -> publication(day, Provenance.VISIBLE_TEXT));
  }

  /** Midnight sharp is what machines write when they know only the day. */
  private static Publication publication(FoundDay day, Provenance from) {
    return day.time()
        .filter(time -> !time.equals(LocalTime.MIDNIGHT))
        .map(time -> Publication.of(day.date(), time, from))
        .orElseGet(() -> Publication.of(day.date(), from));
  }
}
