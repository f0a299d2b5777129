package io.dateline.article;

import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An article as a page of text: what is known about it, the body, the officials. */
final class ArticleText {
  private static final String INDENT = "  ";

  /** Before and behind a run of line breaks. */
  private static final Pattern LINES = Pattern.compile("(?=\\n)|(?<=\\n)");

  private ArticleText() {}

  static String of(Article article, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    page.wrap("", "", Sheet.strong(article.title().map(Plain::line).orElse("(no title)")));
    facts(article).print(page, INDENT);
    page.gap();
    article.dateline().ifPresent(place -> page.wrap("", "", Sheet.faint(Plain.line(place))));
    for (String paragraph : Article.paragraphs(marked(article))) {
      page.gap();
      paragraph.lines().forEach(line -> page.wrap("", "", line));
    }
    officials(article, page);
    removed(article.removed(), page);
    return page.toString();
  }

  /** The body with every mention set off, and nothing in it but line breaks to break lines. */
  private static String marked(Article article) {
    String body = Plain.lines(article.body());
    var text = new StringBuilder(body.length());
    int from = 0;
    for (Mention mention : mentions(article)) {
      if (mention.start() >= from) {
        text.append(body, from, mention.start());
        // What is set off ends with its line.
        for (String part : LINES.split(mention.in(body), -1)) {
          text.append(part.isBlank() ? part : Sheet.strong(part));
        }
        from = mention.end();
      }
    }
    return text.append(body, from, body.length()).toString();
  }

  private static List<Mention> mentions(Article article) {
    return article.officials().stream()
        .flatMap(official -> official.mentions().stream())
        .sorted(Comparator.comparingInt(Mention::start).thenComparing(m -> -m.end()))
        .toList();
  }

  private static Table facts(Article article) {
    var table = new Table("ll").row("id", Plain.line(article.id()));
    article.outlet().ifPresent(outlet -> table.row("outlet", Plain.line(outlet.name())));
    article.agency().ifPresent(agency -> table.row("agency", Plain.line(agency.name())));
    article.published().ifPresent(p -> table.row("published", p + " (" + p.from().id() + ")"));
    if (!article.bylines().isEmpty()) {
      table.row("by", Plain.line(String.join(", ", article.bylines())));
    }
    article.language().ifPresent(tag -> table.row("language", Plain.line(tag)));
    article.url().ifPresent(url -> table.row("url", Plain.line(url)));
    if (!article.source().isEmpty()) {
      table.row("source", Plain.line(article.source()));
    }
    return table;
  }

  private static void officials(Article article, Sheet page) {
    if (article.officials().isEmpty()) {
      return;
    }
    page.gap().add(Sheet.strong("officials"));
    var table = new Table("ffr");
    for (Official official : article.officials()) {
      List<String> offices = new ArrayList<>();
      official.offices().forEach(office -> offices.add(office.toString()));
      table.row(
          Plain.line(official.name()),
          (official.former() ? "former " : "") + Plain.line(String.join("; ", offices)),
          official.mentions().size() + "×");
    }
    table.print(page, INDENT);
  }

  private static void removed(List<RemovedBlock> removed, Sheet page) {
    Map<RemovalReason, Integer> reasons = new EnumMap<>(RemovalReason.class);
    removed.forEach(block -> reasons.merge(block.reason(), 1, Integer::sum));
    List<String> counts = new ArrayList<>();
    reasons.forEach((reason, count) -> counts.add(count + " " + reason));
    if (!counts.isEmpty()) {
      page.gap()
          .wrap(
              "",
              INDENT,
              Sheet.faint(
                  Bars.of(removed.size(), "block", "blocks")
                      + " removed: "
                      + String.join(", ", counts)));
    }
  }

  static String of(RemovedBlock block, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    String reason = "[" + block.reason() + "] ";
    for (String line : block.text().lines().toList()) {
      page.wrap(reason, INDENT, Plain.line(line));
      reason = INDENT;
    }
    return page.toString();
  }
}
