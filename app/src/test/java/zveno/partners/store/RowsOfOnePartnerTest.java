package zveno.partners.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.partners.store.ImportedBase.counts;
import static zveno.partners.store.ImportedBase.problems;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.intake.ImportAnswer;

class RowsOfOnePartnerTest {

  private static final String HEADING =
      "name,inn,address,phone,contact,contactPosition,contactEmail,agreementNumber,agreementDate,agreementTo,note";
  private static final String FIRST =
      "Школа № 901,7707083893,ул. Лесная,8 999 100-00-01,Иванова И. И.,директор,a@b.ru,1,01.02.2025,31.12.2025,";
  private static final String SECOND =
      "Школа № 901,7707083893,ул. Озёрная,8 999 100-00-02,Петрова П. П.,методист,c@d.ru,2,01.02.2026,31.12.2026,заметка";
  private static final String THIRD =
      "Школа № 901,7707083893,,,Иванова И. И.,завуч,e@f.ru,1,,31.12.2027,другая";

  @TempDir Path folder;
  private ImportedBase base;

  @BeforeEach
  void open() {
    base = new ImportedBase(folder);
  }

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void rows_far_apart_come_to_the_same_as_rows_next_to_each_other() {
    String expected;
    try (ImportedBase other = new ImportedBase(folder)) {
      assertThat(counts(other.takeCsv(HEADING, FIRST, SECOND, THIRD)))
          .isEqualTo("rows 3 = 1 + 0 + 0 + 2 + 0, records 1");
      expected = other.everythingOf("Школа № 901");
    }
    assertThat(expected)
        .contains("contact=Иванова И. И.", "note=заметка", "\nПетрова П. П., методист, c@d.ru")
        .contains("\nИванова И. И., директор, a@b.ru", "2026-12-31", "2025-12-31");

    String[] far = lines(5_997, 5_600);
    assertThat(counts(base.takeCsv(far)))
        .isEqualTo("rows 11600 = 11598 + 0 + 0 + 2 + 0, records 11598");
    assertThat(base.everythingOf("Школа № 901")).isEqualTo(expected);
    assertThat(counts(base.takeCsv(far)))
        .isEqualTo("rows 11600 = 0 + 0 + 11598 + 2 + 0, records 0");
    assertThat(base.everythingOf("Школа № 901")).isEqualTo(expected);
  }

  @Test
  void what_the_base_held_before_gives_way_to_the_file_however_far_apart_the_rows_stand() {
    base.takeCsv(
        HEADING,
        "Школа № 901,7707083893,ул. Старая,,Сидорова С. С.,,,1,01.02.2024,31.12.2024,старая");
    base.takeCsv(lines(5_100, 0));

    assertThat(base.everythingOf("Школа № 901"))
        .contains("address=ул. Лесная; ул. Озёрная")
        .contains("note=заметка")
        .doesNotContain("старая");
  }

  @Test
  void a_doubt_found_on_writing_names_the_row_of_its_cell() {
    ImportAnswer answer =
        base.takeCsv(
            "name,levels,readyToContinue,agreementNumber,agreementFrom,agreementTo",
            "Школа № 901,НОО,,1,01.02.2025,31.12.2025",
            "Школа № 902,,,,,",
            "Школа № 901,чушь,авось,2,01.02.2026,31.12.2024");

    assertThat(problems(answer))
        .containsExactlyInAnyOrder(
            "4 name row.duplicate Школа № 901 warning",
            "4 levels cell.unread чушь warning",
            "4 readyToContinue cell.unread авось warning",
            "4 agreementTo date.order 2024-12-31 warning");
  }

  @Test
  void signs_that_nobody_sees_do_not_part_the_rows_of_a_partner() {
    ImportAnswer answer =
        base.takeCsv(
            "name,inn,city",
            "Школа № 901,7707083893,Заречье",
            "Другая запись,77070\u200b83893,Заречье",
            "Музей,,Заречье",
            "Му\u00adзей\u200b,,Заречье",
            "Музеи\u0306,,Заречье");

    assertThat(counts(answer)).isEqualTo("rows 5 = 2 + 0 + 0 + 3 + 0, records 2");
  }

  @Test
  void a_rejected_row_keeps_the_doubts_of_its_cells() {
    ImportAnswer answer = base.takeCsv("name,inn,agreementDate", ",77,когда-то");

    assertThat(problems(answer))
        .isEqualTo(
            List.of(
                "2 agreementDate date.invalid когда-то warning",
                "2 inn inn.length 77 warning",
                "2 name name.missing  error"));
  }

  /// The rows of the partner with so many others between them.
  private static String[] lines(int between, int more) {
    return Stream.of(
            Stream.of(HEADING, FIRST),
            others(0, between),
            Stream.of(SECOND),
            others(between, between + more),
            Stream.of(THIRD))
        .flatMap(part -> part)
        .toArray(String[]::new);
  }

  private static Stream<String> others(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "Организация № " + (1000 + i) + ",,,,,,,,,,прочая");
  }
}
