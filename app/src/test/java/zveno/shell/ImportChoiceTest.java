package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// A row that fits two partners of the base: the user says in the check whom it speaks of.
@Tag("ui")
class ImportChoiceTest {
  private static final String GROUP = "#group-key-ambiguous-name";

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private ImportDesk desk;

  @BeforeEach
  void two_museums_have_one_name() {
    window.add("Музей «Заречье»", "shortName", "Музей", "inn", "7707083893");
    window.add("Музей «Горный»", "shortName", "Музей");
    desk = new ImportDesk(window, folder);
    window.show(Tone.LIGHT, 100, 1366, 768);
    desk.choose(
        desk.csv("Музеи.csv", "Название;Город;Вид", "Музей;Заречье;Музей", "Школа № 901;;СОШ"));
    desk.click("#import-next");
    assertThat(desk.text("#rows-mend")).isEqualTo("Исправить\u00a01");
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void it_is_one_of_the_two() {
    choose("Музей «Горный»");
    assertThat(desk.text("#rows-update")).isEqualTo("Обновить\u00a01");
    desk.click("#import-apply");
    assertThat(cards())
        .containsExactlyInAnyOrder("Музей «Заречье» ", "Музей «Горный» Заречье", "Школа № 901 ");
  }

  @Test
  void it_is_a_third_and_is_not_asked_for_again() {
    assertThat(Pictures.take(window.scene(), "import-choice")).isNotEmptyFile();
    choose("Новый партнёр");
    assertThat(desk.text("#rows-create")).isEqualTo("Создать\u00a02");
    assertThat(desk.visible(GROUP)).isFalse();
    assertThat(desk.visible("#group-record-alike-name")).isFalse();
    desk.click("#import-apply");
    assertThat(cards())
        .containsExactlyInAnyOrder(
            "Музей «Заречье» ", "Музей «Горный» ", "Музей Заречье", "Школа № 901 ");
  }

  @Test
  void a_row_like_a_partner_of_the_base_is_told_of() {
    window.add("МБОУ «СОШ № 905» Заречного района", "district", "Заречный");
    desk.chooseOther(desk.csv("Одна.csv", "Название;Район;Вид", "СОШ 905;Заречный;СОШ"));
    desk.click("#import-next");
    assertThat(Pictures.take(window.scene(), "import-alike")).isNotEmptyFile();
    ComboBox<?> box = choice("#group-record-alike-name");
    assertThat(box.getItems().stream().map(String::valueOf).toList())
        .containsExactly("МБОУ «СОШ № 905» Заречного района (номер и район)", "Новый партнёр");
    OnScreen.run(() -> box.getSelectionModel().select(0));
    desk.click("#group-record-alike-name", "#mend-all");
    assertThat(desk.text("#rows-update")).isEqualTo("Обновить\u00a01");
    desk.click("#import-apply");
    assertThat(cards()).hasSize(3);
  }

  private ComboBox<?> choice(String group) {
    return (ComboBox<?>) OnScreen.get(() -> desk.node(group, ".choose-input"));
  }

  @Test
  void the_menu_of_the_rows_says_it_too_and_takes_it_back() {
    assertThat(offered(1)).as("a row that fits nobody").isEqualTo("Не брать выделенные строки");
    assertThat(offered(0)).isEqualTo("Не брать выделенные строки, Это новые партнёры");
    perform("Это новые партнёры");
    assertThat(desk.text("#rows-create")).isEqualTo("Создать\u00a02");
    assertThat(offered(0))
        .isEqualTo("Не брать выделенные строки, Спросить снова, о ком эти строки");
    perform("Спросить снова, о ком эти строки");
    assertThat(desk.text("#rows-mend")).isEqualTo("Исправить\u00a01");
  }

  private void choose(String name) {
    ComboBox<?> box = choice(GROUP);
    int at = box.getItems().stream().map(String::valueOf).toList().indexOf(name);
    assertThat(at).as(name).isNotNegative();
    OnScreen.run(() -> box.getSelectionModel().select(at));
    desk.click(GROUP, "#mend-all");
  }

  private List<String> cards() {
    return window.partners.all().stream()
        .map(partner -> partner.organization().name() + " " + partner.organization().city())
        .toList();
  }

  private TableView<?> table() {
    return (TableView<?>) desk.node("#import-rows");
  }

  private String offered(int row) {
    return OnScreen.get(
        () -> {
          table().getSelectionModel().clearAndSelect(row);
          return table().getContextMenu().getItems().stream()
              .filter(item -> item.getText() != null && !item.isDisable())
              .map(MenuItem::getText)
              .collect(Collectors.joining(", "));
        });
  }

  private void perform(String item) {
    OnScreen.run(
        () ->
            table().getContextMenu().getItems().stream()
                .filter(one -> item.equals(one.getText()))
                .forEach(MenuItem::fire));
    window.quiet();
  }
}
