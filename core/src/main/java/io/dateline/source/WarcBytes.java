package io.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * The bytes of a web archive, of which enough are kept to begin again at the next record behind one
 * that is damaged.
 */
final class WarcBytes implements ReadableByteChannel {
  /** More than the reader above reads ahead, which is 8 KiB. */
  private static final int KEPT = 16 << 10;

  private static final byte[] PLAIN = {'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] PACKED = {0x1f, (byte) 0x8b, 8};

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int filled;

  /** Where in the file the buffer begins. */
  private long origin;

  /** Where reading ends in an error, for a header that has no end. */
  private long bound = Long.MAX_VALUE;

  WarcBytes(InputStream in) {
    this.in = in;
  }

  /** How many bytes were handed on. */
  long position() {
    return origin + at;
  }

  /** Allows {@code bytes} more to be read. */
  void bound(long bytes) {
    bound = bytes == Long.MAX_VALUE ? bytes : position() + bytes;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (at == filled && !fill()) {
      return -1;
    }
    if (position() >= bound) {
      throw new IOException("a header without an end");
    }
    int count = Math.min(target.remaining(), filled - at);
    target.put(buffer, at, count);
    at += count;
    return count;
  }

  /** Goes to the next record at {@code from} or behind it; false if there is none. */
  boolean seek(long from) throws IOException {
    at = (int) Math.max(0, Math.min(from - origin, filled));
    while (true) {
      for (; at + PLAIN.length <= filled; at++) {
        if (matches(PLAIN) || (matches(PACKED) && (buffer[at + 3] & 0xe0) == 0)) {
          return true;
        }
      }
      if (!fill()) {
        at = filled;
        return false;
      }
    }
  }

  private boolean matches(byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (buffer[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Reads more behind what is there, and lets go of what nobody will want again. */
  private boolean fill() throws IOException {
    int gone = Math.max(0, at - KEPT);
    System.arraycopy(buffer, gone, buffer, 0, filled - gone);
    origin += gone;
    at -= gone;
    filled -= gone;
    int count = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, count);
    return count > 0;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  /** The stream belongs to the source, which may read on behind a damage. */
  @Override
  public void close() {}
}
