package io.dateline.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one file or stream may still unpack to, through all the layers of its packing; this is what
 * stops bombs.
 */
final class Allowance {
  private final String source;
  private final SourceLimits limits;
  private long packed;
  private long unpacked;
  private boolean exceeded;

  Allowance(String source, SourceLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Whether a limit was met, so that nothing more may be read. */
  boolean isExceeded() {
    return exceeded;
  }

  /** Counts the bytes as they are stored. */
  InputStream ofPacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) {
        packed += bytes;
      }
    };
  }

  /** Counts bytes that come out of a packing. */
  InputStream ofUnpacked(InputStream in) {
    return new Counted(in) {
      @Override
      void count(int bytes) throws IOException {
        unpacked += bytes;
        check();
      }
    };
  }

  private void check() throws IOException {
    if (unpacked > limits.unpackedBytes()) {
      exceeded = true;
      throw new SourceFormatException(
          source,
          "unpacks to more than the limit of " + limits.unpackedBytes() + " bytes; split it",
          null);
    }
    if (unpacked > SourceLimits.RATIO_FREE_BYTES && unpacked / limits.ratio() > packed) {
      exceeded = true;
      throw new SourceFormatException(
          source,
          "unpacks to more than the limit of " + limits.ratio() + " times its size; unpack it",
          null);
    }
  }

  /** Every byte is read, since what is skipped counts too. */
  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(int bytes) throws IOException;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count(read);
      }
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      byte[] skipped = new byte[(int) Math.max(0, Math.min(bytes, 8192))];
      return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    /** A gzip reader that is told of nothing left takes the first of several members for all. */
    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }
}
