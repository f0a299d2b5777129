package io.dateline.article;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One published article: what is left of a page when everything around the story is gone.
 *
 * <p>Make one with {@link #builder}: the constructor of a record grows with its components.
 *
 * @param id identifies the article in an archive: putting another article with this id replaces it
 * @param source where the page was read: {@code path}, {@code path!entry}, or {@code path#offset}
 * @param url the page's canonical address
 * @param title the headline
 * @param body the paragraphs joined by {@code \n\n}; no paragraph is blank
 * @param outlet who published it
 * @param agency whose copy it is, if a wire service's
 * @param published when it was published
 * @param bylines the authors' names, in page order, without "By"
 * @param dateline the place line that opens the story, such as {@code ISTANBUL (Turkey)}
 * @param language BCP 47 tag of the body's language, such as {@code en}
 * @param officials the officials the body names, in order of their first mention
 * @param removed what the page held besides, in page order
 */
public record Article(
    String id,
    String source,
    Optional<String> url,
    Optional<String> title,
    String body,
    Optional<Outlet> outlet,
    Optional<Agency> agency,
    Optional<Publication> published,
    List<String> bylines,
    Optional<String> dateline,
    Optional<String> language,
    List<Official> officials,
    List<RemovedBlock> removed) {

  private static final String PARAGRAPH_BREAK = "\n\n";

  public Article {
    requireNonNull(id, "id");
    requireNonNull(source, "source");
    requireNonNull(url, "url");
    requireNonNull(title, "title");
    requireNonNull(body, "body");
    requireNonNull(outlet, "outlet");
    requireNonNull(agency, "agency");
    requireNonNull(published, "published");
    bylines = List.copyOf(bylines);
    requireNonNull(dateline, "dateline");
    requireNonNull(language, "language");
    officials = List.copyOf(officials);
    removed = List.copyOf(removed);
    if (id.isBlank()) {
      throw new IllegalArgumentException("id of an article must not be blank");
    }
    for (Official official : officials) {
      for (Mention mention : official.mentions()) {
        if (mention.end() > body.length()) {
          throw new IllegalArgumentException(
              official.name() + " is mentioned behind the end of the body: " + mention);
        }
      }
    }
  }

  /** The body's paragraphs, in order; empty if the body is. */
  public List<String> paragraphs() {
    return paragraphs(body);
  }

  static List<String> paragraphs(String body) {
    return body.isEmpty() ? List.of() : List.of(body.split(PARAGRAPH_BREAK));
  }

  /**
   * Starts an article.
   *
   * @param id identifies the article in an archive
   * @param body plain text, paragraphs separated by {@code \n\n}
   */
  public static Builder builder(String id, String body) {
    return new Builder(id, body);
  }

  /** A builder that starts with everything this article says. */
  public Builder toBuilder() {
    var builder = new Builder(id, body).source(source);
    url.ifPresent(builder::url);
    title.ifPresent(builder::title);
    outlet.ifPresent(builder::outlet);
    agency.ifPresent(builder::agency);
    published.ifPresent(builder::published);
    dateline.ifPresent(builder::dateline);
    language.ifPresent(builder::language);
    return builder.bylines(bylines).officials(officials).removed(removed);
  }

  /** Collects the parts of an {@link Article}; a part not set is unknown. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final String body;
    private String source = "";
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<Outlet> outlet = Optional.empty();
    private Optional<Agency> agency = Optional.empty();
    private Optional<Publication> published = Optional.empty();
    private List<String> bylines = new ArrayList<>();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<Official> officials = new ArrayList<>();
    private List<RemovedBlock> removed = new ArrayList<>();

    private Builder(String id, String body) {
      this.id = requireNonNull(id, "id");
      this.body = requireNonNull(body, "body");
    }

    /** Where the page was read; the default is the empty string: made by hand. */
    public Builder source(String source) {
      this.source = requireNonNull(source, "source");
      return this;
    }

    public Builder url(String url) {
      this.url = Optional.of(url);
      return this;
    }

    public Builder title(String title) {
      this.title = Optional.of(title);
      return this;
    }

    public Builder outlet(Outlet outlet) {
      this.outlet = Optional.of(outlet);
      return this;
    }

    public Builder agency(Agency agency) {
      this.agency = Optional.of(agency);
      return this;
    }

    public Builder published(Publication published) {
      this.published = Optional.of(published);
      return this;
    }

    public Builder bylines(List<String> bylines) {
      this.bylines = List.copyOf(bylines);
      return this;
    }

    public Builder dateline(String dateline) {
      this.dateline = Optional.of(dateline);
      return this;
    }

    /** BCP 47 tag, such as {@code en}. */
    public Builder language(String language) {
      this.language = Optional.of(language);
      return this;
    }

    /** The officials whom {@code body} names; their mentions are checked against it. */
    public Builder officials(List<Official> officials) {
      this.officials = List.copyOf(officials);
      return this;
    }

    public Builder removed(List<RemovedBlock> removed) {
      this.removed = List.copyOf(removed);
      return this;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException if the id is blank or a mention lies outside the body
     */
    public Article build() {
      return new Article(
          id, source, url, title, body, outlet, agency, published, bylines, dateline, language,
          officials, removed);
    }
  }

  /** Prints the headline, what is known about the article, its paragraphs, and its officials. */
  public String toText(TextStyle style) {
    return ArticleText.of(this, style);
  }

  /** As {@link #toText} in eighty columns without colour. */
  @Override
  public String toString() {
    return toText(TextStyle.PLAIN);
  }
}
