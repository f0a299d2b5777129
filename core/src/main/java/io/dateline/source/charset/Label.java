package io.dateline.source.charset;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a name of a character set stands for in practice. */
final class Label {
  /**
   * Pages so labelled are written in these supersets, and browsers read them so (WHATWG Encoding
   * Standard, names and labels). KOI8-U has the letters of KOI8-R.
   */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-8-i", "windows-1255"),
          Map.entry("koi8-r", "KOI8-U"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("tis-620", "x-windows-874"));

  /** More bytes than this that stand for nothing, of those that are no ASCII: a wrong label. */
  private static final int BYTES_PER_ERROR = 50;

  private Label() {}

  /** The character set to read pages by that are labelled {@code name}; empty if unknown. */
  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(superset(Charset.forName(name)));
    } catch (IllegalArgumentException e) {
      String superset = SUPERSETS.get(name.toLowerCase(Locale.ROOT));
      return superset == null ? Optional.empty() : Optional.of(Charset.forName(superset));
    }
  }

  static Charset superset(Charset charset) {
    String superset = SUPERSETS.get(charset.name().toLowerCase(Locale.ROOT));
    return superset == null ? charset : Charset.forName(superset);
  }

  /** One name for the character sets that differ in few characters, and that detection mixes up. */
  static String family(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "iso-8859-15" -> "windows-1252";
      case "iso-8859-2" -> "windows-1250";
      case "iso-8859-7" -> "windows-1253";
      case "iso-8859-8" -> "windows-1255";
      default -> name;
    };
  }

  /** Whether hardly any of {@code bytes} stand for nothing in {@code charset}. */
  static boolean fits(Charset charset, byte[] bytes) {
    if (charset.name().startsWith("UTF-")) {
      return false; // or it would have been told before
    }
    int others = 0;
    for (byte b : bytes) {
      others += b < 0 ? 1 : 0;
    }
    String text = new String(bytes, charset);
    long errors = text.chars().filter(c -> c == '\ufffd').count();
    return errors <= 1 || errors * BYTES_PER_ERROR <= others;
  }
}
