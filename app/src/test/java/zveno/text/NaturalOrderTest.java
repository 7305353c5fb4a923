package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

  private final NaturalOrder order = new NaturalOrder();

  @Test
  void numbersGoByTheirValue() {
    assertSorted("№ 2", "№ 7", "№ 27", "№ 29", "№ 37", "№ 100");
    assertSorted("Школа № 2", "Школа № 10", "Школа № 10а", "Школа № 010б");
  }

  @Test
  void yoStandsWithYe() {
    assertSorted("Ежи", "Ёлка", "Ель", "Жук");
    assertSorted("елка", "ёлка", "елки");
  }

  @Test
  void caseAndQuotesDoNotMatterAtFirst() {
    assertSorted("гимназия № 901", "Гимназия № 902", "гимназия № 903");
    assertSorted("МБОУ «Лицей № 901»", "МБОУ Лицей № 902", "МБОУ \"Лицей № 903\"");
  }

  @Test
  void nonBreakingSpaceIsASpace() {
    assertSorted("Школа №\u00a02", "Школа № 3", "Школа №\u00a04");
  }

  @Test
  void numberLongerThanALongIsNoTrouble() {
    assertSorted("9", "99999999999999999999", "100000000000000000000");
  }

  @Test
  void onlyEqualTextsAreEqual() {
    assertThat(order.compare("Школа", "Школа")).isZero();
    assertThat(order.compare("ёж", "еж")).isPositive();
    assertThat(order.compare("еж", "ёж")).isNegative();
    assertThat(order.compare("01", "1")).isNotZero();
    assertThat(order.compare("", "а")).isNegative();
  }

  @Test
  void orderIsTheSameFromAnyStart() {
    long seed = 20260901;
    List<String> names =
        new ArrayList<>(
            List.of("№ 1", "№ 01", "№1", "«А»", "А", "а", "ё", "е", "Е1", "ё2", "", "1а", "а1"));
    names.sort(order);
    List<String> sorted = List.copyOf(names);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(names, new Random(seed + i));
      names.sort(order);
      assertThat(names).as("seed %d", seed + i).isEqualTo(sorted);
    }
  }

  private void assertSorted(String... names) {
    List<String> sorted = new ArrayList<>(List.of(names));
    Collections.reverse(sorted);
    sorted.sort(order);
    assertThat(sorted).containsExactly(names);
  }
}
