package io.dateline.internal.schema;

import com.google.common.primitives.Longs;
import io.dateline.index.ArchiveFormatException;
import io.dateline.index.OfficialAliases;
import io.dateline.index.SavedSearches;
import io.dateline.index.Synonyms;
import io.dateline.index.TableFormatException;
import io.dateline.internal.analysis.Analysis;
import java.util.Map;

/** The format of an archive, recorded with every commit and checked whenever one is opened. */
public final class ArchiveFormat {
  /** Grows by one when an older version can no longer read what a newer one wrote. */
  public static final int VERSION = 5;

  private static final String FORMAT_KEY = "dateline.format";
  private static final String ANALYSIS_KEY = "dateline.analysis";
  private static final String CHROME_KEY = "dateline.outlet-chrome";
  private static final String RUN_KEY = "dateline.run";
  private static final String GROUPED_KEY = "dateline.grouped";
  private static final String ALIASES_KEY = "dateline.official-aliases";
  private static final String SYNONYMS_KEY = "dateline.synonyms";
  private static final String SEARCHES_KEY = "dateline.searches";

  private ArchiveFormat() {}

  /**
   * What a commit records.
   *
   * @param chrome generation of what was learned of outlets' chrome; 0 if nothing was
   * @param run the run of ingest that is not settled yet
   * @param grouped how many articles there are, all of them grouped into stories
   * @param tables of the archive's user
   */
  public static Map<String, String> commitData(
      long chrome, long run, long grouped, UserTables tables) {
    return Map.of(
        FORMAT_KEY,
        String.valueOf(VERSION),
        ANALYSIS_KEY,
        Analysis.NAME,
        CHROME_KEY,
        String.valueOf(chrome),
        RUN_KEY,
        String.valueOf(run),
        GROUPED_KEY,
        String.valueOf(grouped),
        ALIASES_KEY,
        tables.aliases().toString(),
        SYNONYMS_KEY,
        tables.synonyms().toString(),
        SEARCHES_KEY,
        tables.searches().toString());
  }

  /** The table of officials that a commit records. */
  public static OfficialAliases aliases(Map<String, String> commit) throws ArchiveFormatException {
    return table(commit, ALIASES_KEY, OfficialAliases::parse, "aliases");
  }

  /** The table of words that a commit records. */
  public static Synonyms synonyms(Map<String, String> commit) throws ArchiveFormatException {
    return table(commit, SYNONYMS_KEY, Synonyms::parse, "synonyms");
  }

  /** The searches that a commit records. */
  public static SavedSearches searches(Map<String, String> commit) throws ArchiveFormatException {
    return table(commit, SEARCHES_KEY, SavedSearches::parse, "searches");
  }

  /** Reads a table from its text. */
  private interface Reader<T> {
    T read(String text, String source) throws TableFormatException;
  }

  private static <T> T table(Map<String, String> commit, String key, Reader<T> reader, String name)
      throws ArchiveFormatException {
    try {
      return reader.read(commit.getOrDefault(key, ""), name + " of the archive");
    } catch (TableFormatException e) {
      throw new ArchiveFormatException(String.valueOf(e.getMessage()));
    }
  }

  /** All tables that a commit records. */
  public static UserTables tables(Map<String, String> commit) throws ArchiveFormatException {
    return new UserTables(aliases(commit), synonyms(commit), searches(commit));
  }

  /** The generation of what was learned of outlets' chrome by this commit; 0 if nothing was. */
  public static long chromeGeneration(Map<String, String> commit) {
    return number(commit, CHROME_KEY, 0);
  }

  /** The run of ingest that this commit had not settled yet. */
  public static long run(Map<String, String> commit) {
    return number(commit, RUN_KEY, 1);
  }

  /** How many articles were grouped by this commit: another number if some were dropped since. */
  public static long grouped(Map<String, String> commit) {
    return number(commit, GROUPED_KEY, -1);
  }

  private static long number(Map<String, String> commit, String key, long otherwise) {
    Long number = Longs.tryParse(commit.getOrDefault(key, ""));
    return number == null ? otherwise : number;
  }

  /**
   * Refuses a commit that this version cannot read right.
   *
   * @param name the archive, for the message
   * @param data what the commit records
   */
  public static void check(String name, Map<String, String> data) throws ArchiveFormatException {
    String found = data.get(FORMAT_KEY);
    if (found == null) {
      throw new ArchiveFormatException(
          name + ": is a Lucene index, but no Dateline archive; give another folder");
    }
    if (!found.equals(String.valueOf(VERSION))) {
      throw new ArchiveFormatException(
          name
              + ": archive of format "
              + found
              + ", this version reads format "
              + VERSION
              + "; index into a new folder, or use the Dateline that wrote it");
    }
    String analysis = data.getOrDefault(ANALYSIS_KEY, "none");
    if (!analysis.equals(Analysis.NAME)) {
      throw new ArchiveFormatException(
          name
              + ": archive analyzed as "
              + analysis
              + ", this version as "
              + Analysis.NAME
              + "; index into a new folder");
    }
  }
}
