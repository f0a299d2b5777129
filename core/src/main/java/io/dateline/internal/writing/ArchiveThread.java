package io.dateline.internal.writing;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/**
 * The thread that touches an archive's files; whoever calls waits for it. Safe for concurrent use.
 *
 * <p>An interrupt closes the channel that a thread reads or writes at that moment, and Lucene gives
 * up a writer whose files were closed beneath it. Threads of callers may be interrupted; nobody
 * interrupts this one.
 */
public final class ArchiveThread implements AutoCloseable {
  private final ExecutorService executor;
  private volatile @Nullable Thread thread;

  /** Starts with the first call, and ends with {@link #close} or the process. */
  public ArchiveThread() {
    executor =
        Executors.newSingleThreadExecutor(
            work -> {
              var started = new Thread(topGroup(), work, "dateline-archive");
              started.setDaemon(true);
              thread = started;
              return started;
            });
  }

  /**
   * The group of all threads. In that of the caller this thread would be taken for work of the
   * caller's: jshell waits until every thread of a snippet's group has ended.
   */
  private static ThreadGroup topGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    return group;
  }

  /** Work with a result. */
  @FunctionalInterface
  public interface Task<T> {
    /** Does the work. */
    T run() throws IOException;
  }

  /** Work without one. */
  @FunctionalInterface
  public interface Work {
    /** Does the work. */
    void run() throws IOException;
  }

  /**
   * Runs {@code work} and waits for it, through interrupts, which stay set. Work that this thread
   * runs itself may call again.
   *
   * @throws IOException if it does; a runtime exception of it is thrown, too
   */
  public <T> T call(Task<T> work) throws IOException {
    if (Thread.currentThread() == thread) {
      return work.run();
    }
    try {
      Future<T> result = executor.submit(work::run);
      return requireNonNull(Uninterruptibles.getUninterruptibly(result));
    } catch (RejectedExecutionException e) {
      throw new AlreadyClosedException("the archive is closed");
    } catch (ExecutionException e) {
      Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
      Throwables.throwIfInstanceOf(e.getCause(), IOException.class);
      throw new IOException(e.getCause());
    }
  }

  /** As {@link #call}, without a result. */
  public void run(Work work) throws IOException {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public void close() {
    executor.shutdown();
  }
}
