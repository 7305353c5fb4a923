package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.Books;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportWatch;
import zveno.intake.cells.IntakeException;
import zveno.intake.draft.ColumnLook;
import zveno.intake.draft.Confidence;
import zveno.intake.draft.Draft;
import zveno.intake.draft.Drafts;
import zveno.intake.draft.FileLook;
import zveno.intake.draft.Preview;
import zveno.intake.draft.PreviewRow;
import zveno.intake.kind.CellStep;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.RowDoubt;
import zveno.intake.kind.RowFate;
import zveno.intake.memory.Sources;
import zveno.intake.memory.SourcesFile;
import zveno.intake.mending.Mending;
import zveno.partners.PartnerField;

/// A file of partners brought in step by step: nothing is written until it is taken, and what was
/// foretold is what comes.
final class ImportDraftTest {
  private static final String HEADINGS = "Название;ИНН;Тип;Район;Действует до;Телефон";

  @TempDir Path folder;
  private ImportedBase base;
  private Drafts drafts;

  @BeforeEach
  void open() {
    base = new ImportedBase(folder);
    drafts = base.drafts(Sources.NONE);
  }

  @AfterEach
  void close() {
    base.close();
  }

  private Path csv(String name, String... lines) {
    return Books.text(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Draft draft(Path file) {
    return drafts.look(file, Optional.empty(), Optional.empty()).draft();
  }

  private Preview preview(Draft draft) {
    return drafts.preview(draft, ImportWatch.NONE);
  }

  private ImportAnswer take(Draft draft) {
    return drafts.take(draft, ImportWatch.NONE).answer();
  }

  private static String fates(Preview preview) {
    return preview.rows().stream()
        .map(row -> row.number() + " " + row.fate().kind())
        .collect(Collectors.joining(", "));
  }

  private static PreviewRow row(Preview preview, int number) {
    return preview.rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
  }

  private Path known() {
    return csv(
        "known.csv",
        HEADINGS,
        "ГБОУ СОШ № 901;7707083893;СОШ;Заречный;31.12.2026;(812) 111-22-33",
        "ГБОУ лицей № 904;7728168971;СОШ;Заречный;15.12.2026;",
        "Музей истории;5036032190;Музей;Заречный;31.12.2027;");
  }

  private Path again() {
    return csv(
        "again.csv",
        HEADINGS,
        "ГБОУ СОШ № 901;7707083893;СОШ;Заречный;31.12.2028;(812) 111-22-33",
        "ГБОУ лицей № 904;7728168971;Лицей;Горный;15.12.2026;(812) 444-55-66",
        "Музей истории;5036032190;Музей;Заречный;31.12.2027;",
        "Детский сад № 931;;Детский сад;Заречный;31.02.2027;",
        "Музей истории;5036032190;Музей;Заречный;31.12.2027;",
        ";;Школа;Заречный;;");
  }

  @Test
  void tells_what_becomes_of_every_row_and_writes_nothing() {
    take(draft(known()));
    String before = base.everythingOf("ГБОУ СОШ № 901");
    Preview preview = preview(draft(again()));
    assertThat(fates(preview))
        .isEqualTo("2 UPDATE, 3 UPDATE, 4 UNCHANGED, 5 CREATE, 6 MERGE, 7 REJECT");
    assertThat(row(preview, 2).fate().steps())
        .containsExactly(new CellStep("agreementTo", "31.12.2026", "31.12.2028"));
    assertThat(row(preview, 3).fate().steps())
        .contains(
            new CellStep("kind", "СОШ", "лицей"),
            new CellStep("district", "Заречный", "Горный"),
            new CellStep("phone", "", "(812) 444-55-66"));
    assertThat(row(preview, 6).fate().first()).isEqualTo(4);
    assertThat(preview.newValues()).containsExactly(new NewValue("district", "Горный"));
    assertThat(row(preview, 5).toMend()).isTrue();
    assertThat(row(preview, 5).cells().get(preview.fields().indexOf("agreementTo")))
        .isEqualTo("31.02.2027");
    assertThat(base.all()).hasSize(3);
    assertThat(base.everythingOf("ГБОУ СОШ № 901")).isEqualTo(before);
  }

  @Test
  void what_was_foretold_is_what_comes() {
    take(draft(known()));
    Draft draft = draft(again());
    Preview foretold = preview(draft);
    ImportAnswer come = take(draft);
    assertThat(
            List.of(
                come.created(), come.updated(), come.unchanged(), come.merged(), come.rejected()))
        .containsExactly(
            foretold.count(RowFate.Kind.CREATE),
            foretold.count(RowFate.Kind.UPDATE),
            foretold.count(RowFate.Kind.UNCHANGED),
            foretold.count(RowFate.Kind.MERGE),
            foretold.count(RowFate.Kind.REJECT))
        .containsExactly(1, 2, 1, 1, 1);
    assertThat(fates(preview(draft)))
        .isEqualTo("2 UNCHANGED, 3 UNCHANGED, 4 UNCHANGED, 5 UNCHANGED, 6 MERGE, 7 REJECT");
  }

  @Test
  void a_cell_a_text_a_row_and_a_partner_are_put_right() {
    take(draft(known()));
    Draft draft = draft(again());
    UUID lyceum = base.partner("ГБОУ лицей № 904").organization().id();
    Draft mended =
        draft.mended(
            draft
                .mending()
                .withCell(7, "name", "Школа № 907")
                .withValue("agreementTo", "31.02.2027", "28.02.2027")
                .withValue("district", "горный", "Заречный")
                .leaving(List.of(2), true)
                .withRecord(List.of(5), lyceum));
    Preview preview = preview(mended);
    assertThat(fates(preview))
        .isEqualTo("2 LEAVE, 3 UPDATE, 4 UNCHANGED, 5 MERGE, 6 MERGE, 7 CREATE");
    assertThat(preview.newValues()).isEmpty();
    assertThat(preview.rows()).noneMatch(PreviewRow::toMend);
    take(mended);
    assertThat(base.text("Школа № 907", PartnerField.DISTRICT)).isEqualTo("Заречный");
    assertThat(base.text("ГБОУ СОШ № 901", PartnerField.AGREEMENT_TO)).isEqualTo("2026-12-31");
    assertThat(base.all()).hasSize(4);
  }

  @Test
  void what_was_put_right_wrongly_is_put_right_again() {
    Draft draft =
        draft(
            csv(
                "twice.csv",
                "Название;Действует до;Район",
                "Школа № 901;31.02.2027;Горный",
                "Школа № 902;31.12.2027;Горный район"));
    Draft mended =
        draft.mended(
            draft
                .mending()
                .withValue("agreementTo", "31.02.2027", "32.02.2027")
                .withValue("agreementTo", "32.02.2027", "28.02.2027"));
    assertThat(preview(mended).rows()).noneMatch(PreviewRow::toMend);
    take(mended);
    assertThat(base.text("Школа № 901", PartnerField.AGREEMENT_TO)).isEqualTo("2027-02-28");
  }

  @Test
  void a_remembered_field_that_is_none_any_more_is_looked_for_anew() throws IOException {
    Path memory = folder.resolve("tables.json");
    Files.writeString(
        memory,
        "{\"tables\":[{\"file\":\"a\",\"headings\":[\"название\"],"
            + "\"columns\":{\"название\":\"fax\"},\"values\":{}}]}");
    drafts = base.drafts(new SourcesFile(memory));
    assertThat(draft(csv("old.csv", "Название;Город", "Школа № 901;Заречье")).columns())
        .containsEntry("name", 0)
        .doesNotContainKey("fax");
  }

  @Test
  void what_stands_for_a_key_is_not_remembered() {
    Path memory = folder.resolve("tables.json");
    drafts = base.drafts(new SourcesFile(memory));
    Draft draft = draft(csv("keys.csv", "Название;ИНН", "Школа № 901;нет"));
    drafts.remember(draft.mended(draft.mending().withValue("inn", "нет", "7707083893")), true);
    assertThat(memory).content().doesNotContain("7707083893");
  }

  @Test
  void a_row_that_fits_two_partners_waits_for_the_word_of_the_user() {
    take(
        draft(
            csv("two.csv", "Название;Сокращение;ИНН", "Первая;Школа;7707083893", "Вторая;Школа;")));
    Draft draft = draft(csv("which.csv", "Название;Город", "Школа;Заречье"));
    Preview preview = preview(draft);
    assertThat(fates(preview)).isEqualTo("2 REJECT");
    assertThat(row(preview, 2).fate().candidates())
        .extracting(RowFate.Candidate::name)
        .containsExactlyInAnyOrder("Первая", "Вторая");
    UUID second = base.partner("Вторая").organization().id();
    take(draft.mended(draft.mending().withRecord(List.of(2), second)));
    assertThat(base.all()).hasSize(2);
    assertThat(base.all().stream().map(p -> p.organization().city())).contains("Заречье");
  }

  @Test
  void a_row_that_fits_two_partners_may_speak_of_a_third() {
    take(
        draft(
            csv("two.csv", "Название;Сокращение;ИНН", "Первая;Школа;7707083893", "Вторая;Школа;")));
    Draft draft =
        draft(
            csv("which.csv", "Название;Город", "Школа;Заречье", "«Школа»;Заречье", "Школа;Лесное"));
    Draft said = draft.mended(draft.mending().withRecord(List.of(2, 3), Mending.NEW));
    assertThat(fates(preview(said))).isEqualTo("2 CREATE, 3 MERGE, 4 REJECT");
    assertThat(row(preview(said), 4).fate().candidates())
        .as("a partner that the file brings has no card yet")
        .extracting(RowFate.Candidate::name)
        .containsExactlyInAnyOrder("Первая", "Вторая");
    Draft asked = said.mended(said.mending().withoutRecord(List.of(2, 3)));
    assertThat(fates(preview(asked))).isEqualTo("2 REJECT, 3 REJECT, 4 REJECT");
    ImportAnswer come = take(said);
    assertThat(List.of(come.created(), come.merged(), come.rejected())).containsExactly(1, 1, 1);
    assertThat(base.all()).hasSize(3);
    assertThat(base.text("Школа", PartnerField.CITY)).isEqualTo("Заречье");
  }

  @Test
  void a_row_that_calls_a_partner_by_its_short_or_another_name_does_not_rename_it() {
    take(
        draft(
            csv(
                "one.csv",
                "Название;Сокращение;Другие названия;ИНН",
                "Средняя школа № 901;СОШ 901;Школа у реки;7707083893")));
    take(
        draft(
            csv(
                "short.csv",
                "Название;ИНН;Город",
                "СОШ 901;;Заречье",
                "Школа у реки;7707083893;Лесное")));
    assertThat(base.all()).hasSize(1);
    assertThat(base.text("Средняя школа № 901", PartnerField.CITY)).isEqualTo("Заречье");
    take(draft(csv("new.csv", "Название;ИНН", "Лицей № 901;7707083893")));
    assertThat(base.partner("Лицей № 901").organization().shortName())
        .as("a name nobody knew is a new name")
        .isEqualTo("СОШ 901");
  }

  @Test
  void a_new_partner_without_a_name_is_asked_for_it() {
    take(draft(csv("two.csv", "Название;ИНН", "Первая;7707083893")));
    take(draft(csv("more.csv", "Название;ИНН", "Вторая;7707083893")));
    Draft draft = draft(csv("which.csv", "Название;ИНН;Город", ";7707083893;Заречье"));
    Draft said = draft.mended(draft.mending().withRecord(List.of(2), Mending.NEW));
    assertThat(fates(preview(said))).isEqualTo("2 REJECT");
    assertThat(row(preview(said), 2).doubts())
        .extracting(RowDoubt::code)
        .contains(DoubtCode.NAME_MISSING);
  }

  @Test
  void columns_are_known_by_their_heading_by_words_like_it_and_by_what_stands_in_them() {
    FileLook look =
        drafts.look(
            csv(
                "odd.csv",
                "Социальные партнёры района;;;;;",
                "№ п/п;Название;Код;Срок договора по какое число;Э. адрес;Цвет",
                "1;Школа № 901;7707083893;31.12.2026;a901@example.ru;да",
                "2;Школа № 902;7728168971;31.12.2027;a902@example.ru;нет"),
            Optional.empty(),
            Optional.empty());
    assertThat(look.headingRow()).isEqualTo(2);
    assertThat(look.columns().stream().map(ImportDraftTest::told))
        .containsExactly(
            "A № п/п [1, 2]:  NONE",
            "B Название [Школа № 901, Школа № 902]: name EXACT",
            "C Код [7707083893, 7728168971]: inn CONTENT",
            "D Срок договора по какое число [31.12.2026, 31.12.2027]:  NONE",
            "E Э. адрес [a901@example.ru, a902@example.ru]: email CONTENT",
            "F Цвет [да, нет]:  NONE");
  }

  private static String told(ColumnLook column) {
    return "%s %s %s: %s %s"
        .formatted(
            column.letter(),
            column.heading(),
            column.samples(),
            column.field().orElse(""),
            column.confidence());
  }

  @Test
  void a_file_without_any_heading_we_know_is_mapped_by_hand() {
    Path file = csv("foreign.csv", "Qui;Quoi", "Школа № 901;Заречье");
    Draft draft = draft(file);
    assertThat(draft.columns()).isEmpty();
    Draft mapped = draft.feeding(0, "name").feeding(1, "city");
    assertThat(fates(preview(mapped))).isEqualTo("2 CREATE");
    assertThat(mapped.feeding(1, "name").columns()).isEqualTo(Map.of("name", 1));
  }

  @Test
  void a_file_that_changed_since_it_was_looked_at_is_not_taken() {
    Draft draft = draft(known());
    csv("known.csv", HEADINGS, "Другая школа;;;;;");
    assertThatThrownBy(() -> take(draft))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("file.changed");
    assertThat(base.all()).isEmpty();
  }

  @Test
  void columns_and_texts_are_remembered_for_the_next_file_of_the_same_table() {
    Path memory = folder.resolve("tables.json");
    drafts = base.drafts(new SourcesFile(memory));
    Draft draft = draft(csv("march.csv", "Кто;Когда кончается", "Школа № 901;конец 2027"));
    Draft said =
        draft
            .feeding(0, "name")
            .feeding(1, "agreementTo")
            .mended(draft.mending().withValue("agreementTo", "конец 2027", "31.12.2027"));
    take(said);
    drafts.remember(said, true);

    drafts = base.drafts(new SourcesFile(memory));
    FileLook look =
        drafts.look(
            csv("april.csv", "Кто;Когда кончается", "Школа № 902;Конец  2027"),
            Optional.empty(),
            Optional.empty());
    assertThat(look.columns()).extracting(ColumnLook::confidence).containsOnly(Confidence.LEARNED);
    take(look.draft());
    assertThat(base.text("Школа № 902", PartnerField.AGREEMENT_TO)).isEqualTo("2027-12-31");

    FileLook other =
        drafts.look(
            csv("other.csv", "Кто;Город;Район;Примечание", "Школа № 903;Заречье;;конец 2027"),
            Optional.empty(),
            Optional.empty());
    assertThat(other.columns().getFirst().field()).contains("name");
    assertThat(other.values()).as("of another table only the columns").isEmpty();
  }

  @Test
  void what_is_said_of_persons_is_not_remembered() {
    Path memory = folder.resolve("tables.json");
    drafts = base.drafts(new SourcesFile(memory));
    Draft draft = draft(csv("people.csv", "Название;Контактное лицо", "Школа № 901;Ельцова"));
    drafts.remember(
        draft.mended(draft.mending().withValue("contact", "Ельцова", "Ельцова О. П.")), true);
    assertThat(memory).content().doesNotContain("Ельцова").contains("контактное лицо");
  }
}
