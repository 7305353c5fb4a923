package zveno.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zveno.intake.cells.Cell;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

class CsvFileTest {

  private static final Charset WINDOWS = Charset.forName("windows-1251");

  @Test
  void the_encoding_is_found_by_mark_or_by_the_bytes() {
    String text = "Школа;Ёлка\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(WINDOWS),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))) {
      assertThat(rows(bytes, "auto")).containsExactly("1:Школа|Ёлка");
    }
  }

  @Test
  void an_encoding_that_does_not_fit_or_is_unknown_is_refused() {
    assertRefused("Школа".getBytes(WINDOWS), "utf-8", IntakeFault.ENCODING_UNKNOWN);
    assertRefused("Школа".getBytes(WINDOWS), "koi-99", IntakeFault.ENCODING_UNKNOWN);
  }

  @Test
  void a_byte_that_was_lost_does_not_make_another_encoding_of_a_file() {
    byte[] text = "Школа;Ёлка\nМузей;Сад\n".getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + "ИНН;Ж").getBytes(StandardCharsets.UTF_8);
    assertThat(rows(Arrays.copyOf(text, text.length - 2), "auto"))
        .containsExactly("1:Школа|Ёлка", "2:Музей|Са\ufffd");
    assertThat(rows(Arrays.copyOf(marked, marked.length - 1), "auto"))
        .containsExactly("1:ИНН|\ufffd");
    assertThat(rows("Школа;Ёлка №«»\u00a0\n".getBytes(WINDOWS), "auto"))
        .containsExactly("1:Школа|Ёлка №«»");
    assertRefused(Arrays.copyOf(text, text.length - 2), "utf-8", IntakeFault.ENCODING_UNKNOWN);
  }

  @Test
  void a_file_tells_its_encoding_and_the_cells_where_bytes_were_lost() {
    byte[] text = "Школа;Ёлка\n".getBytes(StandardCharsets.UTF_8);
    CsvFile cut = CsvFile.of(Arrays.copyOf(text, text.length - 2), "auto");
    List<Cell> cells = new ArrayList<>();
    cut.read(cut.sheets().getFirst(), row -> cells.addAll(row.cells()));
    assertThat(cut.encoding()).isEqualTo("UTF-8");
    assertThat(cells)
        .containsExactly(new Cell.Text("Школа"), new Cell.Text("Ёлк\ufffd", Cell.Flaw.CLEANED));
    assertThat(CsvFile.of("Школа".getBytes(WINDOWS), "auto").encoding()).isEqualTo("windows-1251");
  }

  @Test
  void comma_semicolon_and_tab_part_fields() {
    assertThat(rows("а,б\nв,г\n")).containsExactly("1:а|б", "2:в|г");
    assertThat(rows("а;б,в\nг;д\n")).containsExactly("1:а|б,в", "2:г|д");
    assertThat(rows("а\tб,в\nг\tд")).containsExactly("1:а|б,в", "2:г|д");
    assertThat(rows("sep=;\nа;б,в,г,д\n")).containsExactly("1:а|б,в,г,д");
  }

  @Test
  void commas_of_addresses_are_no_separators_however_many() {
    assertThat(
            rows(
                "имя;адрес\r\nа;190000, Город, ул. Лесная, д. 1\r\nб;Заречье, д. 2\r\n"
                    + "в;190000, Город, наб., д. 3, лит. А\r\n"))
        .containsExactly(
            "1:имя|адрес",
            "2:а|190000, Город, ул. Лесная, д. 1",
            "3:б|Заречье, д. 2",
            "4:в|190000, Город, наб., д. 3, лит. А");
  }

  @Test
  void quotes_hold_separators_line_breaks_and_quotes() {
    assertThat(rows("а,б\r\n\"1,2\",\"да \"\"так\"\"\nи вот\"\r\nв,г"))
        .containsExactly("1:а|б", "2:1,2|да \"так\"\nи вот", "3:в|г");
    assertThat(rows("ГБОУ \"Школа\",5\n")).containsExactly("1:ГБОУ \"Школа\"|5");
    assertRefused("а,\"б\n".getBytes(StandardCharsets.UTF_8), "auto", IntakeFault.FILE_DAMAGED);
  }

  @Test
  void records_without_content_are_counted_and_not_given() {
    assertThat(rows("а,б\n\n,\nв,г\n")).containsExactly("1:а|б", "4:в|г");
  }

  @Test
  void the_apostrophe_of_exports_is_taken_off() {
    assertThat(rows("'+7 812,'=1,'-,'да,'\n")).containsExactly("1:+7 812|=1|-|'да|'");
    assertThat(rows("''=1,'''@,''да\n")).containsExactly("1:'=1|''@|''да");
  }

  private static List<String> rows(String text) {
    return rows(text.getBytes(StandardCharsets.UTF_8), "auto");
  }

  private static List<String> rows(byte[] bytes, String encoding) {
    List<String> rows = new ArrayList<>();
    CsvFile file = CsvFile.of(bytes, encoding);
    file.read(
        file.sheets().getFirst(),
        row -> {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < row.cells().size(); i++) {
            cells.add(row.shown(i));
          }
          return rows.add(row.number() + ":" + String.join("|", cells));
        });
    return rows;
  }

  private static void assertRefused(byte[] bytes, String encoding, IntakeFault fault) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(() -> rows(bytes, encoding))
        .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
