package io.dateline.cli;

import io.dateline.NewsIndex;
import org.jspecify.annotations.Nullable;

/** The archive that the shell command hands to jshell's {@code news}; public for that alone. */
public final class ShellSession {
  private static volatile @Nullable NewsIndex news;

  private ShellSession() {}

  /**
   * The archive that was opened.
   *
   * @throws IllegalStateException outside of the shell command
   */
  public static NewsIndex news() {
    NewsIndex open = news;
    if (open == null) {
      throw new IllegalStateException("no archive is open; start 'dateline shell ARCHIVE'");
    }
    return open;
  }

  static void open(@Nullable NewsIndex archive) {
    news = archive;
  }
}
