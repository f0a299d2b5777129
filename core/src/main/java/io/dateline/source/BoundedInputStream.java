package io.dateline.source;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Ends in an error behind a number of bytes, so that no input unpacks without an end; names its
 * source where packed bytes are damaged.
 */
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
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(buffer, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(source, e);
    }
    if (count > 0) {
      count(count);
    }
    return count;
  }

  /** What to throw where unpacking fails. */
  static SourceFormatException damaged(String source, IOException cause) {
    return new SourceFormatException(
        source, "the gzip data is damaged or cut off; fetch it again", cause);
  }

  /** Reads what it skips, for that counts too. */
  @Override
  public long skip(long bytes) throws IOException {
    byte[] skipped = new byte[(int) Math.max(0, Math.min(bytes, 8192))];
    return Math.max(0, read(skipped, 0, skipped.length));
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
