package io.dateline.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file that holds one page, gzipped or not; read when it is asked for.
 *
 * @param path the file
 * @param gzip whether it is packed
 */
record FilePage(Path path, boolean gzip, Format format, SourceLimits limits) implements RawPage {

  /** The file's bytes, unpacked; without a limit. */
  static InputStream open(Path path, boolean gzip) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    if (!gzip) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public String source() {
    return path.toString();
  }

  @Override
  public Optional<Charset> charset() {
    return Optional.empty();
  }

  @Override
  public PageMetadata metadata() {
    return PageMetadata.NONE;
  }

  @Override
  public InputStream openStream() throws IOException {
    try {
      return new BoundedInputStream(open(path, gzip), source(), limits.pageBytes());
    } catch (IOException e) {
      throw FileSource.explain(path, e);
    }
  }
}
