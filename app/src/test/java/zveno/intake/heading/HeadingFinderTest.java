package zveno.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static zveno.intake.Books.row;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.open.SheetFiles;
import zveno.text.Messages;

class HeadingFinderTest {

  private static final HeadingWords WORDS =
      new HeadingWords(
          Map.of(
              "inn", List.of(List.of("ИНН")),
              "name",
                  List.of(
                      List.of("полное наименование", "наименование организации (полное)"),
                      List.of("наименование", "организация")),
              "phone", List.of(List.of("телефон", "тел")),
              "email", List.of(List.of("e-mail")),
              "contact", List.of(List.of("контактное лицо")),
              "contact+contactPosition", List.of(List.of("контактное лицо, должность")),
              "agreementNumber", List.of(List.of("договор / №")),
              "agreementDate", List.of(List.of("договор / дата"))));

  @TempDir Path folder;

  @Test
  void the_heading_is_found_below_titles_with_line_breaks_in_it() {
    Heading heading =
        find(
            row("Отдел образования"),
            row(),
            row("ТАБЛИЦА «ПАРТНЁРЫ»"),
            row("№\nп/п", "Наименование организации\n(полное)", "ИНН", "Теле-\nфон"),
            row(1, "СОШ № 901", "9800000001", "1"));

    assertThat(heading.row()).isEqualTo(4);
    assertThat(heading.names())
        .containsExactly("№ п/п", "Наименование организации (полное)", "ИНН", "Телефон");
    assertThat(heading.fields()).isEqualTo(Map.of("name", 1, "inn", 2, "phone", 3));
  }

  @Test
  void of_a_million_empty_rows_only_the_first_are_looked_at() {
    int[] asked = {0};
    List<SheetName> sheets =
        IntStream.range(0, 300).mapToObj(i -> new SheetName(i, "Л" + i, true)).toList();
    SheetFile file =
        new SheetFile() {
          @Override
          public List<SheetName> sheets() {
            return sheets;
          }

          @Override
          public void read(SheetName sheet, RowReader reader) {
            int row = 0;
            do {
              row++;
              asked[0]++;
            } while (row < 1_000_000 && reader.empty(row));
          }

          @Override
          public double share() {
            return 0;
          }

          @Override
          public void close() {}
        };
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(
            () ->
                new HeadingFinder(file, wanted(Optional.empty(), Optional.empty(), Map.of()))
                    .find())
        .satisfies(e -> assertThat(e.fault()).isEqualTo(IntakeFault.SHEET_EMPTY));
    assertThat(asked[0]).isEqualTo(300 * 60);
  }

  @Test
  void two_rows_are_one_heading_named_by_both() {
    Heading heading =
        find(
            row("Наименование", "ИНН", "Договор", null, "Контактное лицо", null),
            row(null, null, "№", "Дата", "Телефон", "E-mail"),
            row("СОШ № 901", "9800000001", "1/26", "01.09.2026", "1", "a@b.ru"));

    assertThat(heading.row()).isEqualTo(2);
    assertThat(heading.names())
        .containsExactly(
            "Наименование",
            "ИНН",
            "Договор / №",
            "Договор / Дата",
            "Контактное лицо / Телефон",
            "Контактное лицо / E-mail");
    assertThat(heading.fields())
        .containsEntry("agreementNumber", 2)
        .containsEntry("agreementDate", 3);
  }

  @Test
  void a_first_data_row_is_not_taken_for_a_second_heading_row() {
    assertThat(
            find(
                    row("Наименование", "ИНН", null, "Телефон"),
                    row("Музей", null, "прим.", null),
                    row("Театр", null, null, null))
                .row())
        .isEqualTo(1);
    assertThat(
            find(row("Наименование", null, "Телефон"), row(null, 5, "812"), row("А", 6, "813"))
                .row())
        .isEqualTo(1);
  }

  @Test
  void phone_and_email_beside_a_contact_are_the_contacts() {
    assertThat(
            find(row("Наименование", "Телефон", "Контактное лицо, должность", "Тел.", "E-mail"))
                .fields())
        .isEqualTo(
            Map.of(
                "name", 0,
                "phone", 1,
                "contact+contactPosition", 2,
                "contactPhone", 3,
                "contactEmail", 4));
    assertThat(find(row("Контактное лицо", "ИНН", "Телефон")).fields())
        .isEqualTo(Map.of("contact", 0, "inn", 1, "phone", 2));
  }

  @Test
  void two_headings_for_one_field_are_refused_unless_one_is_preferred() {
    assertThat(find(row("Наименование", "ИНН", "Полное наименование")).fields())
        .isEqualTo(Map.of("inn", 1, "name", 2));
    IntakeException refused =
        assertRefused(IntakeFault.HEADING_AMBIGUOUS, row("ИНН", "Тел.", "Телефон"));
    assertThat(refused.facts()).containsExactly("Лист1", "phone", "Тел.", "Телефон", "B", "C");
    assertThat(refused.candidates()).containsExactly("Тел.", "Телефон");
  }

  @Test
  void a_longer_heading_is_understood_when_it_has_few_other_words() {
    assertThat(WORDS.match("Полное наименование организаций").orElseThrow().field())
        .isEqualTo("name");
    assertThat(WORDS.match("ИНН организации")).isEmpty();
    assertThat(WORDS.match("Наименование мероприятия")).isEmpty();
    assertThat(WORDS.match("Сведения об организации / ИНН").orElseThrow().field()).isEqualTo("inn");
  }

  @Test
  void nothing_to_begin_with_is_refused() {
    assertRefused(IntakeFault.HEADING_MISSING, row("Дата", "Команда"), row("1", "2"));
    assertRefused(IntakeFault.HEADING_MISSING, row("Телефон", "E-mail"), row("1", "2"));
    assertRefused(IntakeFault.SHEET_EMPTY);
  }

  @Test
  void the_first_visible_sheet_with_a_heading_is_taken_or_the_one_asked_for() {
    Workbook book = new XSSFWorkbook();
    Books.fill(book, "Тайный", row("ИНН", "Телефон"));
    Books.fill(book, "Пустой");
    Books.fill(book, "Титул", row("Отчёт"));
    Books.fill(book, "Партнёры", row("ИНН", "Телефон"));
    book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
    Path file = Books.save(folder.resolve("b.xlsx"), book);

    assertThat(find(file, wanted(Optional.empty(), Optional.empty(), Map.of())).sheet().name())
        .isEqualTo("Партнёры");
    assertThat(find(file, wanted(Optional.of("Тайный"), Optional.empty(), Map.of())).row())
        .isEqualTo(1);
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> find(file, wanted(Optional.of("Нет"), Optional.empty(), Map.of())))
        .satisfies(
            e -> {
              assertThat(e.fault()).isEqualTo(IntakeFault.SHEET_MISSING);
              assertThat(e.candidates()).containsExactly("Тайный", "Пустой", "Титул", "Партнёры");
            });
  }

  @Test
  void columns_of_a_profile_are_found_by_their_headings_and_no_others() {
    Path file =
        Books.xlsx(
            folder.resolve("p.xlsx"), row("Отчёт"), row("код", "название ОО", "ИНН"), row(1, 2, 3));
    assertThat(
            find(
                    file,
                    wanted(
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("name", "Название ОО", "phone", "код")))
                .fields())
        .isEqualTo(Map.of("name", 1, "phone", 0));
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(
            () ->
                find(
                    file,
                    wanted(Optional.empty(), Optional.of(2), Map.of("name", "Имя", "inn", "ИНН"))))
        .satisfies(
            e -> {
              assertThat(e.fault()).isEqualTo(IntakeFault.HEADING_UNKNOWN);
              assertThat(e.facts()).containsExactly("name", "Имя");
              assertThat(e.candidates()).containsExactly("код", "название ОО", "ИНН");
            });
  }

  @Test
  void a_heading_that_the_profile_names_and_no_sheet_has_is_told_by_its_name() {
    Path file =
        Books.xlsx(
            folder.resolve("p.xlsx"),
            row("Отчёт"),
            row("№", "Наименование", "ИНН", "Район"),
            row(1, "СОШ № 901", "9800000001", "Заречный"));
    for (Map<String, String> columns :
        List.of(Map.of("name", "Нет такого"), Map.of("name", "Нет такого", "inn", "ИНН"))) {
      assertThatExceptionOfType(IntakeException.class)
          .isThrownBy(() -> find(file, wanted(Optional.empty(), Optional.empty(), columns)))
          .satisfies(
              e -> {
                assertThat(e.fault()).isEqualTo(IntakeFault.HEADING_UNKNOWN);
                assertThat(e.facts()).containsExactly("name", "Нет такого");
                assertThat(e.candidates()).containsExactly("№", "Наименование", "ИНН", "Район");
              });
    }
  }

  @Test
  void the_sheet_that_has_all_headings_of_the_profile_is_taken() {
    Workbook book = Books.fill(new XSSFWorkbook(), "Титул", row("Наименование", "Отчёт", "Год"));
    Books.fill(book, "Список", row("№", "ИНН", "Наименование"), row(1, 2, 3));
    Path file = Books.save(folder.resolve("p.xlsx"), book);
    Heading heading =
        find(
            file,
            wanted(
                Optional.empty(), Optional.empty(), Map.of("name", "Наименование", "inn", "ИНН")));
    assertThat(heading.sheet().name()).isEqualTo("Список");
  }

  @Test
  void one_column_may_feed_several_fields() {
    Path file = Books.xlsx(folder.resolve("p.xlsx"), row("Наименование", "ИНН"), row("А", "1"));
    Map<String, String> columns = Map.of("name", "Наименование", "shortName", "наименование");
    assertThat(find(file, wanted(Optional.empty(), Optional.empty(), columns)).fields())
        .isEqualTo(Map.of("name", 0, "shortName", 0));
  }

  @Test
  void a_heading_row_far_down_is_found_without_keeping_the_rows_above() {
    Object[][] rows = new Object[3_001][];
    java.util.Arrays.fill(rows, row("сведения", "прочие"));
    rows[2_999] = row("Наименование", "ИНН");
    Path file = Books.xlsx(folder.resolve("p.xlsx"), rows);
    Heading heading = find(file, wanted(Optional.empty(), Optional.of(3_000), Map.of()));
    assertThat(heading.row()).isEqualTo(3_000);
    assertThat(heading.fields()).isEqualTo(Map.of("name", 0, "inn", 1));
  }

  @Test
  void signs_that_nobody_sees_do_not_hide_a_heading() {
    Heading heading =
        find(row("Наимено\u00adвание", "И\u200bНН", "Кон\u00ad\nтактное лицо", "Телефо\ufeffн"));
    assertThat(heading.names())
        .containsExactly("Наименование", "ИНН", "Кон тактное лицо", "Телефон");
    assertThat(heading.fields().keySet()).contains("name", "inn", "phone");
  }

  @Test
  void of_two_equal_headings_the_columns_are_named() {
    IntakeException refused =
        assertRefused(
            IntakeFault.HEADING_AMBIGUOUS, row("ИНН", "Наименование", "Район", "Наименование"));
    assertThat(refused.facts().subList(1, 6))
        .containsExactly("name", "Наименование", "Наименование", "B", "D");
    assertThat(new IntakeWords(Messages.load()).text(refused))
        .isEqualTo(
            "Заголовок «Наименование» стоит дважды, в столбцах B и D, и неясно, какой из них взять."
                + " Переименуйте или удалите один из столбцов.");
  }

  private static Wanted wanted(
      Optional<String> sheet, Optional<Integer> row, Map<String, String> columns) {
    return new Wanted(
        WORDS,
        Set.of("inn", "name"),
        "contact",
        Map.of("phone", "contactPhone", "email", "contactEmail"),
        sheet,
        row,
        columns,
        Map.of());
  }

  private Heading find(Object[]... rows) {
    return find(
        Books.xlsx(folder.resolve("h.xlsx"), rows),
        wanted(Optional.empty(), Optional.empty(), Map.of()));
  }

  private static Heading find(Path file, Wanted wanted) {
    try (SheetFile opened = SheetFiles.open(file, "auto")) {
      return new HeadingFinder(opened, wanted).find();
    }
  }

  private IntakeException assertRefused(IntakeFault fault, Object[]... rows) {
    IntakeException[] refused = new IntakeException[1];
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> find(rows))
        .satisfies(
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              refused[0] = e;
            });
    return refused[0];
  }
}
