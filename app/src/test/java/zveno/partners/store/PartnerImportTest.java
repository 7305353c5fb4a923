package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static zveno.intake.Books.row;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.BaseAddress;
import zveno.database.Database;
import zveno.database.Schema;
import zveno.files.TargetRefusedException;
import zveno.intake.Books;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportRequest;
import zveno.intake.Intake;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.open.SheetFiles;
import zveno.intake.table.SkippedRow;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.partners.incoming.PartnerKind;
import zveno.text.Messages;

class PartnerImportTest {

  private static final Messages MESSAGES = Messages.load();

  @TempDir Path folder;

  private final Database database = Schema.open(BaseAddress.memory());
  private final UUID replica = UUID.randomUUID();
  private final JooqChangeJournal journal =
      new JooqChangeJournal(
          database,
          () -> new Author("Петрова", replica),
          Clock.fixed(Instant.parse("2026-11-22T07:42:00Z"), ZoneOffset.UTC));
  private final JooqPartners partners = new JooqPartners(database, journal, () -> "");
  private final PartnerKind kind =
      new PartnerKind(field -> MESSAGES.get(field.headingKey()), new JooqPartnerIntake(journal));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void a_table_as_methodists_keep_it_is_taken_whole() {
    ImportAnswer answer = take(book());

    assertThat(answer.sheet()).isEqualTo("Лист1");
    assertThat(answer.headerRow()).isEqualTo(4);
    assertThat(answer.mapping().toString())
        .isEqualTo(
            "{name=Наименование организации (полное), kind=Вид, inn=ИНН,"
                + " contact+contactPosition=Контактное лицо, должность, contactPhone=Тел.,"
                + " contactEmail=E-mail, directions=Направление сотрудничества,"
                + " agreementNumber+agreementDate=Договор (№, дата), agreementTo=Срок действия до}");
    assertThat(ImportedBase.counts(answer)).isEqualTo("rows 5 = 4 + 0 + 0 + 0 + 1, records 4");
    assertThat(answer.skipped())
        .containsExactly(new SkippedRow(5, "section"), new SkippedRow(11, "total"));
    assertThat(ImportedBase.problems(answer))
        .containsExactly(
            "7 inn inn.checksum 9917010053 warning",
            "8 agreementTo date.invalid 31.02.2026 warning",
            "9 name name.missing  error");
    assertThat(answer.newValues()).isEmpty();

    assertThat(text("СОШ № 901", PartnerField.INN)).isEqualTo("0278010001");
    assertThat(text("СОШ № 901", PartnerField.KIND)).isEqualTo("СОШ");
    assertThat(text("СОШ № 901", PartnerField.TYPE)).isEqualTo("общеобразовательная");
    assertThat(text("СОШ № 901", PartnerField.CONTACT)).isEqualTo("Ельцова О. П.");
    assertThat(text("СОШ № 901", PartnerField.CONTACT_POSITION)).isEqualTo("методист");
    assertThat(text("СОШ № 901", PartnerField.CONTACT_PHONE)).isEqualTo("+7 (999) 100-09-68");
    assertThat(text("СОШ № 901", PartnerField.CONTACT_EMAIL)).isEqualTo("org901@example.org");
    assertThat(text("СОШ № 901", PartnerField.PHONE)).isEmpty();
    assertThat(text("СОШ № 901", PartnerField.AGREEMENT_NUMBER)).isEqualTo("1/20");
    assertThat(text("СОШ № 901", PartnerField.AGREEMENT_DATE)).isEqualTo("2025-01-01");
    assertThat(text("СОШ № 901", PartnerField.AGREEMENT_TO)).isEqualTo("2026-01-01");
    assertThat(text("Музей № 902", PartnerField.INN)).isEqualTo("9917010053");
    assertThat(text("Музей № 902", PartnerField.AGREEMENT_TO)).isEqualTo("2026-11-03");
    assertThat(text("вуз № 903", PartnerField.AGREEMENT_TO)).isEmpty();
    assertThat(text("вуз № 903", PartnerField.TYPE)).isEqualTo("вуз");
    assertThat(text("Завод № 905", PartnerField.INN))
        .as("kept as a number")
        .isEqualTo("9917010101");
    assertThat(text("Завод № 905", PartnerField.DIRECTIONS)).isEqualTo("воспитание; инклюзия");
  }

  private Path book() {
    return Books.xlsx(
        folder.resolve("партнёры.xlsx"),
        row("Отдел образования"),
        row("ТАБЛИЦА"),
        row("на 01.09.2026"),
        row(
            "№\nп/п",
            "Наименование организации\n(полное)",
            "Вид",
            "ИНН",
            "Контактное лицо,\nдолжность",
            "Тел.",
            "E-mail",
            "Направление сотрудничества",
            "Договор\n(№, дата)",
            "Срок действия\nдо"),
        row("Образовательные организации"),
        row(
            1,
            "СОШ № 901",
            "школа",
            "0278010001",
            "Ельцова О. П., методист",
            "8 (999) 100-09-68",
            "org901@example.org",
            "воспитание",
            "№ 1/20 от 01.01.2025",
            LocalDate.of(2026, 1, 1)),
        row(2, "Музей № 902", "музей", "9917010053", null, null, null, null, null, "03.11.26 г."),
        row(3, "вуз № 903", "вуз", "9917010084", null, null, null, null, "№ 3", "31.02.2026"),
        row(4, "", "спортшкола", 9917010408d, "Васнецов О. П., методист"),
        row(
            5,
            "Завод № 905",
            "завод",
            9917010101d,
            null,
            null,
            null,
            "воспитание, инклюзия",
            null,
            46000),
        row(null, "Итого: 5"));
  }

  @Test
  void the_same_file_again_changes_nothing_and_an_undo_takes_all_of_it_back()
      throws UndoBlockedException {
    ImportAnswer first = take(book());
    ImportAnswer again = take(book());

    assertThat(ImportedBase.counts(again)).isEqualTo("rows 5 = 0 + 0 + 4 + 0 + 1, records 0");
    assertThat(again.change()).isNull();
    assertThat(journal.newest(9)).hasSize(1);
    assertThat(journal.newest(9).getFirst().kind()).isEqualTo(ChangeKind.IMPORT);
    assertThat(journal.newest(9).getFirst().id()).hasToString(first.change());
    journal.undo();
    assertThat(partners.all()).isEmpty();
  }

  @Test
  void an_agreement_without_an_end_is_no_fault_and_a_year_alone_is_never_guessed() {
    ImportAnswer answer =
        take(
            csv(
                "Наименование,№ договора,Дата договора,Договор действует до",
                "Школа № 901,1,01.09.2025,бессрочно",
                "Школа № 902,2,01.09.2025,31.12.2026 с пролонгацией",
                "Школа № 903,,,бессрочный",
                "Школа № 904,4,01.09.2025,2027",
                "Школа № 905,5,01.09.2025,когда-нибудь"));
    assertThat(ImportedBase.problems(answer))
        .containsExactly(
            "5 agreementTo date.invalid 2027 warning",
            "6 agreementTo date.invalid когда-нибудь warning");
    assertThat(answer.problems())
        .extracting(ImportAnswer.Problem::text)
        .containsExactly(
            "Указан только год: «2027». Введите день, месяц и год, например 31.12.2027. Поле"
                + " оставлено пустым.",
            "Это не дата: «когда-нибудь». Введите день, месяц и год, например 31.12.2026. Поле"
                + " оставлено пустым.");
    assertThat(text("Школа № 901", PartnerField.AGREEMENT_TO)).isEmpty();
    assertThat(text("Школа № 902", PartnerField.AGREEMENT_TO)).isEqualTo("2026-12-31");
    assertThat(agreement("Школа № 901").autoProlongation()).isFalse();
    assertThat(agreement("Школа № 902").autoProlongation()).isTrue();
    assertThat(agreement("Школа № 903").note()).isEqualTo("бессрочный");
    assertThat(text("Школа № 904", PartnerField.AGREEMENT_TO)).isEmpty();

    ImportAnswer again =
        take(csv("Наименование,№ договора,Договор действует до", "Школа № 902,2,бессрочно"));
    assertThat(again.updated()).isEqualTo(1);
    assertThat(text("Школа № 902", PartnerField.AGREEMENT_TO)).as("no end any more").isEmpty();
  }

  @Test
  void a_second_contact_below_a_merged_name_is_of_the_same_partner() {
    org.apache.poi.ss.usermodel.Workbook book =
        Books.fill(
            new org.apache.poi.xssf.usermodel.XSSFWorkbook(),
            "Л",
            Books.row("Наименование", "ИНН", "Контактное лицо", "Готовность к продолжению"),
            Books.row("Школа № 901", "7707083893", "Соколова Вера", true),
            Books.row(null, null, "Орлов Иван", null));
    book.getSheetAt(0).addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("A2:A3"));
    ImportAnswer answer = take(Books.save(folder.resolve("m.xlsx"), book));

    assertThat(ImportedBase.counts(answer)).isEqualTo("rows 2 = 1 + 0 + 0 + 1 + 0, records 1");
    assertThat(partners.named("Школа № 901")).hasSize(1);
    assertThat(partners.all().getFirst().contacts())
        .extracting(contact -> contact.name())
        .containsExactly("Соколова Вера", "Орлов Иван");
    assertThat(text("Школа № 901", PartnerField.READY)).as("a ticked cell").isEqualTo("да");
  }

  private zveno.partners.Agreement agreement(String name) {
    return partners.all().stream()
        .filter(one -> one.organization().name().equals(name))
        .findFirst()
        .orElseThrow()
        .agreement()
        .orElseThrow();
  }

  @Test
  void a_dry_run_says_the_same_and_writes_nothing() {
    ImportAnswer dry =
        take(new ImportRequest(book(), Optional.empty(), Optional.empty(), true, Optional.empty()));

    assertThat(ImportedBase.counts(dry)).isEqualTo("rows 5 = 4 + 0 + 0 + 0 + 1, records 4");
    assertThat(dry.change()).isNull();
    assertThat(partners.all()).isEmpty();
    assertThat(journal.newest(9)).isEmpty();
  }

  @Test
  void rows_with_one_inn_are_one_partner_with_all_addresses_and_telephones() {
    ImportAnswer answer =
        take(
            csv(
                "inn,name,address,phone",
                "9800000001,Школа 901,\"Мира,\n 1\",1112233",
                "9800000001,Школа 901,\"Мира,\n 1\",1112233",
                "9800000001,Школа № 901 (здание 2),\"Лесная, 2\",111-22-34 / 111-22-35"),
            "{\"phoneAreaCode\": \"812\"}");

    assertThat(ImportedBase.counts(answer)).isEqualTo("rows 3 = 1 + 0 + 0 + 2 + 0, records 1");
    assertThat(ImportedBase.problems(answer))
        .contains(
            "3 inn row.duplicate 9800000001 warning", "4 inn row.duplicate 9800000001 warning");
    assertThat(text("Школа 901", PartnerField.ADDRESS)).isEqualTo("Мира, 1; Лесная, 2");
    assertThat(text("Школа 901", PartnerField.PHONE))
        .isEqualTo("+7 (812) 111-22-33; +7 (812) 111-22-34; +7 (812) 111-22-35");
    assertThat(
            ImportedBase.counts(
                take(
                    csv("inn,address", "9800000001,\"Лесная, 2\"", "9800000001,\"Мира, 1\""),
                    "{}")))
        .isEqualTo("rows 2 = 0 + 0 + 1 + 1 + 0, records 0");
  }

  @Test
  void requisites_are_cleaned_and_bad_ones_are_kept_with_a_warning() {
    ImportAnswer answer =
        take(
            csv(
                "инн;огрн;название;тел;e-mail",
                "ИНН 7707083893;_1027700132195;Банк № 901;12;a@b",
                "7707083894;1037739010891 06.12.2002;Банк № 902;;",
                "770708389;1027700132196;Банк № 903;;",
                ";102770013219;Банк № 904;;"),
            "{}");

    assertThat(ImportedBase.problems(answer))
        .containsExactly(
            "2 email email.invalid a@b warning",
            "2 phone phone.invalid 12 warning",
            "3 inn inn.checksum 7707083894 warning",
            "4 inn inn.length 770708389 warning",
            "4 ogrn ogrn.checksum 1027700132196 warning",
            "5 ogrn ogrn.length 102770013219 warning");
    assertThat(text("Банк № 901", PartnerField.INN)).isEqualTo("7707083893");
    assertThat(text("Банк № 901", PartnerField.OGRN)).isEqualTo("1027700132195");
    assertThat(text("Банк № 902", PartnerField.OGRN)).isEqualTo("1037739010891");
    assertThat(text("Банк № 903", PartnerField.INN)).isEqualTo("770708389");
  }

  @Test
  void a_row_is_matched_by_inn_then_ogrn_then_name_and_never_against_another_valid_inn() {
    take(
        csv(
            "inn,ogrn,name,short name",
            "7707083893,1027700132195,\"ГБОУ «Школа № 901»\",Школа 901",
            "500100732259,,Школа № 902,"),
        "{}");
    ImportAnswer answer =
        take(
            csv(
                "inn,ogrn,name",
                ",1027700132195,Новое имя",
                "7707083893,1037739010891,ГБОУ \"ШКОЛА №901\"",
                "5917102362,1027700132195,школа 902"),
            "{}");

    assertThat(ImportedBase.counts(answer)).isEqualTo("rows 3 = 1 + 1 + 0 + 1 + 0, records 2");
    assertThat(names()).containsExactlyInAnyOrder("Новое имя", "Школа № 902", "школа 902");
    assertThat(text("Новое имя", PartnerField.INN)).isEqualTo("7707083893");
  }

  @Test
  void a_key_of_several_organisations_rejects_the_row() {
    take(
        csv(
            "inn,ogrn,name",
            "7707083893,1027700132195,А № 901",
            "5917102362,1027700132195,Б № 902"),
        "{}");
    ImportAnswer answer = take(csv("ogrn,name", "1027700132195,А № 901"), "{}");

    assertThat(ImportedBase.counts(answer)).isEqualTo("rows 1 = 0 + 0 + 0 + 0 + 1, records 0");
    assertThat(ImportedBase.problems(answer))
        .containsExactly("2 ogrn key.ambiguous 1027700132195 error");
  }

  @Test
  void empty_cells_leave_what_is_stored_unless_the_profile_clears() {
    take(
        csv("inn,name,note,city,phone", "7707083893,Школа № 901,важное,Заречье,8999 1000968"),
        "{}");
    Path empty = csv("inn,name,note,phone", "7707083893,,-,");

    assertThat(ImportedBase.counts(take(empty, "{}")))
        .isEqualTo("rows 1 = 0 + 0 + 1 + 0 + 0, records 0");
    assertThat(ImportedBase.counts(take(empty, "{\"clear\": true}")))
        .isEqualTo("rows 1 = 0 + 1 + 0 + 0 + 0, records 1");
    assertThat(text("Школа № 901", PartnerField.NOTE)).isEmpty();
    assertThat(text("Школа № 901", PartnerField.PHONE)).isEmpty();
    assertThat(text("Школа № 901", PartnerField.CITY)).isEqualTo("Заречье");
  }

  @Test
  void values_new_to_a_list_are_added_and_listed() {
    ImportAnswer answer =
        take(
            csv(
                "name,район,вид,направления",
                "А № 901,Калининский район,музей,воспитание; шахматы",
                "Б № 902,Заречный,планетарий,Шахматы",
                "В № 903,Калининский ,лицей,"),
            "{}");

    assertThat(answer.newValues())
        .containsExactly(
            new NewValue("directions", "шахматы"),
            new NewValue("district", "Заречный"),
            new NewValue("kind", "планетарий"));
    assertThat(text("А № 901", PartnerField.DISTRICT)).isEqualTo("Калининский");
    assertThat(ImportedBase.problems(answer)).isEmpty();
  }

  @Test
  void a_new_contact_comes_first_and_the_known_one_is_found_by_name() {
    take(csv("name,contact,email", "Школа № 901,Ельцова О.П.,a@example.org"), "{}");
    take(csv("name,contact,должность", "Школа № 901,ЕЛЬЦОВА О. П.,методист"), "{}");
    assertThat(text("Школа № 901", PartnerField.CONTACT_POSITION)).isEqualTo("методист");
    assertThat(text("Школа № 901", PartnerField.CONTACT_EMAIL)).isEqualTo("a@example.org");

    take(csv("name,contact", "Школа № 901,Жарова А. В."), "{}");
    assertThat(partner("Школа № 901").contacts()).hasSize(2);
    assertThat(text("Школа № 901", PartnerField.CONTACT)).isEqualTo("Жарова А. В.");
  }

  @Test
  void further_contacts_and_agreements_of_a_partner_are_kept() {
    Path file =
        csv(
            "name;contact;№ договора;дата договора",
            "Школа № 901;Ельцова О. П.;1;01.09.2025",
            "Школа № 901;Жарова А. В.;2;01.09.2026");
    assertThat(ImportedBase.counts(take(file, "{}")))
        .isEqualTo("rows 2 = 1 + 0 + 0 + 1 + 0, records 1");
    assertThat(partner("Школа № 901").contacts().stream().map(c -> c.name()))
        .containsExactly("Ельцова О. П.", "Жарова А. В.");
    assertThat(partner("Школа № 901").agreements().stream().map(a -> a.number()))
        .containsExactly("1", "2");
    assertThat(ImportedBase.counts(take(file, "{}")))
        .isEqualTo("rows 2 = 0 + 0 + 1 + 1 + 0, records 0");
  }

  @Test
  void the_profile_names_columns_constants_keys_and_missing_words() {
    Path file = csv("код;имя;город", "7707083893;Школа № 901;нет");
    ImportAnswer answer =
        take(
            file,
            """
            {"columns": {"inn": "КОД", "name": "имя", "city": "город"}, "key": ["inn"],
             "missing": ["нет"], "constants": {"country": "Россия"}}
            """);
    assertThat(answer.mapping().toString()).isEqualTo("{inn=код, name=имя, city=город}");
    assertThat(text("Школа № 901", PartnerField.CITY)).isEmpty();
    assertThat(text("Школа № 901", PartnerField.COUNTRY)).isEqualTo("Россия");

    assertRefused(file, "{\"columns\": {\"inm\": \"код\"}}", IntakeFault.PROFILE_INVALID);
    assertRefused(file, "{\"key\": [\"city\"]}", IntakeFault.PROFILE_INVALID);
    assertRefused(file, "{\"columns\": {\"inn\": \"ИНН\"}}", IntakeFault.HEADING_UNKNOWN);
  }

  @Test
  void windows_1251_with_decimal_comma_is_read_without_a_profile() {
    Path file =
        Books.bytes(
            folder.resolve("w.csv"),
            "Название;Район\r\nШкола № 901;Невский\r\n".getBytes(Charset.forName("windows-1251")));
    assertThat(ImportedBase.counts(take(file))).isEqualTo("rows 1 = 1 + 0 + 0 + 0 + 0, records 1");
  }

  @Test
  void rejected_rows_go_to_a_workbook_that_can_be_mended_and_taken() {
    Path rejects = folder.resolve("отклонено.xlsx");
    take(
        new ImportRequest(book(), Optional.empty(), Optional.empty(), false, Optional.of(rejects)));

    List<String> rows = new ArrayList<>();
    try (SheetFile file = SheetFiles.open(rejects, "auto")) {
      file.read(
          file.sheets().getFirst(),
          row -> rows.add(row.shown(1) + "|" + row.shown(3) + "|" + row.shown(10)));
    }
    assertThat(rows)
        .containsExactly(
            "Наименование организации (полное)|ИНН|Причина",
            "|9917010408|" + MESSAGES.get("intake.problem.name.missing", ""));
  }

  @Test
  void when_the_rejected_rows_cannot_be_written_nothing_is_taken() {
    assertThatExceptionOfType(TargetRefusedException.class)
        .isThrownBy(
            () ->
                new Intake(new IntakeWords(MESSAGES))
                    .run(
                        new ImportRequest(
                            book(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            Optional.of(folder.resolve("нет/такой.xlsx"))),
                        kind));
    assertThat(partners.all()).isEmpty();
  }

  @Test
  void a_file_that_breaks_off_in_the_middle_leaves_the_base_as_it_was() throws Exception {
    Path file = csv("name,city", "Школа № 901,А", "Школа № 902,\"Б");
    Files.write(file, Files.readAllBytes(file));
    assertRefused(file, "{}", IntakeFault.FILE_DAMAGED);
    assertThat(partners.all()).isEmpty();
  }

  @Test
  void more_partners_than_a_lot_keep_what_an_earlier_lot_gave_them() {
    StringBuilder rows = new StringBuilder("inn,name,phone,city\n");
    rows.append("7707083893,Школа № 901,8 999 100-00-01,Заречье\n");
    for (int i = 0; i < 5_200; i++) {
      rows.append(",Организация № ").append(1000 + i).append(",,Заречье\n");
    }
    rows.append("7707083893,Школа № 901 новая,8 999 100-00-02,Другой\n");
    ImportAnswer answer = take(Books.text(folder.resolve("много.csv"), rows.toString()));

    assertThat(ImportedBase.counts(answer))
        .isEqualTo("rows 5202 = 5201 + 0 + 0 + 1 + 0, records 5201");
    assertThat(text("Школа № 901", PartnerField.CITY)).isEqualTo("Заречье");
    assertThat(text("Школа № 901", PartnerField.PHONE))
        .isEqualTo("+7 (999) 100-00-01; +7 (999) 100-00-02");
  }

  private Path csv(String... lines) {
    return Books.text(folder.resolve(UUID.randomUUID() + ".csv"), String.join("\n", lines) + "\n");
  }

  private ImportAnswer take(Path file) {
    return take(ImportRequest.of(file));
  }

  private ImportAnswer take(Path file, String profile) {
    return take(
        new ImportRequest(
            file,
            Optional.of(Books.text(folder.resolve("profile.json"), profile)),
            Optional.empty(),
            false,
            Optional.empty()));
  }

  private ImportAnswer take(ImportRequest request) {
    try {
      return new Intake(new IntakeWords(MESSAGES)).run(request, kind);
    } catch (TargetRefusedException e) {
      throw new AssertionError(e);
    }
  }

  private void assertRefused(Path file, String profile, IntakeFault fault) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> take(file, profile))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private List<String> names() {
    return partners.all().stream().map(p -> p.organization().name()).toList();
  }

  private Partner partner(String name) {
    return partners.all().stream()
        .filter(p -> p.organization().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String text(String name, PartnerField field) {
    return PartnerText.ISO.cell(partner(name), field);
  }
}
