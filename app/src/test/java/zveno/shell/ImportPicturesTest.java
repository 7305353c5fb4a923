package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.ui.OnScreen;
import zveno.ui.Pictures;
import zveno.ui.Tone;

/// The four steps of an import with everything that can be in them, in both tones and in big
/// letters.
@Tag("ui")
class ImportPicturesTest {
  private static final Object[] HEADINGS = {
    "№ п/п",
    "Полное наименование организации",
    "Сокр.",
    "ИНН",
    "Вид",
    "Район",
    "Телефон",
    "Контактное лицо, должность",
    "Договор действует до",
    "Цвет папки"
  };

  @TempDir Path folder;
  private final OpenWindow window = new OpenWindow();
  private final ImportDesk desk = new ImportDesk(window, folder);

  @AfterEach
  void close() {
    window.close();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void four_steps() {
    window.add("МБОУ «СОШ № 905»", "district", "Заречный", "phone", "(812) 555-09-05");
    window.add("Музей истории Заречья", "shortName", "Музей", "agreementTo", "31.12.2026");
    window.add("Музей «Горный»", "shortName", "Музей");
    window.add("ГБОУ СОШ № 908", "inn", "0105000809", "district", "Заречный");
    window.show(Tone.LIGHT, 100, 1366, 768);
    window.go("import");
    pictures("file-none");
    desk.choose(book());
    pictures("columns");
    desk.click("#step-file");
    pictures("file");
    desk.click("#step-columns");
    desk.click("#import-next");
    pictures("check");
    desk.click("#import-only-changes");
    desk.click("#import-apply");
    pictures("result");
  }

  private void pictures(String step) {
    for (int percent : new int[] {100, 140}) {
      OnScreen.run(() -> window.theme.percent().set(percent));
      for (Tone tone : Tone.values()) {
        OnScreen.run(() -> window.theme.tone().set(tone));
        assertThat(Pictures.take(window.scene(), "import4-" + step + "-" + percent + "-" + tone))
            .isNotEmptyFile();
      }
    }
    OnScreen.run(() -> window.theme.percent().set(100));
    OnScreen.run(() -> window.theme.tone().set(Tone.LIGHT));
    window.quiet();
  }

  private Path book() {
    List<Object[]> rows = new ArrayList<>();
    rows.add(Books.row("СОЦИАЛЬНЫЕ ПАРТНЁРЫ ЗАРЕЧНОГО РАЙОНА"));
    rows.add(Books.row("на 2026/27 учебный год"));
    rows.add(Books.row());
    rows.add(HEADINGS);
    for (int i = 0; i < 40; i++) {
      if (i == 20) rows.add(Books.row("Дошкольные"));
      rows.add(row(i));
    }
    rows.add(Books.row(null, "Итого", null, "40"));
    return Books.xlsx(
        folder.resolve("Партнёры методического центра 2026.xlsx"), rows.toArray(Object[][]::new));
  }

  private static Object[] row(int i) {
    String name =
        switch (i) {
          case 2 ->
              "Государственное бюджетное общеобразовательное учреждение средняя общеобразовательная"
                  + " школа № 903 с углублённым изучением предметов";
          case 5 -> "СОШ 905";
          case 7 -> "Музей";
          case 8 -> "ГБОУ СОШ № 908";
          case 9 -> "Музей истории Заречья";
          case 11 -> null;
          default -> i < 20 ? "Школа № " + (901 + i) : "Детский сад № " + (901 + i);
        };
    return new Object[] {
      i + 1,
      name,
      i == 2 ? "ГБОУ СОШ № 903" : null,
      i == 8 ? "0105000809" : i == 7 || i == 9 || i == 11 ? null : i == 4 ? "0105000016" : inn(i),
      i < 20 ? (i % 3 == 0 ? "гимназия" : "СОШ") : "дет. сад",
      i % 4 == 0 ? "Горный" : "Заречный",
      i == 6 ? "нет" : "(812) 555-%02d-%02d".formatted(9, i),
      i % 2 == 0 ? "Соколова Вера Ильинична, заместитель директора" : "Орлов И. П.",
      i == 1 ? "31.02.2027" : i == 3 ? "конец 2027" : i == 12 ? "12.13.2026" : "31.08.2027",
      "синий"
    };
  }

  /// A valid ИНН that begins with a zero.
  private static String inn(int i) {
    String nine = "01050%04d".formatted(i + 1);
    int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    int sum = 0;
    for (int at = 0; at < 9; at++) sum += weights[at] * (nine.charAt(at) - '0');
    return nine + sum % 11 % 10;
  }
}
