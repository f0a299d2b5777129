package io.dateline.recognize;

import io.dateline.extract.Clue;
import io.dateline.recognize.evidence.PageEvidence;
import io.dateline.recognize.table.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names in the title of a document.
 *
 * @param sure what stands beside the headline, if the page shows the same one
 * @param loose what stands last, where nothing tells headline and name apart
 */
record TitleNames(List<String> sure, List<String> loose) {
  private static final Pattern SEPARATOR =
      Pattern.compile(" [|:»·•–—-] | :: | \\|\\| |: |\\|| (?=[|»])");

  static TitleNames of(PageEvidence page) {
    var sure = new ArrayList<String>();
    var loose = new ArrayList<String>();
    Optional<String> headline = page.title().map(Fold::name);
    for (Clue clue : page.clues(Clue.Origin.TITLE_ELEMENT)) {
      String text = clue.value();
      Optional<String> beside = headline.flatMap(h -> beside(text, h));
      if (beside.isPresent()) {
        SiteName.part(beside.get()).ifPresent(sure::add);
        continue;
      }
      List<String> parts = SiteName.PARTS.splitToList(text);
      if (parts.size() > 1) {
        SiteName.part(parts.get(parts.size() - 1))
            .filter(name -> headline.filter(Fold.name(name)::equals).isEmpty())
            .ifPresent(loose::add);
      }
    }
    return new TitleNames(List.copyOf(sure), List.copyOf(loose));
  }

  /** {@code The Courier} of {@code Mayor resigns | Local | The Courier}, or in front of it. */
  private static Optional<String> beside(String text, String headline) {
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find()) {
      String left = text.substring(0, separator.start());
      String right = text.substring(separator.end());
      if (Fold.name(left).equals(headline)) {
        List<String> parts = SiteName.PARTS.splitToList(right);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
      }
      if (Fold.name(right).equals(headline)) {
        return SiteName.PARTS.splitToList(left).stream().findFirst();
      }
    }
    return Optional.empty();
  }
}
