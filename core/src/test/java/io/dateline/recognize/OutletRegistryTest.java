package io.dateline.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Outlet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutletRegistryTest {
  private final OutletRegistry registry = OutletRegistry.standard();

  @ParameterizedTest
  @ValueSource(strings = {"China Daily", "china daily", "Chinadaily.com.cn", "CHINA DAILY WEBSITE"})
  void oneOutletHasOneId(String name) {
    assertThat(registry.ofName(name)).contains(new Outlet("china-daily", "China Daily"));
  }

  @Test
  void aLeadingTheAndAccentsDoNotMatter() {
    assertThat(registry.ofName("Guardian")).isEqualTo(registry.ofName("The Guardian")).isPresent();
    assertThat(registry.ofName("El Pais")).isEqualTo(registry.ofName("El País")).isPresent();
  }

  @Test
  void aSubdomainIsItsParentUnlessItHasALineOfItsOwn() {
    assertThat(registry.ofHost("africa.chinadaily.com.cn")).map(Outlet::id).contains("china-daily");
    assertThat(registry.ofHost("finance.yahoo.com")).map(Outlet::id).contains("yahoo-finance");
    assertThat(registry.ofHost("nosuchoutlet.example")).isEmpty();
    assertThat(registry.ofHost("com.cn")).isEmpty();
  }

  @Test
  void anUnknownNameBecomesAnOutletOfItsOwn() {
    assertThat(registry.named("The Springfield Courier & Post"))
        .isEqualTo(
            new Outlet("the-springfield-courier-and-post", "The Springfield Courier & Post"));
    assertThatThrownBy(() -> registry.named("—")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outletsOfYourOwnWin() {
    OutletRegistry own =
        registry.with("# mine\nSpringfield Courier | Courier; China Daily | courier.example\n");
    assertThat(own.ofHost("www.courier.example")).map(Outlet::id).contains("springfield-courier");
    assertThat(own.ofName("courier")).map(Outlet::id).contains("springfield-courier");
    assertThat(own.ofName("China Daily")).map(Outlet::id).contains("springfield-courier");
    assertThat(registry.ofName("China Daily")).map(Outlet::id).contains("china-daily");
    assertThatThrownBy(() -> registry.with("Springfield Courier"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Springfield Courier");
  }

  @Test
  void knowsTheRegisteredDomainOfAHost() {
    assertThat(OutletRegistry.site("www.chinadaily.com.cn")).contains("chinadaily.com.cn");
    assertThat(OutletRegistry.site("news.courier.example")).contains("courier.example");
    assertThat(OutletRegistry.site("co.uk")).isEmpty();
    assertThat(OutletRegistry.site("127.0.0.1")).isEmpty();
    assertThat(OutletRegistry.site("localhost")).isEmpty();
  }

  @Property(tries = 300)
  void neverThrowsOnNamesAndHosts(@ForAll String text) {
    assertThat(registry.ofName(text)).isNotNull();
    assertThat(registry.ofHost(text)).isNotNull();
    assertThat(OutletRegistry.site(text)).isNotNull();
    assertThat(SiteName.of(text)).isNotNull();
  }
}
