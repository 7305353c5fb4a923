package zveno.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingKeyTest {
  private static final List<String> CELLS =
      List.of(
          "",
          " ",
          "—",
          "ИНН",
          "инн",
          "«ИНН»",
          "\u00adИНН",
          "Ёлка",
          "елка",
          "№ договора",
          "/ договор",
          "% охвата",
          "1",
          "(1)",
          "İ",
          "I",
          "й",
          "й");

  @Test
  void a_cell_that_has_the_key_is_never_passed_over() {
    for (String heading : CELLS) {
      String key = HeadingKey.of(heading);
      for (String cell : CELLS) {
        if (HeadingKey.of(cell).equals(key)) {
          assertThat(HeadingKey.mayBe(key, cell)).as("%s as %s", cell, key).isTrue();
        }
      }
    }
  }

  @Test
  void a_cell_that_begins_otherwise_is_passed_over() {
    assertThat(HeadingKey.mayBe("инн", "7801234567")).isFalse();
    assertThat(HeadingKey.mayBe("инн", "ОГРН")).isFalse();
    assertThat(HeadingKey.mayBe("", "ОГРН")).isFalse();
    assertThat(HeadingKey.mayBe("инн", "")).isFalse();
    assertThat(HeadingKey.mayBe("№ договора", "договор")).isFalse();
  }
}
