package io.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells from the first bytes of an input what it holds; the name is only a hint. */
final class ContentSniffer {
  /** As many bytes as browsers look at, per the MIME Sniffing Standard (1,445), rounded up. */
  static final int HEAD_BYTES = 2048;

  /** What an input holds. */
  enum Content {
    HTML,
    TEXT,
    JSON_LINES,
    JSON_DOCUMENT
  }

  private static final String[] HTML_MARKS = {
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<title",
    "<meta",
    "<div",
    "<article",
    "<p>",
    "<script",
    "<h1"
  };

  private ContentSniffer() {}

  /** Whether {@code head} starts a gzip member (RFC 1952, section 2.3.1). */
  static boolean isGzip(byte[] head) {
    return head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  /**
   * What starts with {@code head}, or empty if it is no text.
   *
   * @param head the first bytes, up to {@link #HEAD_BYTES}
   * @param name the input's name, without {@code .gz}
   */
  static Optional<Content> sniff(byte[] head, String name) {
    if (isWideText(head)) {
      return Optional.of(isHtmlName(name) ? Content.HTML : Content.TEXT);
    }
    if (isBinary(head)) {
      return Optional.empty();
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).strip();
    if (start.startsWith("\u00ef\u00bb\u00bf")) {
      start = start.substring(3).strip();
    }
    String lower = start.toLowerCase(Locale.ROOT);
    if (start.startsWith("{") || (start.startsWith("[") && isJsonName(name))) {
      return Optional.of(isLineOfJson(start, name) ? Content.JSON_LINES : Content.JSON_DOCUMENT);
    }
    if (isJsonName(name)) {
      return Optional.of(Content.JSON_LINES);
    }
    if (lower.startsWith("<")) {
      for (String mark : HTML_MARKS) {
        if (lower.contains(mark)) {
          return Optional.of(Content.HTML);
        }
      }
    }
    return Optional.of(isHtmlName(name) ? Content.HTML : Content.TEXT);
  }

  private static boolean isLineOfJson(String start, String name) {
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    int lineEnd = start.indexOf('\n');
    String line = lineEnd < 0 ? start : start.substring(0, lineEnd).strip();
    boolean closes = line.endsWith("}") || (lineEnd < 0 && start.length() >= HEAD_BYTES - 8);
    return start.startsWith("{") && closes && line.length() > 2;
  }

  private static boolean isJsonName(String name) {
    return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isHtmlName(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  /** UTF-16 with a byte order mark holds zero bytes and is text all the same. */
  private static boolean isWideText(byte[] head) {
    return head.length > 1
        && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
            || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
  }

  /** Text holds no NUL and hardly any control characters; one in fifty is a generous bound. */
  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      boolean space = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1b;
      if (b > 0 && b < 0x20 && !space) {
        controls++;
      }
    }
    return controls * 50 > head.length || startsWith(head, "%PDF-");
  }

  private static boolean startsWith(byte[] head, String mark) {
    return new String(head, 0, Math.min(head.length, mark.length()), StandardCharsets.ISO_8859_1)
        .equals(mark);
  }
}
