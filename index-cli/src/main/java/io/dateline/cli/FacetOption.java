package io.dateline.cli;

import io.dateline.search.ArticleQuery;
import io.dateline.search.Facet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A facet to count, written {@code NAME} or {@code NAME:N}.
 *
 * @param facet the facet
 * @param values how many of its values
 */
record FacetOption(Facet facet, int values) {

  static final class Converter implements ITypeConverter<FacetOption> {
    @Override
    public FacetOption convert(String text) {
      int colon = text.indexOf(':');
      try {
        int values =
            colon < 0
                ? ArticleQuery.DEFAULT_FACET_VALUES
                : Integer.parseInt(text.substring(colon + 1));
        if (values <= 0) {
          throw new TypeConversionException("count must be > 0 (got: " + values + ")");
        }
        return new FacetOption(Facet.ofId(colon < 0 ? text : text.substring(0, colon)), values);
      } catch (NumberFormatException e) {
        throw new TypeConversionException("must be NAME or NAME:N (got: " + text + ")");
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
