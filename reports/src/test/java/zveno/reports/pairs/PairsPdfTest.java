package zveno.reports.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zveno.reports.PairsReport;
import zveno.reports.Pdf;
import zveno.reports.ReportFormat;
import zveno.reports.Written;

class PairsPdfTest {

  private static Pdf written(List<PairLine> pairs, List<UnmatchedLine> unmatched)
      throws IOException {
    PairsTable table =
        new PairsTable(
            "Проба",
            pairs,
            unmatched,
            new BigDecimal("1234.5"),
            Optional.of(new BigDecimal("40")),
            "наибольшая сумма",
            "Лучшего плана нет.");
    return Written.of(new PairsReport(Written.PAPER, table), ReportFormat.PDF).pdf();
  }

  private static List<PairLine> pairs(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                new PairLine(
                    "ГБОУ СОШ № " + (900 + i),
                    "Гимназия № " + (700 + i),
                    new BigDecimal("7.25"),
                    "Ближайшая замена — «Лицей № 1», план станет хуже на 0,5."))
        .toList();
  }

  @Test
  void pairsStandWithScoresAndReasons() throws IOException {
    Pdf pdf = written(pairs(2), List.of());
    assertThat(pdf.pages()).hasSize(1);
    assertThat(pdf.all())
        .contains(
            Pdf.squeezed("№ п/п Школа Школа-донор Балл Основание 1 ГБОУ СОШ № 901"),
            Pdf.squeezed(
                "2 ГБОУ СОШ № 902 Гимназия № 702 7,25"
                    + " Ближайшая замена — «Лицей № 1», план станет хуже на 0,5."),
            Pdf.squeezed("Сумма баллов: 1234,5. Худшая пара: 40. Подбор: наибольшая сумма."),
            Pdf.squeezed("Лучшего плана нет."))
        .doesNotContain(Pdf.squeezed("Школы без пары"));
  }

  @Test
  void schoolsWithoutPairStandInTheirOwnTable() throws IOException {
    UnmatchedLine alone =
        new UnmatchedLine("СОШ № 999", "Свободных мест нет.", List.of("ещё место", "без запрета"));
    assertThat(written(List.of(), List.of(alone)).all())
        .contains(
            Pdf.squeezed("Ни одной пары нет."),
            Pdf.squeezed("Школы без пары № п/п Школа Почему без пары Что поможет"),
            Pdf.squeezed("1 СОШ № 999 Свободных мест нет. ещё место; без запрета"));
  }

  @Test
  void titleOfATableNeverEndsAPageAlone() throws IOException {
    UnmatchedLine alone = new UnmatchedLine("СОШ № 999", "Свободных мест нет.", List.of());
    for (int count = 1; count <= 30; count++) {
      assertThat(written(pairs(count), List.of(alone)).pages())
          .map(Pdf::squeezed)
          .filteredOn(page -> page.contains("Школыбезпары"))
          .singleElement()
          .asString()
          .contains("СОШ№999");
    }
  }
}
