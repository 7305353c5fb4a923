package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.ui.Tone;

/// Rows that were passed over as headings of sections are told by their names, and one button takes
/// them as partners.
@Tag("ui")
class ImportSectionsTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void rows_with_only_a_name_are_told_and_taken_with_one_button() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    ImportDesk desk = new ImportDesk(window, folder);
    desk.choose(
        desk.csv(
            "Список.csv",
            "Наименование,ИНН,Контактное лицо",
            "Школа № 901,,",
            "Школа № 902,7707083893,Соколова Вера",
            "Школа № 903,,",
            "Школа № 904,,Орлова Анна"));
    desk.click("#import-next");
    assertThat(desk.text("#sections", ".label"))
        .isEqualTo(
            "Пропущены 2\u00a0строки как заголовки разделов: «Школа № 901» (стр. 2), «Школа № 903»"
                + " (стр. 4)");
    assertThat(desk.text("#rows-create")).isEqualTo("Создать\u00a02");
    assertThat(desk.text("#take-sections")).isEqualTo("Взять как партнёров: 2");

    desk.click("#take-sections");
    assertThat(desk.text("#rows-create")).isEqualTo("Создать\u00a04");
    desk.click("#skip-sections");
    assertThat(desk.text("#rows-create")).isEqualTo("Создать\u00a02");
    desk.click("#take-sections");
    desk.click("#import-apply");
    assertThat(window.partners.all())
        .extracting(one -> one.organization().name())
        .containsExactlyInAnyOrder("Школа № 901", "Школа № 902", "Школа № 903", "Школа № 904");
  }
}
