package io.dateline.cli;

import io.dateline.article.layout.Bars;
import io.dateline.index.IngestEvent;
import io.dateline.index.IngestEvent.Fate;

/** A line on the terminal that says how far indexing is; nothing where no person looks. */
final class Progress {
  /** Often enough to look alive, seldom enough to cost nothing. */
  private static final long NANOS_BETWEEN = 200_000_000;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean visible;
  private long read;
  private long articles;
  private long failed;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  void count(IngestEvent event) {
    read++;
    if (event.fate() == Fate.FAILED) {
      failed++;
    } else if (event.fate() != Fate.NOT_ARTICLE && event.fate() != Fate.SKIPPED) {
      articles++;
    }
    if (!terminal.errIsTerminal()) {
      return;
    }
    long now = System.nanoTime();
    if (now - shown >= NANOS_BETWEEN) {
      shown = now;
      visible = true;
      long perSecond = Math.round(read * 1e9 / (now - start));
      String text =
          Bars.of(read, "page", "pages")
              + ", "
              + Bars.of(articles, "article", "articles")
              + (failed > 0 ? ", " + Bars.number(failed) + " unreadable" : "")
              + ", "
              + Bars.number(perSecond)
              + " a second";
      terminal.err().write("\r\u001b[K" + text);
      terminal.err().flush();
    }
  }

  /** Takes the line away, so that other text can stand there. */
  void clear() {
    if (visible) {
      visible = false;
      terminal.err().write("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
