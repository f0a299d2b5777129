package io.dateline.search;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.dateline.search.FacetRequest.Order;
import java.util.List;

/** Reads and writes what is asked of a facet: {@code official:20:value:skip=20}. */
final class FacetRequestText {
  private static final String SKIP = "skip=";
  private static final String FORM = "NAME, NAME:N, or NAME:N:value:skip=N";

  private FacetRequestText() {}

  static FacetRequest parse(String text) {
    List<String> parts = Splitter.on(':').splitToList(text);
    FacetRequest read = FacetRequest.of(Facet.ofId(parts.getFirst()));
    for (String part : parts.subList(1, parts.size())) {
      read = with(read, part, text);
    }
    return read;
  }

  private static FacetRequest with(FacetRequest read, String part, String text) {
    for (Order order : Order.values()) {
      if (part.equalsIgnoreCase(order.id())) {
        return read.order(order);
      }
    }
    boolean skips = part.startsWith(SKIP);
    Integer number = Ints.tryParse(skips ? part.substring(SKIP.length()) : part);
    if (number == null) {
      throw new IllegalArgumentException("must be " + FORM + " (got: " + text + ")");
    }
    return skips ? read.skip(number) : read.limit(number);
  }

  static String of(FacetRequest request) {
    var text = new StringBuilder(request.facet().id());
    if (request.limit() != ArticleQuery.DEFAULT_FACET_VALUES) {
      text.append(':').append(request.limit());
    }
    if (request.order() != FacetRequest.usual(request.facet())) {
      text.append(':').append(request.order().id());
    }
    if (request.skip() > 0) {
      text.append(':').append(SKIP).append(request.skip());
    }
    return text.toString();
  }
}
