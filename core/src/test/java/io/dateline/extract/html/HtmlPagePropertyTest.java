package io.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page is made of, every block a reader sees comes out once. */
final class HtmlPagePropertyTest {

  @Property(tries = 1000)
  void everyVisibleWordComesOutOnce(@ForAll("parts") List<String> parts) {
    var words = new ArrayList<String>();
    var html = new StringBuilder("<html><body>");
    for (String part : parts) {
      String word = "word" + Integer.toString(words.size(), 36) + "x";
      if (part.indexOf('@') >= 0) {
        words.add(word);
      }
      html.append(part.replace("@", word)).append(' ');
    }

    HtmlPage page = TestPage.extract(html.toString());

    String all =
        Stream.concat(page.paragraphs().stream(), page.removed().stream().map(b -> b.text()))
            .collect(Collectors.joining(" "));
    for (String word : words) {
      assertThat(all.split("\\b" + word + "\\b", -1)).as(word + " in " + html).hasSize(2);
    }
  }

  @Property(tries = 100)
  void positionsFollowThePageAndStayWithinTheStory(@ForAll("parts") List<String> parts) {
    HtmlPage page = TestPage.extract(String.join("", parts).replace("@", "ferry"));

    List<Integer> positions = page.removed().stream().map(b -> b.position()).toList();
    assertThat(positions).isSorted();
    assertThat(positions).allMatch(p -> p <= page.paragraphs().size());
  }

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(
            "<p>The ferry @ left the pier at noon, and the harbour master waved it goodbye twice.</p>",
            "<p>Short @</p>",
            "<h1>@ sails</h1>",
            "<h2>@</h2>",
            "<div class=related><a href=/x>@ and more</a>",
            "</div>",
            "<ul><li>@ is a list",
            "<li><a href=/y>@</a></ul>",
            "<table><tr><td>@<td>",
            "</table>",
            "<figure><figcaption>@</figcaption></figure>",
            "text @ <br>",
            "<br>@ <br><br>",
            "<b>bold @</b> ",
            "<nav>@",
            "</nav>",
            "<article>",
            "</article>",
            "<span class=byline>By @</span>",
            "<aside><p>The harbour of @ is deep enough for ships of nine metres, the pilot says.</p></aside>",
            "<blockquote>@</blockquote>",
            "<x-card>@</x-card>")
        .list()
        .ofMaxSize(25);
  }
}
