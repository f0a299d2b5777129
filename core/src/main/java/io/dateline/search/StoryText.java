package io.dateline.search;

import io.dateline.article.Outlet;
import io.dateline.article.Publication;
import io.dateline.article.TextStyle;
import io.dateline.article.layout.Bars;
import io.dateline.article.layout.Plain;
import io.dateline.article.layout.Sheet;
import io.dateline.article.layout.Table;

/** A story as text: its copies, the first published first. */
final class StoryText {
  private static final String INDENT = "  ";

  private StoryText() {}

  static String of(Story story, TextStyle style) {
    var page = new Sheet(style.columns(), style.colour());
    String copies = Bars.of(story.copies().size(), "copy", "copies");
    String outlets = Bars.of(story.outlets(), "outlet", "outlets");
    page.wrap("", INDENT, Sheet.strong(copies + " in " + outlets));
    var table = new Table("lff");
    for (Story.Copy copy : story.copies()) {
      table.row(
          copy.published().map(Publication::toString).orElse("no day"),
          copy.outlet().map(Outlet::name).map(Plain::line).orElse(""),
          Plain.line(copy.id()));
    }
    table.print(page, INDENT);
    return page.toString();
  }
}
