package io.dateline.extract;

/**
 * How much one page may hold. What exceeds a limit is refused with an error that names it, before
 * anything is made of it; nothing is cut.
 *
 * <p>Together with the source's limit of bytes this bounds the memory that a page takes: with the
 * defaults, a heap of 256 MB is enough for any page.
 *
 * @param textBytes most bytes of text, not counting white space, tags, scripts, and styles
 * @param parts most elements of markup, or lines of text
 */
public record PageLimits(int textBytes, int parts) {

  /** 2 MiB, a book of a thousand pages, and 100,000 parts: twenty times the longest live blogs. */
  public static final PageLimits DEFAULT = new PageLimits(2 << 20, 100_000);

  public PageLimits {
    check("textBytes", textBytes);
    check("parts", parts);
  }

  private static void check(String name, int value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be > 0 (got: " + value + ")");
    }
  }
}
