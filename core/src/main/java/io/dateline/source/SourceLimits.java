package io.dateline.source;

/**
 * How much one input may hold. What exceeds a limit is an {@link SourceRecord.Unreadable} that
 * names it; nothing is cut.
 *
 * @param pageBytes largest page, unpacked; also the largest JSON line or document
 * @param unpackedBytes most bytes that one file or stream may unpack to, all layers together
 * @param entries most entries of one archive
 * @param ratio most unpacked bytes for each packed byte; looked at behind the first {@value
 *     #RATIO_FREE_BYTES} unpacked bytes, since small inputs do no harm
 */
public record SourceLimits(int pageBytes, long unpackedBytes, int entries, int ratio) {

  /** As many bytes may unpack from however few. */
  static final long RATIO_FREE_BYTES = 64L << 20;

  /**
   * 16 MiB a page: more than a hundred times the median news page, with room for pictures that are
   * part of the page, and small enough for a small heap. 64 GiB, a million entries, and 250 to 1
   * for a whole: twelve of the usual web archives, and five times what markup packs to.
   */
  public static final SourceLimits DEFAULT = new SourceLimits(16 << 20, 64L << 30, 1_000_000, 250);

  public SourceLimits {
    check("pageBytes", pageBytes);
    check("unpackedBytes", unpackedBytes);
    check("entries", entries);
    check("ratio", ratio);
  }

  /** These, with another largest page. */
  public SourceLimits withPageBytes(int most) {
    return new SourceLimits(most, unpackedBytes, entries, ratio);
  }

  /** These, with another bound of what one input unpacks to. */
  public SourceLimits withUnpackedBytes(long most) {
    return new SourceLimits(pageBytes, most, entries, ratio);
  }

  /** These, with another number of entries of an archive. */
  public SourceLimits withEntries(int most) {
    return new SourceLimits(pageBytes, unpackedBytes, most, ratio);
  }

  /** These, with another ratio of unpacked to packed bytes. */
  public SourceLimits withRatio(int most) {
    return new SourceLimits(pageBytes, unpackedBytes, entries, most);
  }

  private static void check(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be > 0 (got: " + value + ")");
    }
  }
}
