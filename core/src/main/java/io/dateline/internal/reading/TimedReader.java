package io.dateline.internal.reading;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * A reader whose lists of words are read under a limit of time. Lucene's own also heeds, and
 * forgets, an interrupt of the thread, which is the affair of whoever runs it.
 */
final class TimedReader extends FilterDirectoryReader {
  private final TimeLimit limit;

  TimedReader(DirectoryReader reader, TimeLimit limit) throws IOException {
    super(
        reader,
        new SubReaderWrapper() {
          @Override
          public LeafReader wrap(LeafReader leaf) {
            return new Leaf(leaf, limit);
          }
        });
    this.limit = limit;
  }

  /** Time was over while words were read; the limit knows that it was met. */
  static final class TimeOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeOver() {
      super("time is over", null, false, false);
    }
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader reader) throws IOException {
    return new TimedReader(reader, limit);
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return in.getReaderCacheHelper();
  }

  private static final class Leaf extends FilterLeafReader {
    private final TimeLimit limit;

    Leaf(LeafReader leaf, TimeLimit limit) {
      super(leaf);
      this.limit = limit;
    }

    @Override
    public @Nullable Terms terms(String field) throws IOException {
      Terms terms = in.terms(field);
      return terms == null ? null : new Words(terms, limit);
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
      return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
      return in.getReaderCacheHelper();
    }
  }

  private static final class Words extends FilterLeafReader.FilterTerms {
    private final TimeLimit limit;

    Words(Terms terms, TimeLimit limit) {
      super(terms);
      this.limit = limit;
    }

    @Override
    public TermsEnum iterator() throws IOException {
      return new Each(in.iterator(), limit);
    }

    @Override
    public TermsEnum intersect(CompiledAutomaton automaton, @Nullable BytesRef from)
        throws IOException {
      return new Each(in.intersect(automaton, from), limit);
    }
  }

  private static final class Each extends FilterLeafReader.FilterTermsEnum {
    /** A look at the clock costs as much as a few words. */
    private static final int WORDS_A_LOOK = 64;

    private final TimeLimit limit;
    private int words;

    Each(TermsEnum words, TimeLimit limit) {
      super(words);
      this.limit = limit;
      check();
    }

    @Override
    public @Nullable BytesRef next() throws IOException {
      if (++words % WORDS_A_LOOK == 0) {
        check();
      }
      return in.next();
    }

    private void check() {
      if (limit.shouldExit()) {
        throw new TimeOver();
      }
    }
  }
}
