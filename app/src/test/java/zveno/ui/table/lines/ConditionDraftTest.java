package zveno.ui.table.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionDraftTest {
  private static Map<String, Integer> values() {
    Map<String, Integer> values = new LinkedHashMap<>();
    values.put("школа", 3);
    values.put("лицей", 1);
    values.put("", 2);
    return values;
  }

  private static ConditionDraft draft(Condition... now) {
    return new ConditionDraft(values(), Optional.of(now).filter(n -> n.length > 0).map(n -> n[0]));
  }

  @Test
  void with_everything_ticked_there_is_no_condition() {
    assertThat(draft().condition()).isEmpty();
  }

  @Test
  void ticks_become_values_and_the_empty_one_stands_apart() {
    ConditionDraft draft = draft();
    draft.tick("школа", false);
    assertThat(draft.condition()).contains(new Condition.OneOf(Set.of("лицей"), true));
    draft.tick("", false);
    assertThat(draft.condition()).contains(new Condition.OneOf(Set.of("лицей"), false));
  }

  @Test
  void only_the_empty_value_or_all_but_it_is_said_plainly() {
    ConditionDraft draft = draft();
    draft.only(Set.of(""));
    assertThat(draft.condition()).contains(new Condition.Filled(false));
    draft.only(Set.of("школа", "лицей"));
    assertThat(draft.condition()).contains(new Condition.Filled(true));
  }

  @Test
  void nothing_ticked_is_no_possible_condition() {
    ConditionDraft draft = draft();
    draft.only(Set.of());
    assertThat(draft.possible()).isFalse();
    draft.words("лиц", true);
    assertThat(draft.possible()).isTrue();
    assertThat(draft.condition()).contains(new Condition.Words("лиц", true));
  }

  @Test
  void the_condition_in_force_is_what_one_begins_with() {
    Condition one = new Condition.OneOf(Set.of("лицей", "ушедшее"), false);
    assertThat(draft(one).ticked("школа")).isFalse();
    assertThat(draft(one).values("")).containsEntry("ушедшее", 0);
    assertThat(draft(one).condition()).contains(one);
    Condition days = new Condition.Days(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty());
    assertThat(draft(days).condition()).contains(days);
    Condition words = new Condition.Words("лиц", false);
    assertThat(draft(words).condition()).contains(words);
    assertThat(draft(new Condition.Filled(false)).condition())
        .contains(new Condition.Filled(false));
    assertThat(draft(new Condition.Filled(true)).condition()).contains(new Condition.Filled(true));
  }

  @Test
  void values_are_looked_up_by_a_part_of_them() {
    assertThat(draft().values("лиц")).containsOnlyKeys("лицей");
  }
}
