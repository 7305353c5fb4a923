package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zveno.ui.table.lines.Condition;
import zveno.ui.table.lines.Query;
import zveno.ui.table.lines.RowColour;

class KeptQueryTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void every_part_of_a_query_comes_back_as_it_was() throws JsonProcessingException {
    Query.Asked kinds = new Query.Asked("type", new Condition.OneOf(Set.of("школа", "вуз"), true));
    Query query =
        new Query(
            "сош",
            List.of(
                kinds,
                new Query.Asked("name", new Condition.Words("лицей", false)),
                new Query.Asked("inn", new Condition.Filled(false)),
                new Query.Asked(
                    "agreementTo",
                    new Condition.Days(Optional.empty(), Optional.of(LocalDate.of(2026, 12, 31))))),
            List.of(new Query.Order("type", false), new Query.Order("called", true)),
            Optional.of("district"),
            List.of(new Query.Colouring(kinds, RowColour.YELLOW)));
    ObjectNode kept = JSON.createObjectNode();
    KeptQuery.write(query, kept);
    assertThat(KeptQuery.read(JSON.readTree(kept.toString()))).isEqualTo(query);
  }

  @Test
  void what_cannot_be_read_is_left_out() throws JsonProcessingException {
    Query read =
        KeptQuery.read(
            JSON.readTree(
                """
                {"filter": 7, "conditions": [{"field": "inn", "is": "odd"}, 5,
                  {"field": "name", "is": "words", "typed": "а"}],
                 "orders": "none", "group": "",
                 "colours": [{"field": "a", "is": "filled", "colour": "PINK"}]}
                """));
    assertThat(read.conditions())
        .containsExactly(new Query.Asked("name", new Condition.Words("а", true)));
    assertThat(read.orders()).isEmpty();
    assertThat(read.group()).isEmpty();
    assertThat(read.colours()).isEmpty();
  }
}
