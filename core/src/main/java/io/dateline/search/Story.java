package io.dateline.search;

import static java.util.Objects.requireNonNull;

import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.TextStyle;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One story: the copies of one text, and the rewrites that kept four fifths of it.
 *
 * @param copies all that the archive holds, at least one, the first published first: by day and
 *     time as each outlet gives them; on one day those without a time come last, and of all those
 *     without a day; ties by id
 */
public record Story(List<Copy> copies) {
  private static final Comparator<Copy> EARLIEST =
      Comparator.comparing(
              (Copy copy) -> copy.published().map(Publication::date).orElse(LocalDate.MAX))
          .thenComparing(copy -> copy.published().flatMap(Publication::time).orElse(LocalTime.MAX))
          .thenComparing(Copy::id);

  public Story {
    copies = copies.stream().sorted(EARLIEST).toList();
    if (copies.isEmpty()) {
      throw new IllegalArgumentException("a story has at least one copy");
    }
  }

  /**
   * One article of a story.
   *
   * @param id its id in the archive
   * @param title its headline
   * @param outlet who published it
   * @param agency whose copy it says it is
   * @param published when
   * @param url its canonical address
   */
  public record Copy(
      String id,
      Optional<String> title,
      Optional<Outlet> outlet,
      Optional<Agency> agency,
      Optional<Publication> published,
      Optional<String> url) {

    public Copy {
      requireNonNull(id, "id");
      requireNonNull(title, "title");
      requireNonNull(outlet, "outlet");
      requireNonNull(agency, "agency");
      requireNonNull(published, "published");
      requireNonNull(url, "url");
    }

    /** What of {@code article} tells it from other copies. */
    public static Copy of(Article article) {
      return new Copy(
          article.id(),
          article.title(),
          article.outlet(),
          article.agency(),
          article.published(),
          article.url());
    }
  }

  /** The copy that was published first, as far as the archive knows. */
  public Copy first() {
    return copies.get(0);
  }

  /** How many outlets carried the story; copies of unknown outlets are not counted. */
  public long outlets() {
    return copies.stream()
        .flatMap(copy -> copy.outlet().stream())
        .map(Outlet::id)
        .distinct()
        .count();
  }

  /** Prints how many copies in how many outlets, and a line for each, the first published first. */
  public String toText(TextStyle style) {
    return StoryText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
