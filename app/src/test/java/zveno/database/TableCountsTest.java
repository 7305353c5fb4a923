package zveno.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TableCountsTest {
  @Test
  void everyTableIsCountedThatOfTheSchemasHistoryToo() {
    try (Database base = Schema.open(BaseAddress.memory())) {
      Map<String, Long> counts = TableCounts.of(base);
      assertThat(counts).containsEntry("ORGANIZATION", 0L).containsEntry("CHANGE", 0L);
      assertThat(counts.get("DISTRICT")).isPositive();
      assertThat(counts.get("schema_history")).isPositive();
    }
  }
}
