package io.dateline.extract.chrome;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Some pages of one outlet: those whose ids hash lowest, so that the same pages are sampled in
 * whatever order they come. Not safe for concurrent use.
 */
final class OutletSample {
  private final TreeMap<Long, SampledPage> pages = new TreeMap<>();
  private @Nullable Recurrence recurrence;

  /**
   * Adds a page if it belongs to the sample.
   *
   * @param id hash of the page's id
   * @param size of the sample
   * @param page makes what the sample keeps of it, if it does
   * @return whether it does, and was not there already
   */
  boolean offer(long id, int size, Supplier<SampledPage> page) {
    if (pages.size() >= size && id > pages.lastKey()) {
      return false;
    }
    SampledPage offered = page.get();
    if (offered.equals(pages.put(id, offered))) {
      return false;
    }
    shrink(size);
    recurrence = null;
    return true;
  }

  /** Keeps no more than {@code size} pages. */
  void shrink(int size) {
    while (pages.size() > size) {
      pages.pollLastEntry();
      recurrence = null;
    }
  }

  /** The sampled pages, in the order of their ids' hashes. */
  Collection<SampledPage> pages() {
    return pages.values();
  }

  /** What recurs on these pages; worked out anew after each that was added. */
  Recurrence recurrence() {
    Recurrence known = recurrence;
    if (known == null) {
      known = Recurrence.of(pages.values());
      recurrence = known;
    }
    return known;
  }
}
