package zveno.reports.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.reports.paper.Stamp;

class StampLinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private final StampLines lines = new StampLines(Words.load("common"));

  @ParameterizedTest
  @CsvSource({
    "Программа,УТВЕРЖДЕНА",
    "Положение,УТВЕРЖДЕНО",
    "План,УТВЕРЖДЁН",
    "Рекомендации,УТВЕРЖДЕНЫ",
    "перечень,УТВЕРЖДЁН"
  })
  void approvedAgreesWithTheDocument(String noun, String approved) {
    assertThat(lines.of(new Stamp.ByAct(Stamp.Act.ORDER, "", DAY, "14"), noun))
        .containsExactly(approved, "приказом", "от\u00a01\u00a0сентября 2026\u00a0г. №\u00a014");
  }

  @Test
  void aBodyApprovesByItsProtocol() {
    assertThat(lines.of(new Stamp.ByBody("педагогическим советом", DAY, "3"), "справка"))
        .containsExactly(
            "УТВЕРЖДЕНА",
            "педагогическим советом",
            "(протокол от\u00a01\u00a0сентября 2026\u00a0г. №\u00a03)");
  }

  @Test
  void aPersonSignsAndDates() {
    assertThat(lines.of(new Stamp.ByPerson("Директор", "И.О. Фамилия", Optional.of(DAY)), "план"))
        .containsExactly(
            "УТВЕРЖДАЮ", "Директор", "______________ И.О. Фамилия", "1\u00a0сентября 2026\u00a0г.");
  }

  @Test
  void withoutADateAPlaceForItIsLeft() {
    assertThat(lines.of(new Stamp.ByPerson("", "И.О. Фамилия", Optional.empty()), "план"))
        .hasSize(3)
        .last()
        .asString()
        .startsWith("«____»")
        .endsWith("20___\u00a0г.");
  }
}
