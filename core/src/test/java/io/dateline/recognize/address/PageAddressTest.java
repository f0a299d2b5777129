package io.dateline.recognize.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "HTTPS://Courier.Example/a https://courier.example/a",
        "https://courier.example:443/a/ https://courier.example/a",
        "http://courier.example:80/a#top http://courier.example/a",
        "https://courier.example:8443/a https://courier.example:8443/a",
        "https://courier.example/a?utm_source=x&id=7&fbclid=y https://courier.example/a?id=7",
        "//courier.example/a https://courier.example/a",
        "https://user@courier.example/a https://courier.example/a",
        "https://web.archive.org/web/20130307194448/courier.example/a http://courier.example/a",
        "https://web.archive.org/web/20130307194448/http://courier.example/a http://courier.example/a",
      })
  void hasOneSpelling(String address, String url) {
    assertThat(PageAddress.of(address)).map(PageAddress::url).contains(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "courier", "/a/b", "mailto:jane@courier.example", "http://", "https:///a"})
  void whatHasNoHostIsNoAddress(String text) {
    assertThat(PageAddress.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://courier.example",
        "https://courier.example/",
        "https://courier.example/index.html",
        "https://courier.example/?utm_source=x",
        "https://courier.example/404",
      })
  void aFrontPageIsNoPageOfItsOwn(String address) {
    assertThat(PageAddress.of(address)).map(PageAddress::isPage).contains(false);
  }

  @Test
  void aQueryMayNameThePage() {
    assertThat(PageAddress.of("https://courier.example/?p=17"))
        .map(PageAddress::isPage)
        .contains(true);
  }

  @Test
  void resolvesAPathAgainstTheHostItStandsOn() {
    Optional<PageAddress> base = PageAddress.of("https://courier.example/x");
    assertThat(PageAddress.of("/a", base))
        .map(PageAddress::url)
        .contains("https://courier.example/a");
    assertThat(PageAddress.of("/a", Optional.empty())).isEmpty();
  }

  @Test
  void bothSchemesAreOneIdentity() {
    assertThat(PageAddress.of("http://courier.example/a").map(ArticleId::of))
        .isEqualTo(PageAddress.of("https://courier.example/a/").map(ArticleId::of));
  }

  @Test
  void theIdOfContentDependsOnTitleAndBody() {
    String id = ArticleId.of(Optional.of("Bridge"), "It is open.");
    assertThat(id).hasSize(20).isEqualTo(ArticleId.of(Optional.of("Bridge"), "It is open."));
    assertThat(id)
        .isNotEqualTo(ArticleId.of(Optional.empty(), "It is open."))
        .isNotEqualTo(ArticleId.of(Optional.of("Bridge"), "It is shut."));
  }

  @Property(tries = 500)
  void neverThrows(@ForAll String text) {
    assertThat(PageAddress.of(text)).isNotNull();
    assertThat(PageAddress.of("https://courier.example" + text)).isNotNull();
    assertThat(PageAddress.of("https://web.archive.org/web/2" + text)).isNotNull();
  }
}
