package io.dateline.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What the first interrupt of the process does while this is open: it stops the work, and the
 * process ends when this is closed.
 */
final class Interrupt implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean came;

  /**
   * Waits for the interrupt.
   *
   * @param stop makes the work end soon; is called in another thread
   */
  Interrupt(Runnable stop) {
    hook =
        new Thread(
            () -> {
              came = true;
              stop.run();
              awaitQuietly(done);
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether it came. */
  boolean came() {
    return came;
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending: the hook is what waits for this.
    }
  }

  private static void awaitQuietly(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
