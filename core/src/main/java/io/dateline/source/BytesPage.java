package io.dateline.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page held in memory: from a stream that cannot be read twice, or a field of a JSON record. */
final class BytesPage implements RawPage {
  private final String source;
  private final Format format;
  private final Optional<Charset> charset;
  private final PageMetadata metadata;
  private final byte[] bytes;

  private BytesPage(
      String source,
      Format format,
      Optional<Charset> charset,
      PageMetadata metadata,
      byte[] bytes) {
    this.source = source;
    this.format = format;
    this.charset = charset;
    this.metadata = metadata;
    this.bytes = bytes;
  }

  static RawPage ofBytes(String source, Format format, byte[] bytes) {
    return new BytesPage(source, format, Optional.empty(), PageMetadata.NONE, bytes);
  }

  static RawPage of(
      String source,
      Format format,
      Optional<Charset> charset,
      PageMetadata metadata,
      byte[] bytes) {
    return new BytesPage(source, format, charset, metadata, bytes);
  }

  static RawPage ofText(String source, Format format, PageMetadata metadata, String text) {
    return new BytesPage(
        source,
        format,
        Optional.of(StandardCharsets.UTF_8),
        metadata,
        text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public Optional<Charset> charset() {
    return charset;
  }

  @Override
  public PageMetadata metadata() {
    return metadata;
  }

  @Override
  public InputStream openStream() {
    return new ByteArrayInputStream(bytes);
  }
}
