package io.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in an error behind a number of bytes, so that no input unpacks without an end. */
final class BoundedInputStream extends FilterInputStream {
  private final String source;
  private final long limit;
  private long left;

  BoundedInputStream(InputStream in, String source, long limit) {
    super(in);
    this.source = source;
    this.limit = limit;
    this.left = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      count(count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new SourceFormatException(
          source, "holds more than the limit of " + limit + " bytes; split it", null);
    }
  }
}
