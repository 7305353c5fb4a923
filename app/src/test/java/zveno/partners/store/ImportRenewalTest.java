package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.ImportWatch;
import zveno.intake.draft.Draft;
import zveno.intake.draft.Drafts;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.draft.Renewed;
import zveno.intake.memory.Sources;

/// A file that somebody wrote between two looks at it: what the user said goes on where it fits.
final class ImportRenewalTest {
  private static final UUID MUSEUM = new UUID(1, 5);

  @TempDir Path folder;
  private ImportedBase base;
  private Drafts drafts;
  private Draft draft;
  private Preview preview;

  @BeforeEach
  void a_file_is_being_put_right() {
    base = new ImportedBase(folder);
    drafts = base.drafts(Sources.NONE);
    write(
        "Кто;Район;Действует до;Цвет",
        "Школа № 901;Горный;31.02.2027;синий",
        "Школа № 902;Горный;;синий",
        "Музей;Горный;;белый",
        ";Горный;31.12.2027;белый");
    draft =
        drafts
            .look(file(), Optional.empty(), Optional.empty())
            .draft()
            .feeding(0, "name")
            .feeding(3, "note");
    preview = drafts.preview(draft, ImportWatch.NONE);
    draft =
        draft.mended(
            draft
                .mending()
                .withCell(2, "agreementTo", "28.02.2027")
                .withCell(5, "name", "Школа № 903")
                .withValue("district", "Горный", "Заречный")
                .leaving(List.of(3), true)
                .withRecord(List.of(4), MUSEUM));
  }

  @AfterEach
  void close() {
    base.close();
  }

  private Path file() {
    return folder.resolve("file.csv");
  }

  private void write(String... lines) {
    Books.text(file(), String.join("\n", lines) + "\n");
  }

  private Renewed renewed() {
    return drafts.renew(draft, preview.marks());
  }

  @Test
  void a_row_put_in_above_moves_the_mendings_of_those_below_it() {
    write(
        "Кто;Район;Действует до;Цвет",
        "Школа № 900;Горный;;синий",
        "Школа № 901;Горный;31.02.2027;синий",
        "Школа № 902;Горный;;синий",
        "Музей;Горный;;белый",
        ";Горный;31.12.2027;белый");
    Renewed renewed = renewed();
    assertThat(renewed.draft().columns()).isEqualTo(draft.columns());
    assertThat(renewed.draft().mending().cells())
        .isEqualTo(
            Map.of(3, Map.of("agreementTo", "28.02.2027"), 6, Map.of("name", "Школа № 903")));
    assertThat(renewed.draft().mending().left()).isEqualTo(Set.of(4));
    assertThat(renewed.draft().mending().records()).isEqualTo(Map.of(5, MUSEUM));
    assertThat(renewed.draft().mending().values()).isEqualTo(draft.mending().values());
    assertThat(renewed.lost()).isEmpty();
    assertThat(renewed.gone()).isEmpty();
  }

  @Test
  void mendings_of_rows_that_say_something_else_are_told_by_number() {
    write(
        "Кто;Район;Действует до;Цвет",
        "Школа № 901;Горный;28.02.2027;синий",
        "Школа № 902;Горный;;синий",
        "Галерея;Горный;;белый",
        ";Горный;31.12.2027;белый");
    Renewed renewed = renewed();
    assertThat(renewed.lost()).containsExactly(2, 4);
    assertThat(renewed.draft().mending().cells())
        .isEqualTo(Map.of(5, Map.of("name", "Школа № 903")));
    assertThat(renewed.draft().mending().left()).isEqualTo(Set.of(3));
    assertThat(renewed.draft().mending().records()).isEmpty();
    assertThat(rows(renewed.draft()))
        .containsExactly(
            "Школа № 901 CREATE", "Школа № 902 LEAVE", "Галерея CREATE", "Школа № 903 CREATE");
  }

  @Test
  void columns_are_found_by_their_headings_below_a_new_title_and_in_another_order() {
    write(
        "Партнёры района;;;;",
        "Цвет;Кто;Почта;Действует до;Район",
        "синий;Школа № 901;a901@example.ru;31.02.2027;Горный",
        "синий;Школа № 902;;;Горный",
        "белый;Музей;;;Горный",
        "белый;;;31.12.2027;Горный");
    Renewed renewed = renewed();
    assertThat(renewed.look().headingRow()).isEqualTo(2);
    assertThat(renewed.draft().columns())
        .isEqualTo(Map.of("name", 1, "district", 4, "agreementTo", 3, "note", 0, "email", 2));
    assertThat(renewed.lost()).isEmpty();
    assertThat(renewed.draft().mending().cells().keySet()).containsExactlyInAnyOrder(3, 6);
  }

  @Test
  void a_column_that_is_gone_is_told_and_the_rows_are_known_by_the_others() {
    write(
        "Кто;Район;Цвет",
        "Школа № 901;Горный;синий",
        "Школа № 902;Горный;синий",
        "Музей;Горный;белый",
        ";Горный;белый");
    Renewed renewed = renewed();
    assertThat(renewed.gone()).containsExactly("Действует до");
    assertThat(renewed.lost()).as("its cell is no longer there").containsExactly(2);
    assertThat(renewed.draft().mending().cells().keySet()).containsExactly(5);
    assertThat(renewed.draft().mending().left()).containsExactly(3);
  }

  @Test
  void one_of_two_equal_rows_that_moved_is_not_guessed() {
    write(
        "Кто;Район;Действует до;Цвет",
        "Школа № 900;Горный;;синий",
        "Школа № 901;Горный;31.02.2027;синий",
        "Школа № 901;Горный;31.02.2027;синий");
    assertThat(renewed().lost()).contains(2);
  }

  @Test
  void what_was_put_right_before_is_still_known_after_the_columns_changed() {
    draft = draft.feeding(3, "");
    write(
        "Кто;Район;Действует до;Цвет",
        "Школа № 901;Горный;31.02.2027;красный",
        "Школа № 902;Горный;;синий",
        "Музей;Горный;;белый",
        ";Горный;31.12.2027;белый");
    assertThat(renewed().draft().columns()).doesNotContainKey("note");
    assertThat(renewed().lost())
        .as("the column was looked at when it was foretold")
        .containsExactly(2);
  }

  private List<String> rows(Draft now) {
    List<String> rows = new ArrayList<>();
    Preview seen = drafts.preview(now, ImportWatch.NONE);
    int name = seen.fields().indexOf("name");
    for (PreviewRow row : seen.rows()) rows.add(row.cells().get(name) + " " + row.fate().kind());
    return rows;
  }
}
