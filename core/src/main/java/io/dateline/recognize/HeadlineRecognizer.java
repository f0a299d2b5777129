package io.dateline.recognize;

import io.dateline.article.Outlet;
import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.evidence.SchemaObject;
import io.dateline.recognize.table.Fold;
import java.util.List;
import java.util.Optional;

/** The headline: given, shown, or else what the markup says it is. */
final class HeadlineRecognizer {
  private HeadlineRecognizer() {}

  static Optional<String> recognize(PageEvidence page, Optional<Outlet> outlet) {
    return page.title()
        .or(() -> page.meta(List.of("og:title", "twitter:title")).stream().findFirst())
        .or(
            () ->
                page.objects().stream()
                    .filter(SchemaObject::isArticle)
                    .flatMap(object -> object.first("headline", "name").stream())
                    .findFirst())
        .or(() -> element(page))
        .map(title -> withoutOutlet(title.strip(), outlet))
        .filter(title -> !title.isBlank());
  }

  private static Optional<String> element(PageEvidence page) {
    return page.clues(Clue.Origin.TITLE_ELEMENT).stream().map(Clue::value).findFirst();
  }

  /** Cuts {@code | The Courier} off, when it is this page's outlet. */
  private static String withoutOutlet(String title, Optional<Outlet> outlet) {
    if (outlet.isEmpty()) {
      return title;
    }
    String name = Fold.squashed(outlet.get().name());
    for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ", " · ", " » ")) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String suffix = Fold.squashed(title.substring(at + separator.length()));
        if (suffix.equals(name) || ("the" + suffix).equals(name) || suffix.equals("the" + name)) {
          return title.substring(0, at).strip();
        }
      }
    }
    return title;
  }
}
