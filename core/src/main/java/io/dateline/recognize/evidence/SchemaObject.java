package io.dateline.recognize.evidence;

import static java.util.Objects.requireNonNull;

import io.dateline.extract.Clue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A schema.org object at the top of a JSON-LD script.
 *
 * @param type its type in lower case, such as {@code newsarticle}; empty if it has none
 * @param properties paths below the type, such as {@code publisher.name}, with their values, in
 *     page order
 */
public record SchemaObject(String type, List<Property> properties) {

  /** One value of an object. */
  public record Property(String path, String value) {}

  /** Properties an object has once: a second one starts the next object. */
  private static final Set<String> SINGLE =
      Set.of("@type", "@id", "headline", "datepublished", "name", "url", "datemodified");

  public SchemaObject {
    requireNonNull(type, "type");
    properties = List.copyOf(properties);
  }

  /** Takes the clues of JSON-LD, in page order, apart into their objects. */
  static List<SchemaObject> of(List<Clue> clues) {
    var objects = new ArrayList<SchemaObject>();
    var open = new ArrayList<Property>();
    var seen = new HashSet<String>();
    String type = "";
    for (Clue clue : clues) {
      String key = clue.key().toLowerCase(Locale.ROOT);
      int dot = key.indexOf('.');
      String owner = dot < 0 ? "" : key.substring(0, dot);
      String path = key.substring(dot + 1);
      boolean again = SINGLE.contains(path) && !seen.add(path);
      if (!owner.equals(type) || (again && !isListed(open, path))) {
        if (!open.isEmpty()) {
          objects.add(new SchemaObject(type, open));
        }
        open.clear();
        seen.clear();
        if (SINGLE.contains(path)) {
          seen.add(path);
        }
        type = owner;
      }
      open.add(new Property(path, clue.value()));
    }
    if (!open.isEmpty()) {
      objects.add(new SchemaObject(type, open));
    }
    return List.copyOf(objects);
  }

  /** A list of values comes as the same path twice in a row. */
  private static boolean isListed(List<Property> open, String path) {
    return !open.isEmpty() && open.get(open.size() - 1).path().equals(path);
  }

  /** Whether this describes a story. */
  public boolean isArticle() {
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.equals("report")
        || type.equals("review")
        || type.equals("claimreview")
        || type.equals("recipe");
  }

  /** Whether this describes the page or what it shows. */
  public boolean isPage() {
    return type.endsWith("webpage")
        || type.endsWith("webcontent")
        || type.equals("videoobject")
        || type.equals("creativework")
        || type.equals("podcastepisode");
  }

  /** All values at {@code path}. */
  public List<String> all(String path) {
    var values = new ArrayList<String>();
    for (Property property : properties) {
      if (property.path().equals(path)) {
        values.add(property.value());
      }
    }
    return values;
  }

  /** The first value at one of {@code paths}, the first path that has any. */
  public Optional<String> first(String... paths) {
    for (String path : paths) {
      for (Property property : properties) {
        if (property.path().equals(path)) {
          return Optional.of(property.value());
        }
      }
    }
    return Optional.empty();
  }
}
