package io.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON lines: a record a line, each of which may be broken without harm to the others. */
final class JsonLines implements ArticleSource {
  private final String source;
  private final InputStream in;
  private final JsonRecord record;
  private final SourceLimits limits;
  private long line;
  private long offset;
  private boolean tooLong;

  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  JsonLines(String source, InputStream in, FieldMap fields, SourceLimits limits) {
    this.source = source;
    this.in = in;
    this.record = new JsonRecord(fields, limits);
    this.limits = limits;
  }

  @Override
  public Optional<SourceRecord> next() throws IOException {
    while (true) {
      long start = offset;
      Optional<byte[]> bytes = nextLine();
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      String place = source + "#" + start;
      if (tooLong) {
        return unreadable(place, "the line exceeds the limit of " + limits.pageBytes() + " bytes");
      }
      if (!isBlank(bytes.get())) {
        return Optional.of(parse(bytes.get(), place));
      }
    }
  }

  private SourceRecord parse(byte[] bytes, String place) throws IOException {
    int from = line == 1 && bytes.length > 2 && bytes[0] == (byte) 0xef ? 3 : 0;
    return record.read(bytes, from, place, line);
  }

  private Optional<SourceRecord> unreadable(String place, String reason) {
    return Optional.of(
        new SourceRecord.Unreadable(new SourceFormatException(place, line, reason, null)));
  }

  /** The bytes up to the next line end, without it; a line over the limit is read past. */
  private Optional<byte[]> nextLine() throws IOException {
    if (at == filled && !fill()) {
      return Optional.empty();
    }
    var bytes = new ByteArrayOutputStream(4096);
    tooLong = false;
    line++;
    do {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int kept = Math.min(end - at, limits.pageBytes() - bytes.size());
      bytes.write(buffer, at, kept);
      tooLong |= kept < end - at;
      boolean ends = end < filled;
      offset += end - at + (ends ? 1 : 0);
      at = ends ? end + 1 : end;
      if (ends) {
        break;
      }
    } while (fill());
    return Optional.of(bytes.toByteArray());
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
