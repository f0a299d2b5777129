package io.dateline.recognize.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills in the country of an office where the text leaves it to the reader. */
final class CountryInference {
  /** A text is about a country when this share of its country words name it. */
  private static final double CLEAR_SHARE = 0.7;

  private static final int FEW = 2;

  /** Longer sentences are cut; in tokens to each side of a name. */
  private static final int SENTENCE = 60;

  /** A place line stands among this many tokens. */
  private static final int HEAD = 120;

  /** Titles that only one country uses in English news. */
  private static final Set<String> AMERICAN =
      Set.of(
          "secretary of state",
          "congressman",
          "congresswoman",
          "senate majority leader",
          "senate minority leader",
          "house majority leader",
          "house minority leader",
          "house speaker",
          "secretary of defense",
          "attorney general",
          "senator",
          "representative",
          "district attorney");

  /** Offices that one person at a time holds in a country. */
  private static final Pattern SOLE =
      Pattern.compile("^(?:president|premier|king|queen|.*(?<!vice |deputy |state )minister)$");

  /** Offices of cities and states, which a country does not own. */
  private static final Pattern LOCAL =
      Pattern.compile(
          "(?:mayor|(?<!bank )governor|alderman|selectman|prefect|sheriff|coroner|constable"
              + "|district attorney|(?<!state )council(?:l?or|man|woman))$");

  private static final Pattern ABROAD =
      Pattern.compile(
          "ambassador|envoy|diplomat|consul|charge|commissioner|representative|rapporteur|observer"
              + "|general$|colonel|admiral|commander|captain|major$|lieutenant|inspector$|col\\.|lt\\.|gen\\."
              + "|maj\\.|capt\\.|negotiator|mediator");

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Offices of one holder a country that the text gives to someone: country, colon, title. */
  private final Set<String> taken = new HashSet<>();

  private final String home;
  private int total;

  CountryInference(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    int i = 0;
    while (i < tokens.size()) {
      var institution = lexicon.institutionAt(tokens, i);
      var place = lexicon.placeAt(tokens, i);
      String country = "";
      int to = i + 1;
      if (place != null) {
        country = place.value().country();
        to = place.to();
      } else if (institution != null) {
        country = institution.value().country();
        to = institution.to();
      }
      if (!country.isEmpty()) {
        counts.merge(country, 1, Integer::sum);
        total++;
      }
      i = to;
    }
    home = readHome();
  }

  /** The offices of {@code person}, each with its country where that is clear. */
  void complete(Person person, Map<Person, String> others) {
    List<HeldOffice> offices = person.offices();
    String known = "";
    for (HeldOffice office : offices) {
      known = known.isEmpty() && !office.international() ? office.country() : known;
    }
    String country = known.isEmpty() ? inferred(person, others) : known;
    for (int i = 0; i < offices.size(); i++) {
      HeldOffice office = offices.get(i);
      if (office.country().isEmpty() && !office.international() && !country.isEmpty()) {
        boolean local = LOCAL.matcher(office.title()).find();
        offices.set(i, local ? office.within(country) : office.inCountry(country));
      }
    }
  }

  /** Notes whose heads of state and ministers the text names, before {@link #complete}. */
  void note(Person person) {
    for (HeldOffice office : person.offices()) {
      if (!office.country().isEmpty() && !office.former() && SOLE.matcher(office.title()).find()) {
        taken.add(office.country() + ":" + office.title());
      }
    }
  }

  /** A country that may have such an office, and that has no other holder in the text. */
  private String inferred(Person person, Map<Person, String> others) {
    String country = infer(person, others);
    for (HeldOffice office : person.offices()) {
      boolean other = !office.former() && taken.contains(country + ":" + office.title());
      if (other || !lexicon.mayHave(country, office.title())) {
        return "";
      }
    }
    return country;
  }

  private static boolean isAmerican(HeldOffice office) {
    return AMERICAN.contains(office.title()) || office.title().contains("secretary of state for");
  }

  private String infer(Person person, Map<Person, String> others) {
    String other = others.get(person);
    if (other != null) {
      String elimination = mainBeside(other);
      if (!elimination.isEmpty()) {
        return elimination;
      }
    }
    String hint = byFamilyName(person);
    if (!hint.isEmpty()) {
      return hint;
    }
    String seat = bySeat(person);
    if (!seat.isEmpty()) {
      return seat;
    }
    boolean american = person.offices().stream().anyMatch(CountryInference::isAmerican);
    int here = counts.getOrDefault("United States", 0);
    if (american && here > 0 && here * 4 >= total) {
      return "United States";
    }
    if (person.offices().stream().anyMatch(CountryInference::isAbroad)) {
      return "";
    }
    String subject = isHomeASubject() ? home : main();
    return subject.isEmpty() || speaksOfOthers(person.mentions().get(0), subject) ? "" : subject;
  }

  /** Whether the text speaks about as often of the place line's country as of any other. */
  private boolean isHomeASubject() {
    int most = 0;
    for (int count : counts.values()) {
      most = Math.max(most, count);
    }
    return !home.isEmpty() && counts.getOrDefault(home, 0) * 2 >= most;
  }

  /**
   * Whether the sentence that names someone first speaks of countries, but not of this alone; of
   * the place line's it may, unless another one stands nearer before the name.
   */
  private boolean speaksOfOthers(Name name, String country) {
    boolean own = false;
    boolean other = false;
    boolean last = false;
    int from = name.from();
    while (from > name.from() - SENTENCE && tokens.joined(from) && !isStop(from - 1)) {
      from--;
    }
    int i = from;
    while (i < name.to() + SENTENCE && (i == from || tokens.joined(i)) && !isStop(i)) {
      var place = lexicon.placeAt(tokens, i);
      if (place != null && !place.value().country().isEmpty()) {
        boolean is = place.value().country().equals(country);
        own |= is;
        other |= !is;
        last = i < name.from() ? is : last;
      }
      i = place == null ? i + 1 : place.to();
    }
    return other && !(own && last && country.equals(home));
  }

  private boolean isStop(int i) {
    return tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?");
  }

  /**
   * The country of the place line: a place in capitals at the start of one of the first lines. An
   * agency's story leaves out the country of the place that it comes from.
   */
  private String readHome() {
    int lines = 0;
    for (int i = 0; i < Math.min(tokens.size(), HEAD) && lines < 6; i++) {
      if (i > 0 && tokens.joined(i)) {
        continue;
      }
      lines++;
      var place = lexicon.placeAt(tokens, i);
      String text = tokens.phrase(i, place == null ? i : place.to());
      boolean capitals = text.length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
      if (place == null || !capitals) {
        continue;
      }
      boolean line =
          !tokens.joined(place.to()) || !tokens.word(place.to()) || tokens.digit(place.to());
      if (line) {
        return place.value().country();
      }
    }
    return "";
  }

  /** Diplomats and soldiers are as often named in the country where they are sent. */
  private static boolean isAbroad(HeldOffice office) {
    return office.international() || ABROAD.matcher(office.title()).find();
  }

  /** The country named most, if the text is clearly about it. */
  private String main() {
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= FEW && entry.getValue() >= CLEAR_SHARE * total) {
        return entry.getKey();
      }
    }
    return "";
  }

  /** The country named most beside {@code other}, when both together are what the text is about. */
  private String mainBeside(String other) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getKey().equals(other)) {
        continue;
      }
      if (entry.getValue() > most) {
        second = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    return most > second ? best : "";
  }

  /** The language of the name, when the text speaks of exactly one country of that language. */
  private String byFamilyName(Person person) {
    if (!person.form().familyFirst()) {
      return "";
    }
    String found = "";
    for (String country : lexicon.familyNameCountries(person.form().first())) {
      if (counts.containsKey(country)) {
        if (!found.isEmpty()) {
          return "";
        }
        found = country;
      }
    }
    return found;
  }

  /** "The spokesman said Tokyo is ready": the seat that follows stands for the own government. */
  private String bySeat(Person person) {
    for (Name name : person.mentions()) {
      int at = name.to();
      if (!tokens.is(at, "said") && !tokens.is(at, "says")) {
        continue;
      }
      at = tokens.is(at + 1, "that") ? at + 2 : at + 1;
      var place = lexicon.placeAt(tokens, at);
      if (place == null || place.value().form() != Place.Form.SEAT) {
        continue;
      }
      if (tokens.word(place.to()) && !tokens.capital(place.to())) {
        return place.value().country();
      }
    }
    return "";
  }
}
