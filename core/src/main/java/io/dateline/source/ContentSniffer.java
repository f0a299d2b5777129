package io.dateline.source;

import io.dateline.source.charset.WideText;
import java.nio.charset.Charset;
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
    JSON_DOCUMENT,
    WARC,
    ZIP,
    TAR
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
    "<section",
    "<main",
    "<table",
    "<ul",
    "<span",
    "<p>",
    "<p ",
    "<a ",
    "<script",
    "<h1",
    "<h2"
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
    if (isWarc(head)) {
      return Optional.of(Content.WARC);
    }
    if (isZip(head)) {
      return Optional.of(Content.ZIP);
    }
    Optional<Charset> wide = WideText.charset(head);
    if (wide.isEmpty() && isBinary(head)) {
      return isTar(head) ? Optional.of(Content.TAR) : Optional.empty();
    }
    String start = withoutMark(new String(head, wide.orElse(StandardCharsets.UTF_8))).strip();
    String lower = start.toLowerCase(Locale.ROOT);
    if (isLinesName(name) && !lower.startsWith("<")) {
      return Optional.of(isArray(start) ? Content.JSON_DOCUMENT : Content.JSON_LINES);
    }
    if (isObject(start)) {
      return Optional.of(isLineOfJson(start) ? Content.JSON_LINES : Content.JSON_DOCUMENT);
    }
    if (isArray(start) || (name.endsWith(".json") && !lower.startsWith("<"))) {
      return Optional.of(Content.JSON_DOCUMENT);
    }
    if (lower.startsWith("<!--")) {
      return Optional.of(Content.HTML); // a notice may well be longer than the head
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

  /** Text may begin with a brace; an object goes on with a name or ends. */
  private static boolean isObject(String start) {
    return start.startsWith("{") && (follows(start, '"') || follows(start, '}'));
  }

  /** An array of records. */
  private static boolean isArray(String start) {
    return start.startsWith("[") && follows(start, '{');
  }

  private static boolean follows(String start, char next) {
    int i = 1;
    while (i < start.length() && Character.isWhitespace(start.charAt(i))) {
      i++;
    }
    return i < start.length() && start.charAt(i) == next;
  }

  /**
   * Whether the first object ends on its line, goes on behind the head, or is broken off by the
   * beginning of another.
   */
  private static boolean isLineOfJson(String start) {
    int lineEnd = start.indexOf('\n');
    if (lineEnd < 0) {
      return true;
    }
    return isClosed(start.substring(0, lineEnd)) || start.startsWith("{", lineEnd + 1);
  }

  /** Whether every brace outside of strings is closed. */
  private static boolean isClosed(String line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '{') {
        depth++;
      } else if (!quoted && c == '}') {
        depth--;
      }
    }
    return depth == 0;
  }

  private static boolean isLinesName(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isHtmlName(String name) {
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  /** Whether {@code head} starts a WARC record (ISO 28500, section 4). */
  static boolean isWarc(byte[] head) {
    return startsWith(head, "WARC/");
  }

  /** A local header, or the end of an archive without entries (APPNOTE, section 4.3). */
  private static boolean isZip(byte[] head) {
    return startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006");
  }

  /**
   * A header whose sum of bytes is the one that it states; the sum's own field counts as blanks
   * (POSIX.1-2017, pax, "ustar Interchange Format"). That holds for the oldest kinds as well.
   */
  private static boolean isTar(byte[] head) {
    if (head.length < 512) {
      return false;
    }
    long stated = 0;
    int digits = 0;
    long sum = 0;
    for (int i = 0; i < 512; i++) {
      boolean field = i >= 148 && i < 156;
      sum += field ? ' ' : head[i] & 0xff;
      if (field && head[i] >= '0' && head[i] <= '7') {
        stated = stated * 8 + (head[i] - '0');
        digits++;
      }
    }
    return digits > 0 && sum == stated;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
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
