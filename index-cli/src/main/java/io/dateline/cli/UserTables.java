package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.layout.Bars;
import io.dateline.index.OfficialAliases;
import io.dateline.index.SavedSearches;
import io.dateline.index.Synonyms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Tables that an archive keeps for its user; each that is not given stays as it is. */
final class UserTables {
  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description =
          "names of officials that mean one person, kept in the archive in the place of those"
              + " before; an empty file takes them away")
  @Nullable String aliasesFile;

  @Option(
      names = "--synonyms",
      paramLabel = "FILE",
      description = "words that mean the same, kept in the archive likewise; searches know them")
  @Nullable String synonymsFile;

  @Option(
      names = "--searches",
      paramLabel = "FILE",
      description = "saved searches, kept in the archive likewise; --alerts tells what they match")
  @Nullable String searchesFile;

  @Nullable OfficialAliases aliases;
  @Nullable Synonyms synonyms;
  @Nullable SavedSearches searches;

  boolean isGiven() {
    return aliasesFile != null || synonymsFile != null || searchesFile != null;
  }

  /** Reads the files that were given. */
  void load() throws IOException {
    aliases = aliasesFile == null ? null : OfficialAliases.load(Path.of(aliasesFile));
    synonyms = synonymsFile == null ? null : Synonyms.load(Path.of(synonymsFile));
    searches = searchesFile == null ? null : SavedSearches.load(Path.of(searchesFile));
  }

  void keepIn(NewsIndex news) throws IOException {
    if (aliases != null) {
      news.aliases(aliases);
    }
    if (synonyms != null) {
      news.synonyms(synonyms);
    }
    if (searches != null) {
      news.searches(searches);
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
    if (searches != null) {
      kept.add(Bars.of(searches.entries().size(), "saved search", "saved searches"));
    }
    return String.join(" and ", kept) + " kept";
  }
}
