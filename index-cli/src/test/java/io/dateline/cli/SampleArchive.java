package io.dateline.cli;

import io.dateline.NewsIndex;
import io.dateline.article.Agency;
import io.dateline.article.Article;
import io.dateline.article.Mention;
import io.dateline.article.Office;
import io.dateline.article.Official;
import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.RemovalReason;
import io.dateline.article.RemovedBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Six invented articles of two invented outlets about a ferry. */
final class SampleArchive {
  private static final Outlet HARBOUR = new Outlet("harbour-post", "Harbour Post");
  private static final Outlet RADIO = new Outlet("radio-osmark", "Radio Osmark");
  private static final Office TRADE = Office.of("trade minister", "Veltra");
  private static final Office FOREIGN = Office.of("foreign minister", "Veltra");
  private static final Office SPOKESMAN =
      new Office("spokesman", Optional.of("Ministry of Ferries"), Optional.of("Osmark"));

  private SampleArchive() {}

  /** Writes the articles into a new archive. */
  static Path write(Path folder) throws IOException {
    try (NewsIndex news = NewsIndex.open(folder)) {
      for (Article article : articles()) {
        news.writer().put(article);
      }
    }
    return folder;
  }

  private static List<Article> articles() {
    String opening =
        "The ferry between Veltra and Osmark will sail again in May, Foreign Minister Anna Brekke"
            + " said on Monday.\n\nBrekke thanked spokesman Ivo Tamm for two years of patience.";
    return List.of(
        article("ferry-1", "Ferry to sail again in May", opening)
            .outlet(HARBOUR)
            .agency(new Agency("nwa", "NWA"))
            .published(
                Publication.of(
                    LocalDate.of(2024, 3, 4), LocalTime.of(11, 25), Publication.Provenance.JSON_LD))
            .bylines(List.of("Mara Quist"))
            .dateline("PORT VELTRA")
            .url("https://harbourpost.example/2024/03/ferry")
            .officials(
                List.of(
                    official(opening, "Anna Brekke", FOREIGN),
                    official(opening, "Ivo Tamm", SPOKESMAN)))
            .removed(
                List.of(
                    new RemovedBlock(RemovalReason.NAVIGATION, "Home\nWorld\nSport", 0),
                    new RemovedBlock(RemovalReason.CAPTION, "The ferry in dock. Photo: M. Q.", 1),
                    new RemovedBlock(RemovalReason.COPYRIGHT, "© 2024 Harbour Post", 2)))
            .build(),
        article("ferry-2", "Ferry to sail again in May", opening)
            .outlet(RADIO)
            .agency(new Agency("nwa", "NWA"))
            .published(
                Publication.of(LocalDate.of(2024, 3, 5), Publication.Provenance.VISIBLE_TEXT))
            .officials(
                List.of(
                    official(opening, "Anna Brekke", FOREIGN),
                    official(opening, "Ivo Tamm", SPOKESMAN)))
            .build(),
        named(
                "tariff",
                "Tariff on herring falls",
                "Trade Minister Anna Brekke cut the tariff on herring by half.",
                TRADE)
            .outlet(HARBOUR)
            .published(Publication.of(LocalDate.of(2021, 6, 1), Publication.Provenance.META))
            .build(),
        named(
                "hostile",
                "Ferry \u001b]0;owned\u0007 \u202Eyalced",
                "A ferry was late \u001b[31mtoday, trade minister Anna Brekke said.",
                TRADE)
            .published(Publication.of(LocalDate.of(2021, 9, 12), Publication.Provenance.URL))
            .build(),
        article("phares", "Les phares s'éteignent", "Les phares de la côte s'éteignent ce soir.")
            .outlet(RADIO)
            .language("fr")
            .build(),
        article("untitled", "", "Nobody knows who wrote these lines about a harbour in the fog.")
            .build());
  }

  private static Article.Builder article(String id, String title, String body) {
    var builder = Article.builder(id, body).source("pages/" + id + ".html").language("en");
    return title.isEmpty() ? builder : builder.title(title);
  }

  private static Article.Builder named(String id, String title, String body, Office office) {
    return article(id, title, body).officials(List.of(official(body, "Anna Brekke", office)));
  }

  private static Official official(String body, String name, Office office) {
    List<Mention> mentions = new ArrayList<>();
    int at = body.indexOf(name);
    mentions.add(new Mention(at, at + name.length()));
    return new Official(name, List.of(office), false, mentions);
  }
}
