package zveno.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAndSiteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "school905@example.org", "a.b-c_d@mail.example.org", "a@example.org, b@example.org",
        "a@example.org;b@example.org", "a@example.org b@example.org", "директор@школа.рф"
      })
  void wellFormedAddressIsRight(String typed) {
    assertThat(EmailText.of(typed).valid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "school905",
        "school905@",
        "@example.org",
        "a@b",
        "a b@example.org",
        "a@@example.org",
        "a..b@example.org",
        ".a@example.org",
        "a@example..org",
        "a@-example.org",
        "a@example.org (почта)",
        "a@example.org, b"
      })
  void anythingElseIsWrong(String typed) {
    assertThat(EmailText.of(typed).valid()).isFalse();
  }

  @Test
  void severalAddressesStandApart() {
    assertThat(EmailText.of(" a@example.org; b@example.org ").addresses())
        .containsExactly("a@example.org", "b@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "school905.example.org,https://school905.example.org,school905.example.org",
    "HTTP://School905.Example.org/,http://school905.example.org/,school905.example.org",
    "https://example.org/a?b=C#d,https://example.org/a?b=C#d,example.org/a?b=C#d",
    "школа905.рф,https://школа905.рф,школа905.рф",
    "example.org:8080/x,https://example.org:8080/x,example.org:8080/x"
  })
  void siteCanBeOpened(String typed, String url, String display) {
    assertThat(SiteText.of(typed).url()).contains(url);
    assertThat(SiteText.of(typed).display()).isEqualTo(display);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "нет",
        "school 905.example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "a@example.org",
        "1.5"
      })
  void anythingElseIsNoSite(String typed) {
    assertThat(SiteText.of(typed).valid()).isFalse();
    assertThat(SiteText.of(typed).display()).isEqualTo(typed);
  }
}
