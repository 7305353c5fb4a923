package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkdaysCommandTest {
  @TempDir Path folder;

  @Test
  void a_year_tells_its_days_and_no_base_is_made() {
    JsonNode answer = Console.in(folder).answer("workdays", "--year", "2025", "--json").json();

    assertThat(answer.get("year").intValue()).isEqualTo(2025);
    assertThat(answer.get("complete").booleanValue()).isTrue();
    assertThat(answer.get("workingDays").intValue()).isEqualTo(247);
    assertThat(days(answer, "daysOff"))
        .hasSize(365 - 247)
        .contains("2025-01-01", "2025-05-08", "2025-11-02", "2025-12-31")
        .doesNotContain("2025-02-24", "2025-03-10", "2025-11-01");
    assertThat(days(answer, "shortened"))
        .containsExactly("2025-03-07", "2025-04-30", "2025-06-11", "2025-11-01");
    assertThat(days(answer, "workingWeekends")).containsExactly("2025-11-01");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void a_year_that_nobody_entered_is_incomplete_and_no_failure() {
    JsonNode answer = Console.in(folder).answer("workdays", "--year", "2031", "--json").json();

    assertThat(answer.get("complete").booleanValue()).isFalse();
    assertThat(Console.in(folder).answer("workdays", "--year=2031").out())
        .contains("Внесите переносы на 2031 год");
  }

  @Test
  void the_sentences_name_what_is_unusual() {
    assertThat(Console.in(folder).answer("workdays", "--year", "2027").out())
        .isEqualToIgnoringNewLines(
            "2027 год: 247\u00a0рабочих дней, 118\u00a0выходных и праздничных."
                + "Сокращённые: 20.02.2027, 30.04.2027, 11.06.2027, 03.11.2027."
                + "Рабочие субботы и воскресенья: 20.02.2027.");
  }

  @Test
  void a_year_is_needed_and_is_a_number() {
    assertThat(Console.in(folder).run("workdays")).isEqualTo(2);
    assertThat(Console.in(folder).run("workdays", "--year", "год")).isEqualTo(2);
    assertThat(Console.in(folder).run("workdays", "--year", "20266")).isEqualTo(2);
  }

  private static List<String> days(JsonNode answer, String field) {
    return StreamSupport.stream(answer.get(field).spliterator(), false)
        .map(JsonNode::textValue)
        .toList();
  }
}
