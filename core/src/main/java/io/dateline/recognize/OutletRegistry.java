package io.dateline.recognize;

import com.google.common.base.Splitter;
import com.google.common.net.InternetDomainName;
import io.dateline.article.Outlet;
import io.dateline.recognize.table.Fold;
import io.dateline.recognize.table.TableFile;
import io.dateline.source.SourceFormatException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The outlets that are known by name and by host.
 *
 * <p>One outlet has one id, whatever a page calls it: {@code chinadaily.com.cn}, {@code China Daily
 * Website}, and {@code China Daily} are {@code china-daily}. Case, accents, punctuation, and a
 * leading "The" do not matter. Immutable, safe for concurrent use.
 */
public final class OutletRegistry {
  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter VALUES = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final OutletRegistry STANDARD =
      new OutletRegistry(Map.of(), Map.of(), TableFile.read(OutletRegistry.class, "outlets.txt"));

  private final Map<String, Outlet> byName;
  private final Map<String, Outlet> byHost;

  private OutletRegistry(Map<String, Outlet> names, Map<String, Outlet> hosts, String more) {
    var ownNames = new HashMap<String, Outlet>();
    var ownHosts = new HashMap<String, Outlet>();
    TableFile.parse(more, line -> read(line, ownNames, ownHosts));
    var allNames = new HashMap<>(names);
    allNames.putAll(ownNames);
    var allHosts = new HashMap<>(hosts);
    allHosts.putAll(ownHosts);
    byName = Map.copyOf(allNames);
    byHost = Map.copyOf(allHosts);
  }

  /** Some hundreds of well-known outlets of the world. */
  public static OutletRegistry standard() {
    return STANDARD;
  }

  /**
   * This registry and the outlets of {@code lines}, which win over those with the same name or
   * host.
   *
   * @param lines one outlet a line: {@code display name | other names | hosts}, the names and the
   *     hosts separated by semicolons; empty lines and lines that start with {@code #} do not count
   * @throws IllegalArgumentException if a line has not three fields or no display name
   */
  public OutletRegistry with(String lines) {
    return new OutletRegistry(byName, byHost, lines);
  }

  /**
   * As {@link #with(String)}, of the lines of a file in UTF-8.
   *
   * <pre>
   * # display name       | other names         | hosts
   * Springfield Courier  | Courier; Courier TV | courier.example; courier.tv.example
   * </pre>
   *
   * @throws SourceFormatException if it is no UTF-8 or a line cannot be read; it names file and
   *     line
   * @throws IOException if there is no such file
   */
  public OutletRegistry with(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new SourceFormatException(file.toString(), "the table is a folder; give a file", null);
    }
    String text;
    try {
      text = Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SourceFormatException(file.toString(), "the table is no UTF-8 text", e);
    }
    String table = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> lines = table.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        TableFile.parse(lines.get(i), line -> read(line, new HashMap<>(), new HashMap<>()));
      } catch (IllegalArgumentException e) {
        throw new SourceFormatException(file.toString(), i + 1, String.valueOf(e.getMessage()), e);
      }
    }
    return with(table);
  }

  private static void read(String line, Map<String, Outlet> names, Map<String, Outlet> hosts) {
    List<String> fields = FIELDS.splitToList(line);
    if (fields.size() != 3 || Fold.slug(fields.get(0)).isEmpty()) {
      throw new IllegalArgumentException(
          "an outlet is \"name | other names | hosts\" (got: " + line + ")");
    }
    var outlet = new Outlet(Fold.slug(fields.get(0)), fields.get(0));
    // A display name belongs to its outlet before it is another's other name.
    names.put(key(outlet.name()), outlet);
    VALUES.split(fields.get(1)).forEach(name -> names.putIfAbsent(key(name), outlet));
    VALUES
        .split(fields.get(2))
        .forEach(host -> hosts.putIfAbsent(host.toLowerCase(Locale.ROOT), outlet));
  }

  /** The outlet that {@code name}, as a whole, is known to mean. */
  public Optional<Outlet> ofName(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * The outlet of {@code host}, or of the nearest domain above it.
   *
   * @param host such as {@code www.chinadaily.com.cn}, without scheme and port
   */
  public Optional<Outlet> ofHost(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (domain.indexOf('.') > 0) {
      Outlet outlet = byHost.get(domain);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /**
   * The outlet that calls itself {@code name}: a known one, or else one with this display name and
   * an id made of it.
   *
   * @throws IllegalArgumentException if {@code name} holds no letter or digit
   */
  public Outlet named(String name) {
    Optional<Outlet> known = ofName(name);
    if (known.isPresent()) {
      return known.get();
    }
    String id = Fold.slug(name);
    if (id.isEmpty()) {
      throw new IllegalArgumentException(
          "name of an outlet must hold a letter (got: " + name + ")");
    }
    return new Outlet(id, name.strip());
  }

  /**
   * The domain that a site registered: {@code chinadaily.com.cn} of {@code www.chinadaily.com.cn};
   * empty if {@code host} is no host on the public internet.
   */
  static Optional<String> site(String host) {
    InternetDomainName name;
    try {
      name = InternetDomainName.from(host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    if (name.isUnderPublicSuffix()) {
      return Optional.of(name.topPrivateDomain().toString());
    }
    // Reserved names such as ".example" have no public suffix, but are sites all the same.
    List<String> parts = name.parts();
    return name.hasParent() && !name.isPublicSuffix() && !isNumber(parts.get(parts.size() - 1))
        ? Optional.of(String.join(".", parts.subList(parts.size() - 2, parts.size())))
        : Optional.empty();
  }

  private static boolean isNumber(String part) {
    return part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String key(String name) {
    String key = Fold.name(name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
