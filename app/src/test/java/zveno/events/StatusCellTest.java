package zveno.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "проведено, 25 чел. | HELD | 25 | ''",
        "Проведено 12.10 (30 педагогов), протокол № 3 | HELD | 30 | 12.10, протокол № 3",
        "проведена (18) | HELD | 18 | ''",
        "Выполнено | HELD | - | ''",
        "перенесено на май | MOVED | - | на май",
        "Перенос: карантин | MOVED | - | карантин",
        "отменено | CANCELLED | - | ''",
        "не состоялось, болезнь | CANCELLED | - | болезнь",
        "не проведено | CANCELLED | - | ''",
        "запланировано | PLANNED | - | ''",
        "май | - | - | май"
      })
  void a_mark_tells_the_status_the_people_and_the_rest(
      String typed, String status, Integer people, String rest) {
    assertThat(StatusCell.read(typed))
        .isEqualTo(
            new StatusCell(
                Optional.ofNullable(status).map(EventStatus::valueOf),
                people == null ? OptionalInt.empty() : OptionalInt.of(people),
                rest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "25 | 25",
        "25 чел. | 25",
        "1 200 | 1200",
        "25,0 | 25",
        "5–8 классов | -",
        "много | -",
        "99999999 | -"
      })
  void a_number_of_people_is_read_only_where_there_is_one(String typed, Integer number) {
    assertThat(EventNumber.read(typed))
        .isEqualTo(number == null ? OptionalInt.empty() : OptionalInt.of(number));
  }

  @Test
  void a_comma_parts_persons_and_not_a_person_from_the_post() {
    assertThat(SeveralNames.persons("Орлова А. А., Белов П. П.; Зуев И. И."))
        .containsExactly("Орлова А. А.", "Белов П. П.", "Зуев И. И.");
    assertThat(SeveralNames.persons("Орлова А. А., методист"))
        .containsExactly("Орлова А. А., методист");
  }

  @Test
  void a_comma_parts_values_where_the_list_knows_one_of_them() {
    List<String> list = List.of("педагоги", "учителя истории, права");

    assertThat(SeveralNames.known("педагоги, логопеды", list::contains))
        .containsExactly("педагоги", "логопеды");
    assertThat(SeveralNames.known("учителя истории, права", list::contains))
        .containsExactly("учителя истории, права");
    assertThat(SeveralNames.known("учителя химии, физики", list::contains))
        .containsExactly("учителя химии, физики");
  }
}
