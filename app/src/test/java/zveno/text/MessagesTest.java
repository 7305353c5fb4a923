package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages =
      Messages.of(
          Map.of(
              "a.plain.text", "Готово",
              "a.two.arguments", "{1} раньше {0}",
              "a.found.text", "{0~Найден|Найдены|Найдено} {0|партнёр|партнёра|партнёров}.",
              "a.brace.text", "{{{0}}}"));

  @Test
  void plainTextComesAsItStands() {
    assertThat(messages.get("a.plain.text")).isEqualTo("Готово");
  }

  @Test
  void argumentsStandWhereTheTextWantsThem() {
    assertThat(messages.get("a.two.arguments", "второй", "первый"))
        .isEqualTo("первый раньше второй");
  }

  @Test
  void wordAgreesWithTheNumber() {
    assertThat(messages.get("a.found.text", 1)).isEqualTo("Найден 1\u00a0партнёр.");
    assertThat(messages.get("a.found.text", 21L)).isEqualTo("Найден 21\u00a0партнёр.");
    assertThat(messages.get("a.found.text", 3)).isEqualTo("Найдены 3\u00a0партнёра.");
    assertThat(messages.get("a.found.text", 12)).isEqualTo("Найдено 12\u00a0партнёров.");
    assertThat(messages.get("a.found.text", new BigDecimal("2.50")))
        .isEqualTo("Найдены 2,5\u00a0партнёра.");
  }

  @Test
  void numbersAreGroupedAndDatesAreInDigits() {
    assertThat(messages.get("a.two.arguments", 1234567, LocalDate.of(2026, 9, 1)))
        .isEqualTo("01.09.2026 раньше 1\u00a0234\u00a0567");
  }

  @Test
  void doubledBraceIsABrace() {
    assertThat(messages.get("a.brace.text", 7)).isEqualTo("{7}");
  }

  @Test
  void unknownKeyIsRefused() {
    assertThatThrownBy(() -> messages.get("a.no.such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a.no.such");
    assertThat(messages.has("a.no.such")).isFalse();
    assertThat(messages.has("a.plain.text")).isTrue();
  }

  @Test
  void missingArgumentIsRefused() {
    assertThatThrownBy(() -> messages.get("a.two.arguments", "один"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> messages.get("a.found.text", "три"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void strayBraceIsRefused() {
    assertThatThrownBy(() -> Messages.of(Map.of("a.b.c", "{0|школа|школы}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shippedBundlesLoad() {
    assertThat(Messages.load().has("a.no.such")).isFalse();
  }

  @Test
  void keyInTwoBundlesIsRefused() {
    Map<String, String> files =
        Map.of("index", "one\ntwo\n", "one.properties", "x.y.z=1", "two.properties", "x.y.z=2");
    assertThatThrownBy(() -> MessageBundles.load(files::get))
        .isInstanceOfSatisfying(
            DoubledKey.class,
            doubled -> {
              assertThat(doubled.key()).isEqualTo("x.y.z");
              assertThat(doubled.first()).isEqualTo("one");
              assertThat(doubled.second()).isEqualTo("two");
            });
  }

  @Test
  void keyTwiceInOneBundleIsRefused() {
    Map<String, String> files = Map.of("index", "one\n", "one.properties", "x.y.z=1\nx.y.z=1\n");
    assertThatThrownBy(() -> MessageBundles.load(files::get)).isInstanceOf(DoubledKey.class);
  }
}
