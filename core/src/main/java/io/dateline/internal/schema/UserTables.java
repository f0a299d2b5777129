package io.dateline.internal.schema;

import io.dateline.index.OfficialAliases;
import io.dateline.index.SavedSearches;
import io.dateline.index.Synonyms;

/** The tables that an archive keeps for its user. */
public record UserTables(OfficialAliases aliases, Synonyms synonyms, SavedSearches searches) {
  /** None of them. */
  public static final UserTables NONE =
      new UserTables(OfficialAliases.NONE, Synonyms.NONE, SavedSearches.NONE);

  /** With another table of officials. */
  public UserTables with(OfficialAliases table) {
    return new UserTables(table, synonyms, searches);
  }

  /** With another table of words. */
  public UserTables with(Synonyms table) {
    return new UserTables(aliases, table, searches);
  }

  /** With other searches. */
  public UserTables with(SavedSearches table) {
    return new UserTables(aliases, synonyms, table);
  }

  /** Whether they say the same, wherever they were read. */
  public boolean say(UserTables others) {
    return aliases.toString().equals(others.aliases.toString())
        && synonyms.toString().equals(others.synonyms.toString())
        && searches.toString().equals(others.searches.toString());
  }
}
