package zveno.events.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zveno.events.EventMark;
import zveno.events.Reach;
import zveno.events.calendar.Entry;
import zveno.events.calendar.SampleYear;
import zveno.events.calendar.Span;
import zveno.events.calendar.Wanted;
import zveno.events.time.PartialDate;
import zveno.events.view.CalendarState.View;

class CalendarViewModelTest {
  private final FakePlan plan = new FakePlan(SampleYear.entries());
  private CalendarViewModel model = plan.model();

  @BeforeEach
  void load() {
    model.load();
  }

  private Entry entry(int number) {
    return model.shownProperty().get().find(SampleYear.key(number)).orElseThrow();
  }

  private Span span() {
    return model.shownProperty().get().span();
  }

  @Test
  void theYearOfTodayIsShownFirst() {
    assertThat(span()).isEqualTo(SampleYear.SPAN);
    assertThat(model.shownProperty().get().counts().all()).isEqualTo(193);
  }

  @Test
  void spansAreTurnedAndTodayLeadsBack() {
    model.show(View.MONTH);
    model.turn(1);
    assertThat(SpanName.of(span())).isEqualTo("Декабрь 2026");
    assertThat(model.shownProperty().get().entries()).hasSize(22);
    model.show(View.WEEK, LocalDate.of(2026, 12, 3));
    assertThat(SpanName.of(span()).replace('\u00a0', ' ')).isEqualTo("30 ноября – 6 декабря 2026");
    model.today();
    assertThat(span().holds(SampleYear.TODAY)).isTrue();
    model.show(View.YEAR);
    model.turn(-1);
    assertThat(SpanName.of(span())).isEqualTo("2025/26");
    assertThat(model.shownProperty().get().entries()).isEmpty();
  }

  @Test
  void aMoveIsSeenToldAndKept() {
    Entry planned = entry(904);
    model.move(planned, LocalDate.of(2026, 12, 14));
    assertThat(entry(904).first()).isEqualTo(LocalDate.of(2026, 12, 14));
    assertThat(entry(904).state()).isEqualTo(EventMark.MOVED);
    assertThat(plan.entries).contains(entry(904));
    assertThat(plan.told).containsExactly("Перенесено на 14\u00a0декабря · Отменить");
    assertThat(model.shownProperty().get().clashes(SampleYear.key(904))).isEmpty();
  }

  @Test
  void aLongEventKeepsItsLength() {
    model.move(entry(906), LocalDate.of(2026, 12, 8));
    assertThat(entry(906).last()).isEqualTo(LocalDate.of(2026, 12, 18));
  }

  @Test
  void whatWasHeldStays() {
    model.move(entry(0).in(EventMark.HELD), LocalDate.of(2026, 9, 15));
    assertThat(plan.told)
        .containsExactly("Проведённое мероприятие не переносится: сначала снимите отметку");
    assertThat(plan.entries).isEqualTo(SampleYear.entries());
  }

  @Test
  void aTimeOfASeriesMovesAsFarAsItWasAsked() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    Entry repeated =
        new Entry(
            new Entry.Key(new UUID(1, 1), Optional.of(day)),
            "Занятие",
            Optional.of(PartialDate.day(day)),
            "",
            Optional.empty(),
            EventMark.PLANNED,
            "",
            List.of(),
            "",
            List.of());
    model.move(repeated, LocalDate.of(2026, 12, 2), Reach.ALL);
    model.move(repeated, LocalDate.of(2026, 12, 3), Reach.FOLLOWING);
    assertThat(plan.told)
        .containsExactly(
            "ALL 2026-12-01 2026-12-02",
            "Перенесено на 2\u00a0декабря · Отменить",
            "FOLLOWING 2026-12-01 2026-12-03",
            "Это правило нельзя сдвинуть целиком: перенесите дни по одному");
  }

  @Test
  void aNewEventStandsOnItsDay() {
    LocalDate day = LocalDate.of(2026, 12, 20);
    UUID[] opened = new UUID[1];
    model.create(day, id -> opened[0] = id);
    assertThat(model.shownProperty().get().on(day))
        .extracting(one -> one.key().event())
        .containsExactly(opened[0]);
  }

  @Test
  void viewSpanAndFilterAreKept() {
    Wanted wanted = new Wanted(Set.of("обучение"), Set.of(), Set.of(EventMark.HELD));
    model.show(View.MONTH, LocalDate.of(2026, 10, 5));
    model.show(wanted);
    model = plan.model();
    model.load();
    assertThat(SpanName.of(span())).isEqualTo("Октябрь 2026");
    assertThat(model.stateProperty().get().wanted()).isEqualTo(wanted);
    assertThat(model.shownProperty().get().entries()).isNotEmpty().allMatch(wanted::holds);
  }
}
