package zveno.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 11, 23, 9, 0);

  @Test
  void the_last_ten_of_one_day_are_kept() {
    List<SafetyCopy> copies = new ArrayList<>();
    for (int hour = 0; hour < 14; hour++) copies.add(copy(MONDAY.plusHours(hour), CopyReason.EXIT));

    assertThat(Retention.toDelete(copies, CopyPlan.USUAL))
        .extracting(SafetyCopy::at)
        .containsExactlyInAnyOrder(
            MONDAY, MONDAY.plusHours(1), MONDAY.plusHours(2), MONDAY.plusHours(3));
  }

  @Test
  void of_older_ones_the_last_of_seven_days_and_of_four_weeks() {
    List<SafetyCopy> copies = new ArrayList<>();
    for (int day = 0; day < 60; day++) {
      copies.add(copy(MONDAY.minusDays(day), CopyReason.EXIT));
      copies.add(copy(MONDAY.minusDays(day).plusHours(1), CopyReason.EXIT));
    }

    List<SafetyCopy> kept = new ArrayList<>(copies);
    kept.removeAll(Retention.toDelete(copies, CopyPlan.USUAL));

    assertThat(kept)
        .extracting(copy -> copy.at().toLocalDate().toString())
        .contains("2026-11-23", "2026-11-17", "2026-11-22", "2026-11-15", "2026-11-08")
        .doesNotContain("2026-11-16", "2026-11-07", "2026-11-01");
    assertThat(kept).hasSize(14);
  }

  @Test
  void those_before_something_great_are_never_deleted() {
    List<SafetyCopy> copies = new ArrayList<>();
    for (int day = 0; day < 400; day++) {
      copies.add(copy(MONDAY.minusDays(day), CopyReason.BEFORE_IMPORT));
    }

    assertThat(Retention.toDelete(copies, CopyPlan.USUAL)).isEmpty();
  }

  @Test
  void another_plan_keeps_as_many_as_it_says() {
    List<SafetyCopy> copies = new ArrayList<>();
    for (int day = 0; day < 60; day++) copies.add(copy(MONDAY.minusDays(day), CopyReason.AT_WORK));
    copies.add(copy(MONDAY.minusDays(90), CopyReason.BY_HAND));

    List<SafetyCopy> kept = new ArrayList<>(copies);
    kept.removeAll(Retention.toDelete(copies, new CopyPlan(0, 2, 0, 1, Optional.empty())));

    assertThat(kept)
        .extracting(copy -> copy.at().toLocalDate().toString())
        .containsExactly("2026-11-23", "2026-11-22", "2026-08-25");
  }

  @Test
  void a_plan_keeps_at_least_the_last_one() {
    CopyPlan none = new CopyPlan(-1, 0, -5, 1_000, Optional.empty());

    assertThat(none).isEqualTo(new CopyPlan(0, 1, 0, CopyPlan.MOST, Optional.empty()));
  }

  private static SafetyCopy copy(LocalDateTime at, CopyReason reason) {
    return new SafetyCopy(Path.of(at + reason.code()), at, reason);
  }
}
