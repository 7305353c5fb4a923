package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// Somebody writes the file while it is being checked: nothing is lost but what no longer fits.
@Tag("ui")
class ImportChangedFileTest {
  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void three_rows_are_put_right() {
    desk = new ImportDesk(window, folder);
    window.show(Tone.LIGHT, 100, 1366, 768);
    desk.choose(
        desk.csv(
            "Школы.csv",
            "Название;Район;Действует до;Вид",
            "Школа № 901;Горный;конец 2027;СОШ",
            ";Горный;;СОШ",
            ";Заречный;;СОШ"));
    desk.click("#import-next");
    desk.click("#group-date-invalid-agreementTo", "#mend-all");
    name(0, "Школа № 902");
    name(1, "Школа № 903");
    desk.click("#group-name-missing-name", "#mend-all");
    assertThat(desk.text("#import-apply")).isEqualTo("Применить 3");
  }

  private void name(int which, String text) {
    OnScreen.run(
        () ->
            desk.node("#group-name-missing-name").lookupAll(".mend-input").stream()
                .map(TextField.class::cast)
                .skip(which)
                .findFirst()
                .orElseThrow()
                .setText(text));
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void it_is_looked_at_again_without_choosing_it_anew() {
    desk.csv(
        "Школы.csv",
        "Название;Район;Действует до;Вид",
        "Школа № 904;Горный;;СОШ",
        "Школа № 901;Горный;конец 2027;СОШ",
        ";Горный;;СОШ",
        ";Невский;;СОШ");
    desk.click("#import-apply");
    assertThat(desk.text("#import-refusal", ".label"))
        .isEqualTo(
            "Файл изменился после проверки: в базу ничего не записано. Посмотрите его ещё раз.");
    assertThat(desk.disabled("#import-apply")).isTrue();
    assertThat(Pictures.take(window.scene(), "import-changed-file")).isNotEmptyFile();

    desk.click("#import-look-again");

    assertThat(desk.visible("#import-refusal")).isFalse();
    assertThat(desk.text("#import-notice", ".label"))
        .isEqualTo(
            "Файл посмотрен снова. Не перенесены исправления строк, где теперь другой текст: стр. 4.");
    assertThat(desk.text("#import-apply")).isEqualTo("Применить 3");
    assertThat(desk.text("#rows-mend")).isEqualTo("Исправить\u00a01");
    assertThat(Pictures.take(window.scene(), "import-looked-again")).isNotEmptyFile();
    desk.click("#import-notice-close");
    assertThat(desk.visible("#import-notice")).isFalse();

    desk.click("#import-apply");
    assertThat(window.partners.all())
        .extracting(
            partner ->
                partner.organization().name()
                    + " "
                    + PartnerText.SHOWN.cell(partner, PartnerField.AGREEMENT_TO))
        .containsExactlyInAnyOrder("Школа № 904 ", "Школа № 901 31.12.2027", "Школа № 902 ");
  }

  @Test
  void a_column_that_is_gone_is_asked_for_before_the_check() {
    desk.csv("Школы.csv", "Название;Действует до;Вид", "Школа № 901;конец 2027;СОШ");
    desk.click("#import-apply");
    desk.click("#import-look-again");
    assertThat(desk.text("#import-notice", ".label"))
        .startsWith("Файл посмотрен снова. В нём больше нет столбца «Район»: укажите,");
    assertThat(desk.visible("#field-0")).as("the columns are in sight").isTrue();
    assertThat(Pictures.take(window.scene(), "import-column-gone")).isNotEmptyFile();
  }
}
