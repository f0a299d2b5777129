package io.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** One page as it was stored, before anything is stripped. */
public interface RawPage {

  /** What the bytes of a page are. */
  enum Format {
    /** Markup, as a browser would receive it. */
    HTML,
    /** Lines of text with the site's chrome among them, as a scraper left them. */
    TEXT,
    /** The clean body of an article: nothing is to be stripped, paragraphs stand a line each. */
    BODY
  }

  /** Where it was read: {@code path}, {@code path!entry}, or {@code path#offset}. */
  String source();

  /** What the bytes are. */
  Format format();

  /**
   * The character set that was declared outside the bytes, by a protocol header or because the text
   * was already decoded; empty if the bytes themselves must tell.
   */
  Optional<Charset> charset();

  /** What is known about the page from outside; it wins over what the page says. */
  PageMetadata metadata();

  /**
   * Opens the bytes, unpacked. May be called again for a fresh stream. The caller closes it.
   *
   * @throws IOException if they cannot be read, or exceed the source's limit
   */
  InputStream openStream() throws IOException;
}
