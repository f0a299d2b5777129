package io.dateline.source;

/**
 * How much one input may hold.
 *
 * @param pageBytes largest page, unpacked; also the largest JSON line or document
 */
public record SourceLimits(int pageBytes) {

  /**
   * 32 MiB a page: some three hundred times the median news page, and small enough that a few fit a
   * small heap.
   */
  public static final SourceLimits DEFAULT = new SourceLimits(32 << 20);

  public SourceLimits {
    if (pageBytes <= 0) {
      throw new IllegalArgumentException("pageBytes must be > 0 (got: " + pageBytes + ")");
    }
  }
}
