package zveno.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zveno.events.EventMark;

class ShownTest {
  private static final Shown YEAR =
      Shown.of(SampleYear.SPAN, SampleYear.TODAY, SampleYear.entries(), Wanted.ALL);

  @Test
  void theYearIsCounted() {
    assertThat(YEAR.entries()).hasSize(189);
    assertThat(YEAR.vague())
        .extracting(Entry::title)
        .containsExactly(
            "Сборник «Урок вместе»",
            "Совет по экспертизе продуктов",
            "Выезд в Приречный университет",
            "Круглый стол с предприятиями");
    assertThat(YEAR.counts())
        .isEqualTo(
            new Counts(
                193,
                Map.of(
                    EventMark.HELD, 46,
                    EventMark.PLANNED, 135,
                    EventMark.MOVED, 3,
                    EventMark.CANCELLED, 7,
                    EventMark.UNMARKED, 2)));
    assertThat(YEAR.directions())
        .containsExactly("адресная помощь", "мониторинг", "обучение", "партнёры", "РМО");
  }

  @Test
  void aFilterLeavesTheNamesAndTheQueueAsTheyAre() {
    Wanted held = new Wanted(Set.of("обучение"), Set.of(), Set.of(EventMark.HELD));
    Shown shown = Shown.of(SampleYear.SPAN, SampleYear.TODAY, SampleYear.entries(), held);
    assertThat(shown.entries())
        .isNotEmpty()
        .allMatch(entry -> entry.direction().equals("обучение"))
        .allMatch(entry -> entry.state() == EventMark.HELD);
    assertThat(shown.directions()).isEqualTo(YEAR.directions());
    assertThat(shown.overdue()).isEqualTo(2);
    assertThat(shown.counts().of(EventMark.PLANNED)).isZero();
  }

  @Test
  void whatStandsAgainstAnEventIsFound() {
    assertThat(YEAR.clashes(SampleYear.key(904)))
        .extracting(Clash::kind, Clash::what)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Clash.Kind.PLACE, "Кабинет 12"),
            org.assertj.core.groups.Tuple.tuple(Clash.Kind.METHODIST, "Соколова Е. В."));
    assertThat(YEAR.clashing()).contains(SampleYear.key(904), SampleYear.key(905));
  }

  @Test
  void aDayHasItsEventsByTime() {
    LocalDate day = LocalDate.of(2026, 12, 8);
    List<Entry> of = YEAR.on(day);
    assertThat(of.getFirst().title()).isEqualTo("Декада наставничества");
    assertThat(of).allMatch(entry -> entry.isOn(day)).hasSize(2);
  }
}
