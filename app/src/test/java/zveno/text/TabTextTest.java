package zveno.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TabTextTest {
  @Test
  void a_block_of_a_spreadsheet_is_read_cell_by_cell() {
    assertThat(TabText.read("СОШ № 905\t0123\r\n\tпусто слева\r\n"))
        .containsExactly(List.of("СОШ № 905", "0123"), List.of("", "пусто слева"));
  }

  @Test
  void line_ends_of_any_system_part_rows_and_the_last_one_makes_none() {
    List<List<String>> two = List.of(List.of("а"), List.of("б"));
    assertThat(TabText.read("а\nб")).isEqualTo(two);
    assertThat(TabText.read("а\r\nб\r\n")).isEqualTo(two);
    assertThat(TabText.read("а\rб\r")).isEqualTo(two);
    assertThat(TabText.read("а\n\nб")).containsExactly(List.of("а"), List.of(""), List.of("б"));
    assertThat(TabText.read("")).isEmpty();
    assertThat(TabText.read("а\t")).containsExactly(List.of("а", ""));
  }

  @Test
  void a_cell_with_a_line_end_stands_in_quotes() {
    assertThat(TabText.read("\"ул. Мира, 1\nул. Лесная, 2\"\tдалее\r\n"))
        .containsExactly(List.of("ул. Мира, 1\nул. Лесная, 2", "далее"));
    assertThat(TabText.read("\"сказал \"\"да\"\"\nи ушёл\""))
        .containsExactly(List.of("сказал \"да\"\nи ушёл"));
  }

  @Test
  void quotes_that_belong_to_the_name_stay() {
    assertThat(TabText.read("\"Ромашка\"\tООО \"Луч\"\n\"Ромашка\" ООО"))
        .containsExactly(List.of("\"Ромашка\"", "ООО \"Луч\""), List.of("\"Ромашка\" ООО"));
    assertThat(TabText.read("\"не закрыто\tсосед"))
        .containsExactly(List.of("\"не закрыто", "сосед"));
  }

  @Test
  void whatever_is_written_is_read_again_unless_a_bare_quote_begins_it() {
    Random random = new Random(7);
    String signs = "аб\"\t\n ;1";
    for (int round = 0; round < 2_000; round++) {
      List<List<String>> block = new ArrayList<>();
      int columns = 1 + random.nextInt(3);
      for (int r = 0; r <= random.nextInt(4); r++) {
        List<String> row = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
          StringBuilder cell = new StringBuilder();
          for (int i = random.nextInt(6); i > 0; i--) {
            cell.append(signs.charAt(random.nextInt(signs.length())));
          }
          // Spreadsheets do not say whether such a quote opens a cell or belongs to it.
          row.add(cell.isEmpty() || cell.charAt(0) != '"' ? cell.toString() : "а" + cell);
        }
        block.add(row);
      }
      assertThat(TabText.read(TabText.of(block))).as("round %d", round).isEqualTo(block);
    }
  }
}
