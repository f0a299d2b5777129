package io.dateline.recognize.address;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a page in one spelling: host in lower case, no default port, no fragment, no
 * tracking parameters, no slash at the end. An address in a web archive is that of the archived
 * page.
 *
 * @param scheme {@code http} or {@code https}
 * @param host host in lower case, with the port if it is no default
 * @param path path, empty or from its first slash, without a slash at the end
 * @param query the parameters that matter, without the question mark; may be empty
 */
public record PageAddress(String scheme, String host, String path, String query) {

  private static final int MAX_LENGTH = 4096;

  /** Parameters that say how a reader came, not where to; {@code utm_} besides. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "gclsrc",
          "dclid",
          "msclkid",
          "yclid",
          "twclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "_ga",
          "_gl",
          "ref_src",
          "ref_url",
          "cmpid",
          "ncid",
          "ocid",
          "smid",
          "smtyp",
          "s_cid",
          "xtor",
          "wt_mc",
          "wtmc",
          "at_medium",
          "at_campaign",
          "at_custom1",
          "ito",
          "sfns",
          "sref",
          "partner",
          "taid",
          "spm",
          "share",
          "shared",
          "_openstat",
          "oly_anon_id",
          "oly_enc_id",
          "vero_id",
          "mkt_tok",
          "feedtype",
          "ftag",
          "cn-track",
          "campaign_id");

  /** The address in {@code text}; empty if it is none with a host. */
  public static Optional<PageAddress> of(String text) {
    String address = text.strip();
    if (address.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String scheme = "https";
    int at;
    if (address.regionMatches(true, 0, "https://", 0, 8)) {
      at = 8;
    } else if (address.regionMatches(true, 0, "http://", 0, 7)) {
      scheme = "http";
      at = 7;
    } else if (address.startsWith("//")) {
      at = 2;
    } else {
      return Optional.empty();
    }
    int hostEnd = indexOfAny(address, "/?#", at);
    String host = host(address.substring(at, hostEnd), scheme);
    if (!isHost(host)) {
      return Optional.empty();
    }
    int pathEnd = indexOfAny(address, "?#", hostEnd);
    String path = address.substring(hostEnd, pathEnd);
    Optional<PageAddress> archived = archived(host, address.substring(hostEnd));
    if (archived.isPresent()) {
      return archived;
    }
    String query = "";
    if (pathEnd < address.length() && address.charAt(pathEnd) == '?') {
      query = address.substring(pathEnd + 1, indexOfAny(address, "#", pathEnd));
    }
    return Optional.of(new PageAddress(scheme, host, withoutEnd(path), telling(query)));
  }

  /** The page behind {@code reference} as it stands on a page of {@code base}. */
  public static Optional<PageAddress> of(String reference, Optional<PageAddress> base) {
    if (reference.startsWith("/") && !reference.startsWith("//") && base.isPresent()) {
      return of(base.get().scheme + "://" + base.get().host + reference);
    }
    return of(reference);
  }

  /** Whether this names a page of its own: the front page of a site does not. */
  public boolean isPage() {
    String file = path.toLowerCase(Locale.ROOT);
    return !(file.isEmpty()
            || file.equals("/index.html")
            || file.equals("/index.htm")
            || file.equals("/index.php")
            || file.equals("/home")
            || file.equals("/404")
            || file.equals("/404.html")
            || file.equals("/error"))
        || (!query.isEmpty() && !file.contains("404") && !file.contains("error"));
  }

  /** What two spellings of one address share: everything but the scheme. */
  public String identity() {
    return host + path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The address as a link. */
  public String url() {
    return scheme + "://" + identity();
  }

  /** The host without its port. */
  public String hostName() {
    int colon = host.indexOf(':');
    return colon < 0 ? host : host.substring(0, colon);
  }

  private static String host(String authority, String scheme) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String port = scheme.equals("https") ? ":443" : ":80";
    if (host.endsWith(port)) {
      host = host.substring(0, host.length() - port.length());
    } else if (host.endsWith(":")) {
      host = host.substring(0, host.length() - 1);
    }
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static boolean isHost(String host) {
    if (host.isEmpty() || host.length() > 253 || host.indexOf('.') <= 0) {
      return false;
    }
    return host.codePoints()
        .allMatch(
            c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == ':' || c == '_');
  }

  /** {@code /web/20130307194448/example.org/page} of a web archive. */
  private static Optional<PageAddress> archived(String host, String rest) {
    if (!host.endsWith("archive.org") || !rest.startsWith("/web/")) {
      return Optional.empty();
    }
    int slash = rest.indexOf('/', 5);
    if (slash < 0 || !Character.isDigit(rest.charAt(5))) {
      return Optional.empty();
    }
    String inner = rest.substring(slash + 1);
    return inner.startsWith("http:/") || inner.startsWith("https:/")
        ? of(inner.contains("://") ? inner : inner.replaceFirst(":/", "://"))
        : of("http://" + inner);
  }

  private static String telling(String query) {
    var kept = new StringBuilder();
    for (String parameter : Splitter.on('&').split(query)) {
      int equals = parameter.indexOf('=');
      String name =
          (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.append(kept.isEmpty() ? "" : "&").append(parameter);
      }
    }
    return kept.toString();
  }

  private static String withoutEnd(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static int indexOfAny(String text, String wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      if (wanted.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
