package io.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Standard input that can be ended from another thread: a read of a pipe that nobody writes to
 * would otherwise wait for ever, and with it the commit of what was read before.
 */
final class StoppableInput extends InputStream {
  private static final byte[] END = new byte[0];

  private final InputStream in;
  private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(16);
  private volatile @Nullable IOException failure;
  private volatile boolean stopped;
  private boolean started;
  private byte[] chunk = END;
  private int at;
  private boolean ended;

  StoppableInput(InputStream in) {
    this.in = in;
  }

  /** Ends the stream, whatever is still to come. May be called from any thread. */
  void stop() {
    stopped = true;
    chunks.clear();
    chunks.offer(END);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == chunk.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (ended || stopped) {
      return false;
    }
    if (!started) {
      started = true;
      // A daemon, so that it does not keep a stopped process alive.
      Thread.ofPlatform().daemon().name("standard input").start(this::pump);
    }
    try {
      chunk = chunks.take();
      at = 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
    if (chunk.length > 0) {
      return true;
    }
    ended = true;
    IOException thrown = failure;
    if (thrown != null) {
      throw thrown;
    }
    return false;
  }

  private void pump() {
    try {
      byte[] buffer = new byte[1 << 16];
      for (int read; !stopped && (read = in.read(buffer)) >= 0; ) {
        if (read > 0) {
          chunks.put(Arrays.copyOf(buffer, read));
        }
      }
      chunks.put(END);
    } catch (IOException e) {
      failure = e;
      stopQuietly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void stopQuietly() {
    try {
      chunks.put(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
