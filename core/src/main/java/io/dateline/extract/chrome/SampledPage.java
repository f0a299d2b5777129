package io.dateline.extract.chrome;

import com.google.common.primitives.ImmutableLongArray;
import java.util.BitSet;

/**
 * A page of an outlet as far as its sample remembers it.
 *
 * @param id hash of the article's id
 * @param title hash of the headline: pages that share it tell one story; 0 if there is none
 * @param lines keys of its lines in page order, see {@link LineKey}
 * @param kept which of them stood in the body when the page was read alone
 * @param prose which of them are long enough to be paragraphs
 */
record SampledPage(long id, long title, ImmutableLongArray lines, BitSet kept, BitSet prose) {

  /** Collects the lines of a page. */
  static final class Builder {
    private final long id;
    private final long title;
    private final ImmutableLongArray.Builder lines = ImmutableLongArray.builder(64);
    private final BitSet kept = new BitSet();
    private final BitSet prose = new BitSet();
    private int count;

    Builder(long id, long title) {
      this.id = id;
      this.title = title;
    }

    void add(long key, boolean isKept, boolean isProse) {
      if (key == 0) {
        return;
      }
      lines.add(key);
      kept.set(count, isKept);
      prose.set(count++, isProse);
    }

    /** The page with no more than its first and last lines, {@code most} in all. */
    SampledPage build(int most) {
      int cut = Math.max(0, count - most);
      int from = (count - cut) / 2;
      if (cut == 0) {
        return new SampledPage(id, title, lines.build(), kept, prose);
      }
      ImmutableLongArray all = lines.build();
      var some = ImmutableLongArray.builder(most);
      var someKept = new BitSet();
      var someProse = new BitSet();
      for (int i = 0; i < most; i++) {
        int at = i < from ? i : i + cut;
        some.add(all.get(at));
        someKept.set(i, kept.get(at));
        someProse.set(i, prose.get(at));
      }
      return new SampledPage(id, title, some.build(), someKept, someProse);
    }
  }
}
