package zveno.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.text.Messages;

class IntakeWordsTest {

  private final IntakeWords words = new IntakeWords(Messages.load());

  @Test
  void an_unclosed_quote_is_told_with_its_row() {
    assertThat(text(IntakeFault.FILE_DAMAGED, "quote", "24"))
        .startsWith("В строке 24 открыта кавычка, которая до конца файла не закрыта");
    assertThat(text(IntakeFault.FILE_DAMAGED, "xl/workbook.xml"))
        .startsWith("Файл повреждён или скопирован не до конца.");
    assertThat(text(IntakeFault.FILE_DAMAGED)).startsWith("Файл повреждён");
  }

  @Test
  void a_profile_that_is_no_json_is_told_with_its_line_and_a_wrong_key_by_its_name() {
    assertThat(text(IntakeFault.PROFILE_INVALID, "", "3"))
        .isEqualTo(
            "Профиль импорта не читается как JSON, ошибка в строке 3. Проверьте скобки, кавычки и"
                + " запятые.");
    assertThat(text(IntakeFault.PROFILE_INVALID, "")).startsWith("Профиль импорта не читается: ");
    assertThat(text(IntakeFault.PROFILE_INVALID, "columns.name"))
        .isEqualTo("Профиль импорта записан с ошибкой: columns.name.");
  }

  private String text(IntakeFault fault, String... facts) {
    return words.text(new IntakeException(fault, facts));
  }
}
