package zveno.intake.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.RowMarks;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;

/// What is counted in a preview.
final class ForetoldTest {
  private static PreviewRow row(int number, RowFate.Kind kind, String... cells) {
    List<CellStep> steps =
        kind == RowFate.Kind.UPDATE ? List.of(new CellStep("district", "а", "б")) : List.of();
    List<RowDoubt> doubts =
        kind == RowFate.Kind.REJECT
            ? List.of(new RowDoubt(number, "name", DoubtCode.NAME_MISSING, ""))
            : List.of();
    RowFate fate = new RowFate(kind, new UUID(0, number), number, steps, List.of());
    return new PreviewRow(number, List.of(cells), fate, doubts);
  }

  private static Foretold foretold(
      Map<String, Set<String>> replaced, Map<String, Map<String, String>> remembered) {
    List<PreviewRow> rows =
        List.of(
            row(2, RowFate.Kind.CREATE, "Школа № 01", "0105000015"),
            row(3, RowFate.Kind.UPDATE, "007", "0"),
            row(4, RowFate.Kind.UNCHANGED, "0 5", "0105000022"),
            row(5, RowFate.Kind.LEAVE, "", "0105000030"),
            row(6, RowFate.Kind.REJECT, "", "0105000047"));
    return Foretold.of(
        new Preview(
            List.of("name", "inn"), rows, List.of(), List.of(), List.of(), RowMarks.NONE, replaced),
        remembered);
  }

  @Test
  void leading_zeros_are_counted_in_whole_numbers_of_rows_that_come() {
    assertThat(foretold(Map.of(), Map.of()).zeros()).as("007 and two ИНН").isEqualTo(3);
  }

  @Test
  void texts_are_known_where_the_user_said_so_before_and_they_stand_in_this_file() {
    Foretold foretold =
        foretold(
            Map.of("agreementTo", Set.of("конец 2027", "весной"), "kind", Set.of("сш")),
            Map.of(
                "agreementTo",
                Map.of("конец 2027", "31.12.2027", "конец 2026", "31.12.2026"),
                "district",
                Map.of("сш", "СОШ")));
    assertThat(foretold.known()).isEqualTo(1);
  }

  @Test
  void fates_fields_and_rows_to_mend_are_counted() {
    Foretold foretold = foretold(Map.of(), Map.of());
    assertThat(foretold.records()).isEqualTo(2);
    assertThat(foretold.toMend()).isEqualTo(1);
    assertThat(foretold.count(RowFate.Kind.MERGE)).isZero();
    assertThat(foretold.isQuiet("district")).isFalse();
    assertThat(foretold.isQuiet("name")).isFalse();
    assertThat(foretold.isQuiet("inn")).isTrue();
  }
}
