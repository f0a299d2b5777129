package io.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A JSON document: one object, an array of them, or several in a row. It is cut into its outermost
 * objects, so that each is bounded by itself, and a broken one does no harm to the others.
 */
final class JsonDocument implements ArticleSource {
  private final String source;
  private final InputStream in;
  private final JsonRecord record;
  private final SourceLimits limits;

  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long offset;
  private long line = 1;

  /** Arrays that are open around the records. */
  private long arrays;

  private boolean ended;

  JsonDocument(String source, InputStream in, FieldMap fields, SourceLimits limits) {
    this.source = source;
    this.in = in;
    this.record = new JsonRecord(fields, limits);
    this.limits = limits;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (!ended) {
      int next = peek();
      if (next < 0) {
        ended = true;
        return arrays > 0
            ? Optional.of(unreadable(offset, line, "the JSON array is cut off; fetch it again"))
            : Optional.empty();
      }
      if (isBetween((byte) next)) {
        arrays = Math.max(0, arrays + (next == '[' ? 1 : next == ']' ? -1 : 0));
        take();
        continue;
      }
      return Optional.of(next == '{' ? object() : other());
    }
    return Optional.empty();
  }

  /** The object that begins here. */
  private SourceRecord object() throws IOException {
    long start = offset;
    long startLine = line;
    var bytes = new ByteArrayOutputStream(4096);
    int braces = 0;
    int brackets = 0;
    boolean quoted = false;
    boolean escaped = false;
    boolean tooLong = false;
    do {
      if (!quoted && brackets == 0 && peek() == ']') {
        break; // the array ends, and this was not whole
      }
      byte b = take();
      if (bytes.size() < limits.pageBytes()) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
      if (escaped) {
        escaped = false;
      } else if (quoted) {
        escaped = b == '\\';
        quoted = b != '"';
      } else {
        quoted = b == '"';
        braces += b == '{' ? 1 : b == '}' ? -1 : 0;
        brackets += b == '[' ? 1 : b == ']' ? -1 : 0;
      }
    } while (braces > 0 && peek() >= 0);
    return tooLong
        ? unreadable(
            start,
            startLine,
            "the record exceeds the limit of " + limits.pageBytes() + " bytes; split it")
        : record.read(bytes.toByteArray(), 0, source + "#" + start, startLine);
  }

  /** What is no object, up to where the next may begin. */
  private SourceRecord other() throws IOException {
    long start = offset;
    long startLine = line;
    for (int next = peek(); next >= 0 && next != '{' && next != ',' && next != ']'; next = peek()) {
      take();
    }
    return unreadable(start, startLine, "a record must be a JSON object");
  }

  private SourceRecord unreadable(long start, long startLine, String reason) {
    return new SourceRecord.Unreadable(
        new SourceFormatException(source + "#" + start, startLine, reason, null));
  }

  private static boolean isBetween(byte b) {
    return b == ',' || b == '[' || b == ']' || (b >= 0 && b <= ' ');
  }

  /** The next byte, or -1 at the end. */
  private int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      if (filled == 0) {
        return -1;
      }
    }
    return offset == 0 && buffer[at] == (byte) 0xef ? skipMark() : buffer[at] & 0xff;
  }

  private int skipMark() throws IOException {
    int mark = Math.min(3, filled);
    at += mark;
    offset += mark;
    return peek();
  }

  private byte take() {
    byte b = buffer[at++];
    offset++;
    line += b == '\n' ? 1 : 0;
    return b;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
