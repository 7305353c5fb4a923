package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.partners.Organization;
import zveno.partners.PartnerField;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// The last step of an import: its way back follows the journal, whoever wrote it.
@Tag("ui")
class ImportResultTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void two_schools_came_in() {
    desk = new ImportDesk(window, folder);
    window.show(Tone.LIGHT, 100, 1366, 768);
    desk.choose(
        desk.csv("Школы.csv", "Название;Район", "Школа № 901;Горный", "Школа № 902;Горный"));
    desk.click("#import-next");
    desk.click("#import-apply");
    assertThat(names()).containsExactlyInAnyOrder("Школа № 901", "Школа № 902");
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_refused_undo_tells_the_later_changes_and_can_be_tried_again() {
    Organization school = window.partners.named("Школа № 901").getFirst();
    window.partners.set(List.of(school.id()), PartnerField.DISTRICT, "Заречный");

    desk.click("#import-undo");

    assertThat(desk.text("#import-refusal", ".label"))
        .isEqualTo(
            "Отменить нельзя: те же поля правили позже. Сначала отмените: Правка: Школа № 901.");
    assertThat(Pictures.take(window.scene(), "import-undo-refused")).isNotEmptyFile();
    assertThat(desk.disabled("#import-undo")).isFalse();
    assertThat(desk.text("#import-undo")).isEqualTo("Отменить импорт");
    assertThat(names()).hasSize(2);

    window.control(KeyCode.Z);
    assertThat(desk.visible("#import-refusal")).as("nothing stands in the way now").isFalse();
    desk.click("#import-undo");
    assertThat(names()).isEmpty();
    assertThat(desk.text("#import-undo")).isEqualTo("Импорт отменён");
    assertThat(desk.disabled("#import-undo")).isTrue();
  }

  @Test
  void undo_and_redo_elsewhere_are_followed() {
    window.go("partners");
    window.control(KeyCode.Z);
    assertThat(names()).isEmpty();
    window.asking.file = Optional.empty();
    window.go("import");
    assertThat(desk.text("#import-undo")).isEqualTo("Импорт отменён");
    assertThat(desk.disabled("#import-undo")).isTrue();
    assertThat(Pictures.take(window.scene(), "import-taken-back")).isNotEmptyFile();

    window.control(KeyCode.Y);
    assertThat(names()).hasSize(2);
    assertThat(desk.text("#import-undo")).isEqualTo("Отменить импорт");
    assertThat(desk.disabled("#import-undo")).isFalse();

    desk.click("#import-undo");
    assertThat(names()).isEmpty();
  }

  @Test
  void the_command_asks_for_the_next_file_once_all_is_brought_in() {
    window.go("partners");
    desk.choose(desk.csv("Музеи.csv", "Название;Сайт", "Музей;museum.example"));
    assertThat(desk.text("#step-file", ".caption")).isEqualTo("Музеи.csv");
    desk.click("#import-next");
    desk.click("#import-apply");
    assertThat(names()).containsExactlyInAnyOrder("Школа № 901", "Школа № 902", "Музей");
  }

  @Test
  void each_file_has_its_own_rows_that_were_not_taken() throws IOException {
    assertThat(desk.visible("#import-rejects")).isFalse();
    Path second =
        desk.csv("Ещё.csv", "Название;ИНН;Район", ";7707083893;Горный", "Музей;7707083893;Горный");
    desk.chooseOther(second);
    assertThat(desk.visible("#import-undo")).as("the result of the first is gone").isFalse();
    desk.click("#import-next");
    desk.click("#import-apply");
    assertThat(desk.visible("#import-rejects")).isTrue();
    // The museum is in the base now and the file is gone: the row was not taken all the same.
    Files.delete(second);
    assertThat(desk.rejects(4))
        .containsExactly(
            "Название|ИНН|Район|Причина",
            "|7707083893|Горный|Нет наименования, и по ИНН и ОГРН организация в базе не найдена."
                + " Строка не взята.");

    desk.chooseOther(desk.csv("Третий.csv", "Название;ИНН;Район", "Школа № 903;;Горный"));
    desk.click("#import-apply");
    assertThat(desk.visible("#import-rejects")).isFalse();
  }

  @Test
  void a_second_file_that_is_refused_leaves_nothing_of_the_first_in_sight() {
    desk.chooseOther(Books.text(folder.resolve("Пустой.csv"), ""));
    assertThat(desk.text("#import-refusal", ".label")).isEqualTo("Файл пуст.");
    assertThat(desk.visible("#import-undo")).isFalse();
    assertThat(desk.visible("#import-choose")).isTrue();
  }

  private List<String> names() {
    return window.partners.all().stream().map(p -> p.organization().name()).toList();
  }
}
