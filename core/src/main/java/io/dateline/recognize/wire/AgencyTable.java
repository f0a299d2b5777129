package io.dateline.recognize.wire;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.dateline.article.Agency;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The known news agencies, by name and by host. Safe for concurrent use. */
public final class AgencyTable {
  /** Shorter names are words of some language, or anybody's initials. */
  private static final int MIN_FOLDED = 5;

  private static final int MAX_WORDS = 6;
  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final AgencyTable STANDARD =
      new AgencyTable(TableFile.lines(AgencyTable.class, "agencies.txt"));

  private final Map<String, Agency> exact = new HashMap<>();
  private final Map<String, Agency> folded = new HashMap<>();
  private final ImmutableListMultimap<String, String> hosts;

  private AgencyTable(List<String> lines) {
    var hostsById = ImmutableListMultimap.<String, String>builder();
    for (String line : lines) {
      List<String> fields = FIELDS.splitToList(line);
      if (fields.size() != 4) {
        throw new IllegalStateException("agencies.txt: a line has four fields: " + line);
      }
      var agency = new Agency(fields.get(0), fields.get(1));
      add(fields.get(1), agency);
      VALUES.split(fields.get(2)).forEach(name -> add(name, agency));
      hostsById.putAll(agency.id(), VALUES.splitToList(fields.get(3)));
    }
    hosts = hostsById.build();
  }

  /** The built-in table. */
  public static AgencyTable standard() {
    return STANDARD;
  }

  private void add(String name, Agency agency) {
    exact.putIfAbsent(name, agency);
    String key = Fold.name(name);
    if (key.length() >= MIN_FOLDED) {
      folded.putIfAbsent(key, agency);
    }
  }

  /** The agency that {@code name}, and nothing else in it, names. */
  public Optional<Agency> named(String name) {
    if (name.length() > 80) {
      return Optional.empty();
    }
    String stripped = stripped(name);
    Agency agency = exact.get(stripped);
    return Optional.ofNullable(agency != null ? agency : folded.get(Fold.name(stripped)));
  }

  /** The agency whose name opens {@code text}: {@code Agence France-Presse. Sections of ...}. */
  public Optional<Agency> opening(String text) {
    String head = text.substring(0, Math.min(text.length(), 80));
    List<String> words = Splitter.on(' ').omitEmptyStrings().limit(MAX_WORDS + 1).splitToList(head);
    for (int n = Math.min(MAX_WORDS, words.size()); n > 0; n--) {
      Optional<Agency> agency = named(String.join(" ", words.subList(0, n)));
      if (agency.isPresent()) {
        return agency;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code host} is one of the agency's own. */
  public boolean isHostOf(Agency agency, String host) {
    return hosts.get(agency.id()).stream()
        .anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  private static String stripped(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && isEdge(name.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return !Character.isLetterOrDigit(c);
  }
}
