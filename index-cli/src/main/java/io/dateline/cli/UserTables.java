package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.Bars;
import io.dateline.index.OfficialAliases;
import io.dateline.index.Synonyms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that an archive keeps for its user.
 *
 * @param aliases null to leave the one that is there
 * @param synonyms null to leave the one that is there
 */
record UserTables(@Nullable OfficialAliases aliases, @Nullable Synonyms synonyms) {
  /** Reads the files that were given. */
  static UserTables load(@Nullable String aliases, @Nullable String synonyms) throws IOException {
    return new UserTables(
        aliases == null ? null : OfficialAliases.load(Path.of(aliases)),
        synonyms == null ? null : Synonyms.load(Path.of(synonyms)));
  }

  void keepIn(NewsIndex news) throws IOException {
    if (aliases != null) {
      news.aliases(aliases);
    }
    if (synonyms != null) {
      news.synonyms(synonyms);
    }
  }

  /** Says what was kept. */
  @Override
  public String toString() {
    List<String> kept = new ArrayList<>();
    if (aliases != null) {
      kept.add("aliases of " + Bars.of(aliases.entries().size(), "official", "officials"));
    }
    if (synonyms != null) {
      kept.add("synonyms of " + Bars.of(synonyms.entries().size(), "word", "words"));
    }
    return String.join(" and ", kept) + " kept";
  }
}
