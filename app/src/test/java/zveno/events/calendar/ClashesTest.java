package zveno.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zveno.events.EventMark;
import zveno.events.calendar.Clash.Kind;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;

class ClashesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

  private static Entry entry(int number, LocalDate last, String times, EventMark state) {
    Optional<DayTimes> of = Optional.empty();
    if (!times.isEmpty()) {
      String[] parts = times.split("-", -1);
      of = Optional.of(DayTimes.between(LocalTime.parse(parts[0]), LocalTime.parse(parts[1])));
    }
    return new Entry(
        SampleYear.key(number),
        "Занятие " + number,
        Optional.of(PartialDate.range(DAY, last)),
        "",
        of,
        state,
        "",
        List.of("Соколова Е. В."),
        number < 3 ? "Кабинет 12" : "",
        number > 1 ? List.of("МБОУ «СОШ № 901»") : List.of());
  }

  private static Entry entry(int number, String times) {
    return entry(number, DAY, times, EventMark.PLANNED);
  }

  @Test
  void twoThatWantTheSameAtOneTimeStandAgainstEachOther() {
    Entry one = entry(1, "14:00-15:00");
    Entry two = entry(2, "14:30-15:30");
    Entry three = entry(3, "15:00-16:00");
    assertThat(Clashes.of(List.of(one, two, three)))
        .containsExactly(
            new Clash(Kind.METHODIST, "Соколова Е. В.", DAY, one, two),
            new Clash(Kind.METHODIST, "Соколова Е. В.", DAY, two, three),
            new Clash(Kind.PLACE, "Кабинет 12", DAY, one, two),
            new Clash(Kind.ORGANIZATION, "МБОУ «СОШ № 901»", DAY, two, three));
  }

  @Test
  void withoutATimeOrCancelledOrVagueNothingClashes() {
    Entry one = entry(1, "14:00-15:00");
    assertThat(Clashes.of(List.of(one, entry(2, "")))).isEmpty();
    assertThat(Clashes.of(List.of(one, entry(2, DAY, "14:00-15:00", EventMark.CANCELLED))))
        .isEmpty();
    assertThat(Clashes.of(List.of(one, entry(2, "15:00-16:00")))).isEmpty();
  }

  @Test
  void ofDaysOnlyTheCommonOnesCount() {
    Entry long1 = entry(1, DAY.plusDays(2), "10:00-11:00", EventMark.PLANNED);
    Entry long2 = entry(4, DAY.plusDays(1), "10:30-12:00", EventMark.HELD);
    assertThat(Clashes.of(List.of(long1, long2)))
        .extracting(Clash::day)
        .containsExactly(DAY, DAY.plusDays(1));
  }
}
