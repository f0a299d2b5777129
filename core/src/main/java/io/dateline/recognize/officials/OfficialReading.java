package io.dateline.recognize.officials;

import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the officials of one text; the steps are listed in the package's description. */
public final class OfficialReading {
  private OfficialReading() {}

  /**
   * The officials of {@code body}, in the order of their first mention.
   *
   * @param body paragraphs set off by line breaks
   */
  public static List<Official> read(String body) {
    Lexicon lexicon = Lexicon.english();
    Tokens tokens = lexicon.tokenize(body);
    List<Title> titles = new TitleSpotter(tokens, lexicon).spot();
    if (titles.isEmpty() && !tokens.hasAny(WordKind.PARTY_MARK)) {
      return List.of();
    }
    List<Name> names = new NameSpotter(tokens, lexicon).all();
    Linker linker = new Linker(tokens, lexicon, titles, names);
    List<Claim> claims = linker.link();
    if (claims.isEmpty()) {
      return List.of();
    }
    Coreference coreference = new Coreference(tokens, lexicon);
    List<Person> people =
        coreference.resolve(
            names, claims, linker.dependents().stream().map(d -> d.claim().name()).toList());
    List<Claim> all = new ArrayList<>(claims);
    for (Linker.Dependent dependent : linker.dependents()) {
      Person boss = coreference.endingWith(dependent.boss());
      Person person = coreference.of(dependent.claim().name());
      boolean named = dependent.claim().name().length() > 1;
      if (named && boss != null && person != null && person != boss && !boss.offices().isEmpty()) {
        person.hold(dependent.claim().office().under(boss.offices().get(0)));
        all.add(dependent.claim());
      }
    }
    Map<Person, String> others = new HashMap<>();
    for (Counterparts.Pair pair : linker.pairs()) {
      Person person = coreference.of(pair.claim().name());
      if (person != null) {
        others.putIfAbsent(person, pair.otherCountry());
      }
    }
    Map<Person, String> words = Wording.of(tokens, coreference, all);
    CountryInference countries = new CountryInference(tokens, lexicon);
    people.forEach(countries::note);
    List<Official> officials = new ArrayList<>();
    for (Person person : people) {
      if (!person.offices().isEmpty()) {
        countries.complete(person, others);
        officials.add(official(person, tokens, Optional.ofNullable(words.get(person))));
      }
    }
    officials.sort(Comparator.comparingInt(o -> o.mentions().get(0).start()));
    return List.copyOf(officials);
  }

  private static Official official(Person person, Tokens tokens, Optional<String> wording) {
    List<Mention> mentions = new ArrayList<>();
    person.mentions().stream()
        .sorted(Comparator.comparingInt(Name::from))
        .forEach(
            name -> {
              int start = tokens.start(name.from());
              int end = tokens.end(name.to() - 1);
              if (mentions.isEmpty() || mentions.get(mentions.size() - 1).end() <= start) {
                mentions.add(new Mention(start, end));
              }
            });
    Set<Office> offices = new LinkedHashSet<>();
    boolean former = true;
    for (HeldOffice held : person.offices()) {
      former &= held.former();
      offices.add(
          new Office(
              held.title(),
              some(held.of()),
              held.international() ? Optional.empty() : some(held.country())));
    }
    return new Official(person.form().text(), List.copyOf(offices), former, mentions, wording);
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
