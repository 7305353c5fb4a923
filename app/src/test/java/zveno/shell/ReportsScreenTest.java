package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.files.PdfText;
import zveno.partners.PartnerField;
import zveno.reporting.Figure;
import zveno.reporting.view.PaperItem;
import zveno.ui.OnScreen;
import zveno.ui.Tone;

@Tag("ui")
class ReportsScreenTest {
  private static final String LETTER = "Письмо об окончании соглашения";

  @TempDir Path folder;

  private final OpenWindow window = new OpenWindow().demo();

  @BeforeEach
  void open() {
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("reports");
    quiet();
  }

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void a_figure_opens_just_the_records_behind_it() {
    List<Figure> figures =
        OnScreen.get(() -> List.copyOf(this.<Figure>list("#figures").getItems()));
    assertThat(figures).hasSizeGreaterThan(15);
    for (Figure figure :
        List.of(figures.get(2), figures.get(3), figures.get(7), figures.getLast())) {
      window.go("reports");
      quiet();
      OnScreen.run(
          () -> {
            this.<Figure>list("#figures").getSelectionModel().select(figure);
            enter("#figures");
          });
      window.quiet();
      int rows =
          OnScreen.get(() -> ((TableView<?>) window.scene().lookup("#partners")).getItems().size());
      assertThat(rows).as(figure.title()).isEqualTo(figure.records().size());
    }
    OnScreen.run(() -> ((Button) window.scene().lookup("#chip-only .chip-drop")).fire());
    window.quiet();
    assertThat(OnScreen.get(() -> ((TableView<?>) window.scene().lookup("#partners")).getItems()))
        .hasSize(123);
  }

  @Test
  void the_document_in_hand_is_written_in_three_kinds() throws IOException {
    choose(2);
    for (String ending : List.of("docx", "xlsx", "pdf")) {
      Path file = folder.resolve("a." + ending);
      window.answer(file);
      press("#write-" + (ending.equals("docx") ? "word" : ending.equals("xlsx") ? "excel" : "pdf"));
      assertThat(window.notices()).contains("Документ сохранён: a." + ending);
    }
    assertThat(PaperText.of(folder.resolve("a.docx"))).contains("Что сделано совместно за период");
    assertThat(PdfText.of(folder.resolve("a.pdf"))).contains("Всего партнёров: 123");
    try (InputStream in = Files.newInputStream(folder.resolve("a.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      int last = book.getSheetAt(0).getLastRowNum();
      assertThat(book.getSheetAt(0).getRow(last).getCell(0).getNumericCellValue()).isEqualTo(123);
    }
    OnScreen.run(
        () ->
            window.scene().getRoot().lookupAll(".toast .button").stream()
                .map(Button.class::cast)
                .filter(button -> "Открыть".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    assertThat(window.opened).hasSize(1);
  }

  @Test
  void contact_persons_and_the_signer_follow_the_options() throws IOException {
    window.partners.set(
        List.of(window.partners.named("ГБОУ СОШ № 905").getFirst().id()),
        PartnerField.CONTACT,
        "Неизвестнова Анна Петровна");
    choose(1);
    Path file = folder.resolve("a.docx");
    window.answer(file);
    press("#write-word");
    assertThat(PaperText.of(file))
        .doesNotContain("Неизвестнова")
        .contains("С. А. Кулик".replace(' ', '\u00a0'));
    OnScreen.run(() -> ((CheckBox) window.scene().lookup("#paper-contacts")).fire());
    OnScreen.run(
        () -> ((MenuButton) window.scene().lookup("#paper-signer")).getItems().getLast().fire());
    quiet();
    press("#write-word");
    assertThat(PaperText.of(file))
        .contains("Неизвестнова")
        .doesNotContain("С. А. Кулик".replace(' ', '\u00a0'));
  }

  @Test
  void the_partners_may_be_those_of_the_table_and_the_day_another_one() throws IOException {
    window.go("partners");
    OnScreen.run(() -> ((TextField) window.scene().lookup("#filter")).setText("905"));
    window.quiet();
    OnScreen.until(
        "the filter",
        () -> ((TableView<?>) window.scene().lookup("#partners")).getItems().size() < 5);
    window.go("reports");
    quiet();
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#paper-scope"))
                .getItems().stream()
                    .filter(item -> "scope-SHOWN".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    type("#paper-date", "1.12.26");
    quiet();
    Path file = folder.resolve("a.docx");
    window.answer(file);
    press("#write-word");
    assertThat(PaperText.of(file))
        .contains("Отбор: есть «905»")
        .contains("1\u00a0декабря 2026\u00a0г.")
        .contains("905")
        .doesNotContain("902");
    type("#paper-date", "вчера");
    assertThat(OnScreen.get(() -> ((TextField) window.scene().lookup("#paper-date")).getText()))
        .isEqualTo("01.12.2026");
  }

  @Test
  void a_document_of_the_calendar_follows_its_period_and_its_figures_open_its_events()
      throws IOException {
    choose(3);
    assertThat(text("#paper-period")).isEqualTo("2026/27 учебный год");
    assertThat(OnScreen.get(() -> window.scene().lookup("#paper-scope").isVisible())).isFalse();
    period("period-2026-11-01-2026-11-30");
    OnScreen.run(() -> ((CheckBox) window.scene().lookup("#paper-large")).fire());
    quiet();
    assertThat(text("#paper-period")).isEqualTo("ноябрь 2026");
    Path file = folder.resolve("a.pdf");
    window.answer(file);
    press("#write-pdf");
    assertThat(PdfText.of(file).replace('\u00a0', ' '))
        .contains("План-график мероприятий", "на ноябрь 2026 г.");
    Figure held =
        OnScreen.get(() -> List.copyOf(this.<Figure>list("#figures").getItems())).stream()
            .filter(figure -> figure.mark().equals("held"))
            .findFirst()
            .orElseThrow();
    assertThat(held.records()).isNotEmpty();
    OnScreen.run(
        () -> {
          this.<Figure>list("#figures").getSelectionModel().select(held);
          enter("#figures");
        });
    window.quiet();
    assertThat(OnScreen.get(() -> ((TableView<?>) window.scene().lookup("#plan")).getItems()))
        .hasSize(held.records().size());
  }

  @Test
  void a_month_stays_with_the_next_document_and_an_empty_one_says_so() throws IOException {
    choose(4);
    period("period-2025-09-01-2025-09-30");
    choose(5);
    assertThat(text("#paper-period")).isEqualTo("сентябрь 2025");
    assertThat(OnScreen.get(() -> this.<Figure>list("#figures").getItems().getFirst().value()))
        .isEqualTo("0");
    Path file = folder.resolve("a.docx");
    window.answer(file);
    press("#write-word");
    assertThat(PaperText.of(file)).contains("Циклограмма", "Мероприятий нет.");
    choose(6);
    assertThat(text("#paper-period")).isEqualTo("2026/27 учебный год");
    choose(0);
    assertThat(OnScreen.get(() -> window.scene().lookup("#paper-period").isVisible())).isFalse();
    assertThat(OnScreen.get(() -> window.scene().lookup("#paper-scope").isVisible())).isTrue();
  }

  private String text(String node) {
    return OnScreen.get(() -> ((Labeled) window.scene().lookup(node)).getText());
  }

  private void period(String id) {
    OnScreen.run(
        () ->
            ((MenuButton) window.scene().lookup("#paper-period"))
                .getItems().stream()
                    .flatMap(
                        item ->
                            item instanceof Menu menu
                                ? menu.getItems().stream()
                                : java.util.stream.Stream.of(item))
                    .filter(item -> id.equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
    quiet();
  }

  @Test
  void a_template_that_cannot_be_opened_says_why_and_the_original_is_one_button_away()
      throws IOException {
    Files.createDirectories(window.templates);
    Path own = window.templates.resolve(LETTER + ".docx");
    Files.writeString(own, "не Word", StandardCharsets.UTF_8);
    choose(7);
    key(KeyCode.F5);
    quiet();
    assertThat(faults()).isEqualTo("Это не документ Word (docx).");
    assertThat(OnScreen.get(() -> window.scene().lookup("#write-word").isDisabled())).isTrue();

    press("#original-template");
    quiet();
    assertThat(faults()).isEmpty();
    assertThat(own).doesNotExist();
    assertThat(window.notices()).contains("Шаблон «" + LETTER + "» снова исходный");
    OnScreen.run(
        () ->
            window.scene().getRoot().lookupAll(".toast .button").stream()
                .map(Button.class::cast)
                .filter(button -> "Отменить".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    quiet();
    assertThat(own).exists();
    assertThat(faults()).isEqualTo("Это не документ Word (docx).");
  }

  @Test
  void a_file_of_the_user_becomes_a_template_about_all_partners() throws IOException {
    Path file = folder.resolve("Мой список.docx");
    try (XWPFDocument document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      document
          .createParagraph()
          .createRun()
          .setText("Всего {{всего}}: {{#партнёры}}{{партнёр.краткое}}; {{/партнёры}}");
      document.write(out);
    }
    window.answer(file);
    press("#add-template");
    quiet();
    assertThat(
            OnScreen.get(
                () ->
                    this.<PaperItem>list("#papers").getSelectionModel().getSelectedItem().title()))
        .isEqualTo("Мой список");
    Path written = folder.resolve("Итог.docx");
    window.answer(written);
    press("#write-word");
    assertThat(PaperText.of(written)).startsWith("Всего 123: ").contains("ГБОУ СОШ №\u00a0905; ");

    press("#remove-template");
    quiet();
    assertThat(OnScreen.get(() -> this.<PaperItem>list("#papers").getItems().size())).isEqualTo(11);

    Path text = Files.writeString(folder.resolve("b.docx"), "x");
    window.answer(text);
    press("#add-template");
    quiet();
    assertThat(window.notices()).contains("Это не документ Word (docx).");
  }

  @Test
  void every_state_of_the_screen_is_russian_and_whole() {
    for (int percent : List.of(100, 140)) {
      OnScreen.run(() -> window.theme.percent().set(percent));
      for (int paper = 0; paper < 11; paper++) {
        choose(paper);
        assertThat(OnScreen.get(() -> Audit.of(window.scene())))
            .as("%d %d", percent, paper)
            .isEmpty();
      }
      press("#fields-template");
      assertThat(OnScreen.get(() -> Audit.of(window.scene()))).as("fields %d", percent).isEmpty();
    }
  }

  private void quiet() {
    // What is typed or chosen waits for a moment before it is done.
    for (int i = 0; i < 2; i++) {
      window.quiet();
      OnScreen.settle();
    }
    window.quiet();
  }

  private void choose(int paper) {
    OnScreen.run(() -> list("#papers").getSelectionModel().clearAndSelect(paper));
    quiet();
  }

  private void press(String button) {
    OnScreen.run(() -> ((Button) window.scene().lookup(button)).fire());
    window.quiet();
  }

  private void type(String field, String text) {
    OnScreen.run(
        () -> {
          TextField typed = (TextField) window.scene().lookup(field);
          typed.setText(text);
          typed.fireEvent(new javafx.event.ActionEvent());
        });
    quiet();
  }

  private void enter(String node) {
    window
        .scene()
        .lookup(node)
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  private void key(KeyCode code) {
    OnScreen.run(
        () ->
            window
                .scene()
                .getAccelerators()
                .get(new javafx.scene.input.KeyCodeCombination(code))
                .run());
  }

  private String faults() {
    return OnScreen.get(
        () -> {
          Optional<String> all =
              window.scene().getRoot().lookupAll("#template-faults .label").stream()
                  .map(label -> ((Labeled) label).getText())
                  .reduce((one, other) -> one + "\n" + other);
          return all.orElse("");
        });
  }

  @SuppressWarnings("unchecked")
  private <T> ListView<T> list(String id) {
    return (ListView<T>) window.scene().lookup(id);
  }
}
