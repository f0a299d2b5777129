package io.dateline.internal.alerts;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Article;
import io.dateline.index.Alert;
import io.dateline.index.ArticleWriter.Outcome;
import io.dateline.index.SavedSearches;
import io.dateline.internal.analysis.Language;
import io.dateline.internal.reading.ReaderView;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener which saved searches an article matches, once it is put. Does nothing while
 * nobody listens. Safe for concurrent use.
 */
public final class Alerts {
  private final State state;
  private volatile @Nullable Consumer<Alert> listener;

  /**
   * Compiled under no lock: who compiles waits for the archive's thread, which may be here, too.
   */
  private volatile Kept kept = Kept.of(SavedSearches.NONE);

  /**
   * Searches, and how they were compiled last.
   *
   * @param queries null until somebody needs them
   * @param languages of articles that they are read for
   * @param day on which they were
   */
  private record Kept(
      SavedSearches searches,
      @Nullable SavedQueries queries,
      Set<Language> languages,
      LocalDate day) {

    static Kept of(SavedSearches searches) {
      return new Kept(searches, null, Set.of(Language.ENGLISH), LocalDate.EPOCH);
    }

    @Nullable SavedQueries queries(Language language, LocalDate today) {
      return languages.contains(language) && day.equals(today) ? queries : null;
    }
  }

  /** Shows the archive as it is. */
  public interface State {
    /** A view that the caller must release. */
    ReaderView view() throws IOException;
  }

  public Alerts(State state) {
    this.state = state;
  }

  /** Who is told from now on; nobody if null. */
  public void listener(@Nullable Consumer<Alert> told) {
    listener = told;
  }

  /**
   * Takes the place of the searches before.
   *
   * @throws io.dateline.index.TableFormatException if one cannot be read as it stands
   */
  public void searches(SavedSearches table) throws IOException {
    replace(kept, compile(Kept.of(table), Language.ENGLISH));
  }

  /** As {@link #searches}, but compiled when they are needed. */
  public void kept(SavedSearches table) {
    replace(kept, Kept.of(table));
  }

  /** Tells of {@code article}, which was put. */
  public void put(Article article, Outcome outcome) throws IOException {
    Consumer<Alert> told = listener;
    if (told == null || outcome == Outcome.UNCHANGED) {
      return;
    }
    Kept now = kept;
    if (now.searches.entries().isEmpty()) {
      return;
    }
    var language = Language.of(article.language().orElse(""));
    SavedQueries queries = now.queries(language, today());
    if (queries == null) {
      Kept compiled = compile(now, language);
      replace(now, compiled);
      queries = requireNonNull(compiled.queries);
    }
    for (String search : queries.matching(article)) {
      told.accept(new Alert(search, article, outcome));
    }
  }

  /** Whoever was overtaken by other searches leaves them. */
  private synchronized void replace(Kept before, Kept after) {
    if (kept.equals(before)) {
      kept = after;
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  private Kept compile(Kept table, Language language) throws IOException {
    ReaderView view = state.view();
    try {
      Set<Language> languages = EnumSet.of(language);
      languages.addAll(table.languages);
      languages.addAll(view.languages());
      LocalDate today = today();
      var queries = new SavedQueries(table.searches, view, languages, today);
      return new Kept(table.searches, queries, languages, today);
    } finally {
      view.reader().decRef();
    }
  }
}
