package zveno.ui.table.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.text.SearchText;

class LinesTest {
  private record School(String name, String type, List<String> levels, String until) {
    UUID id() {
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Optional<LocalDate> day() {
      return until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
    }
  }

  private static final LineField<School> NAME = LineField.text("name", "Название", School::name);
  private static final LineField<School> TYPE = LineField.choice("type", "Тип", School::type);
  private static final LineField<School> LEVELS =
      LineField.<School>text("levels", "Уровни", s -> String.join("; ", s.levels()))
          .of(School::levels);
  private static final LineField<School> UNTIL =
      LineField.date("until", "До", School::until, School::day);

  private final Lines<School> lines =
      new Lines<>(School::id, school -> SearchText.of(school.name(), school.type()));

  @BeforeEach
  void fill() {
    lines.fields(List.of(NAME, TYPE, LEVELS, UNTIL));
    lines.setAll(
        List.of(
            new School("СОШ № 910", "школа", List.of("НОО", "ООО"), "2026-12-31"),
            new School("СОШ № 902", "школа", List.of("ООО"), "2027-05-31"),
            new School("Музей «Ёлка»", "культура", List.of(), ""),
            new School("Лицей № 904", "школа", List.of("СОО"), "2026-11-30"),
            new School("Безымянный", "", List.of(), "")));
  }

  private List<String> names() {
    return lines.shown().stream()
        .map(line -> line.record().map(School::name).orElseGet(() -> head(line)))
        .toList();
  }

  private static String head(Line<School> line) {
    return line instanceof Line.Group<School> group
        ? "[" + group.value() + " " + group.count() + group.totals() + "]"
        : "?";
  }

  private void ask(Query query) {
    lines.queryProperty().set(query);
  }

  private static Query with(String field, Condition condition) {
    return Query.ALL.with(new Query.Asked(field, condition));
  }

  @Test
  void without_an_order_records_stand_as_they_came() {
    assertThat(names())
        .containsExactly("СОШ № 910", "СОШ № 902", "Музей «Ёлка»", "Лицей № 904", "Безымянный");
  }

  @Test
  void the_second_order_decides_where_the_first_does_not() {
    ask(Query.ALL.orders(List.of(new Query.Order("type", false), new Query.Order("name", true))));
    assertThat(names())
        .containsExactly("Лицей № 904", "СОШ № 902", "СОШ № 910", "Музей «Ёлка»", "Безымянный");
    ask(Query.ALL.orders(List.of(new Query.Order("type", false), new Query.Order("name", false))));
    assertThat(names())
        .containsExactly("СОШ № 910", "СОШ № 902", "Лицей № 904", "Музей «Ёлка»", "Безымянный");
  }

  @Test
  void empty_dates_stand_last_either_way() {
    ask(Query.ALL.orders(List.of(new Query.Order("until", true))));
    assertThat(names().subList(0, 3)).containsExactly("Лицей № 904", "СОШ № 910", "СОШ № 902");
    ask(Query.ALL.orders(List.of(new Query.Order("until", false))));
    assertThat(names().subList(0, 3)).containsExactly("СОШ № 902", "СОШ № 910", "Лицей № 904");
  }

  @Test
  void a_cell_of_several_values_is_found_by_any_of_them() {
    ask(with("levels", new Condition.OneOf(Set.of("ООО"), false)));
    assertThat(names()).containsExactly("СОШ № 910", "СОШ № 902");
    ask(with("levels", new Condition.OneOf(Set.of("СОО"), true)));
    assertThat(names()).containsExactly("Музей «Ёлка»", "Лицей № 904", "Безымянный");
  }

  @Test
  void words_are_found_whatever_case_and_yo() {
    ask(with("name", new Condition.Words("елка", true)));
    assertThat(names()).containsExactly("Музей «Ёлка»");
    ask(with("name", new Condition.Words("сош", false)));
    assertThat(names()).containsExactly("Музей «Ёлка»", "Лицей № 904", "Безымянный");
  }

  @Test
  void days_of_a_span_count_at_both_ends() {
    LocalDate first = LocalDate.of(2026, 11, 30);
    LocalDate last = LocalDate.of(2026, 12, 31);
    ask(with("until", new Condition.Days(Optional.of(first), Optional.of(last))));
    assertThat(names()).containsExactly("СОШ № 910", "Лицей № 904");
    ask(with("until", new Condition.Days(Optional.of(first.plusDays(1)), Optional.empty())));
    assertThat(names()).containsExactly("СОШ № 910", "СОШ № 902");
    ask(with("until", new Condition.Days(Optional.empty(), Optional.of(last.minusDays(1)))));
    assertThat(names()).containsExactly("Лицей № 904");
  }

  @Test
  void filled_and_empty_are_opposite() {
    ask(with("type", new Condition.Filled(false)));
    assertThat(names()).containsExactly("Безымянный");
    ask(with("type", new Condition.Filled(true)));
    assertThat(names()).hasSize(4).doesNotContain("Безымянный");
  }

  @Test
  void conditions_and_the_words_typed_hold_together() {
    ask(with("type", new Condition.OneOf(Set.of("школа"), false)).filter("сош 902"));
    assertThat(names()).containsExactly("СОШ № 902");
    assertThat(lines.countProperty().get()).isEqualTo(1);
    assertThat(lines.totalProperty().get()).isEqualTo(5);
  }

  @Test
  void a_condition_on_a_field_that_is_no_more_is_passed_over() {
    ask(with("gone", new Condition.Filled(true)));
    assertThat(names()).hasSize(5);
  }

  @Test
  void values_are_counted_under_all_other_conditions() {
    ask(
        with("until", new Condition.Filled(true))
            .with(new Query.Asked("type", new Condition.OneOf(Set.of("культура"), false))));
    assertThat(lines.values(TYPE)).containsExactly(Map.entry("школа", 3));
    assertThat(lines.values(UNTIL)).containsExactly(Map.entry("", 1));
    ask(Query.ALL);
    assertThat(lines.values(LEVELS))
        .containsEntry("ООО", 2)
        .containsEntry("НОО", 1)
        .containsEntry("СОО", 1)
        .containsEntry("", 2);
  }

  @Test
  void groups_have_counts_and_totals_and_the_empty_one_stands_last() {
    lines.totals(group -> ": " + group.stream().filter(s -> !s.until().isEmpty()).count());
    ask(Query.ALL.group(Optional.of("type")).orders(List.of(new Query.Order("name", true))));
    assertThat(names())
        .containsExactly(
            "[культура 1: 0]",
            "Музей «Ёлка»",
            "[школа 3: 3]",
            "Лицей № 904",
            "СОШ № 902",
            "СОШ № 910",
            "[ 1: 0]",
            "Безымянный");
  }

  @Test
  void a_closed_group_hides_its_records_but_counts_them() {
    ask(Query.ALL.group(Optional.of("type")));
    lines.toggle("школа");
    assertThat(names()).contains("[школа 3]").doesNotContain("СОШ № 902");
    assertThat(lines.countProperty().get()).isEqualTo(5);
    lines.toggleAll(false);
    assertThat(names()).containsExactly("[культура 1]", "[школа 3]", "[ 1]");
    lines.toggleAll(true);
    assertThat(names()).hasSize(8);
  }

  @Test
  void an_edited_record_keeps_its_place_until_the_lines_are_asked_for_anew() {
    ask(Query.ALL.orders(List.of(new Query.Order("name", true))));
    School old = lines.wanted().get(1);
    School now = new School(old.name(), "лицей", List.of(), "");
    lines.replace(Map.of(old.id(), Optional.of(now)));
    assertThat(lines.wanted().get(1)).isSameAs(now);
    assertThat(lines.wanted()).doesNotContain(old).hasSize(5);
  }

  @Test
  void an_edited_record_goes_into_its_new_group_at_once() {
    ask(Query.ALL.group(Optional.of("type")));
    School old = lines.wanted().getFirst();
    lines.replace(Map.of(old.id(), Optional.of(new School(old.name(), "культура", List.of(), ""))));
    assertThat(names().subList(0, 3)).containsExactly("[культура 2]", "СОШ № 910", "Музей «Ёлка»");
  }

  @Test
  void a_record_that_is_gone_leaves_and_a_new_one_stands_at_the_end() {
    School gone = lines.wanted().getFirst();
    School fresh = new School("А-школа", "школа", List.of(), "");
    lines.replace(Map.of(gone.id(), Optional.empty(), fresh.id(), Optional.of(fresh)));
    assertThat(names())
        .containsExactly("СОШ № 902", "Музей «Ёлка»", "Лицей № 904", "Безымянный", "А-школа");
    assertThat(lines.totalProperty().get()).isEqualTo(5);
  }

  @Test
  void the_first_colour_that_holds_is_taken() {
    Query.Asked school = new Query.Asked("type", new Condition.OneOf(Set.of("школа"), false));
    Query.Asked dated = new Query.Asked("name", new Condition.Words("902", true));
    ask(
        Query.ALL.colours(
            List.of(
                new Query.Colouring(dated, RowColour.RED),
                new Query.Colouring(school, RowColour.GREEN))));
    assertThat(lines.wanted().stream().map(lines::colour))
        .containsExactly(
            Optional.of(RowColour.GREEN),
            Optional.of(RowColour.RED),
            Optional.empty(),
            Optional.of(RowColour.GREEN),
            Optional.empty());
  }
}
