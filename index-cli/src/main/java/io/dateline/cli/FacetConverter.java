package io.dateline.cli;

import io.dateline.search.FacetRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A facet to count, as {@link FacetRequest#parse} reads it. */
final class FacetConverter implements ITypeConverter<FacetRequest> {
  @Override
  public FacetRequest convert(String text) {
    try {
      return FacetRequest.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
