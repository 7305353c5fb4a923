package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static zveno.database.jooq.Tables.EVENT_PART;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.database.Ids;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventStatus;
import zveno.events.EventText;
import zveno.events.EventWhen;
import zveno.events.RepeatedEvent;
import zveno.events.calendar.SampleYear;
import zveno.events.roll.PlanRoll.Copy;
import zveno.events.roll.Roll;
import zveno.events.roll.YearShift;
import zveno.events.series.Ending;
import zveno.events.series.Frequency;
import zveno.events.series.Repeat;
import zveno.events.series.Skip;
import zveno.events.time.PartialDate;

class JooqRollTest {
  private static final YearShift SHIFT =
      new YearShift(SampleYear.YEARS.in(2026), SampleYear.YEARS.in(2027));

  private final EventBase base = new EventBase();
  private final JooqSeries series =
      new JooqSeries(base.database, base.journal, () -> EventBase.YEAR);
  private final JooqRoll roll = new JooqRoll(base.journal);

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_copy_has_the_plan_and_nothing_of_what_came_of_it() {
    UUID old =
        base.events
            .add(
                Map.ofEntries(
                    Map.entry(EventField.TITLE, "Чтение"),
                    Map.entry(EventField.START, "13.10.2026"),
                    Map.entry(EventField.TIME, "14:00–15:30"),
                    Map.entry(EventField.FORM, "семинар"),
                    Map.entry(EventField.LEVEL, "муниципальный"),
                    Map.entry(EventField.DIRECTION, "обучение"),
                    Map.entry(EventField.PLACE, "актовый зал"),
                    Map.entry(EventField.RESPONSIBLE, "Соколова Е. А.; Руднева А. П."),
                    Map.entry(EventField.AUDIENCE, "учителя истории"),
                    Map.entry(EventField.ORGANIZATIONS, "Школа № 901"),
                    Map.entry(EventField.PARTICIPANTS, "Школа № 902"),
                    Map.entry(EventField.PLANNED, "25"),
                    Map.entry(EventField.ACTUAL, "31"),
                    Map.entry(EventField.RESULT, "обсудили"),
                    Map.entry(EventField.LINKS, "https://example.org"),
                    Map.entry(EventField.NOTE, "проектор взять"),
                    Map.entry(EventField.STATUS, "проведено")))
            .event();

    assertThat(write()).isEqualTo(1);

    Event copy = theOther(old);
    EventText text = EventText.shown(EventBase.YEAR);
    assertThat(copy.when().date()).contains(PartialDate.day(LocalDate.of(2027, 10, 12)));
    for (EventField same :
        List.of(
            EventField.TITLE,
            EventField.TIME,
            EventField.FORM,
            EventField.LEVEL,
            EventField.DIRECTION,
            EventField.PLACE,
            EventField.RESPONSIBLE,
            EventField.AUDIENCE,
            EventField.ORGANIZATIONS,
            EventField.PLANNED)) {
      assertThat(text.cell(copy, same)).isEqualTo(base.cell(old, same)).isNotEmpty();
    }
    for (EventField none :
        List.of(
            EventField.PARTICIPANTS,
            EventField.ACTUAL,
            EventField.RESULT,
            EventField.LINKS,
            EventField.NOTE)) {
      assertThat(base.cell(old, none)).isNotEmpty();
      assertThat(text.cell(copy, none)).isEmpty();
    }
    assertThat(copy.state().status()).isEqualTo(EventStatus.PLANNED);
  }

  @Test
  void all_of_it_is_one_change_that_is_taken_back_at_once() throws UndoBlockedException {
    UUID first = added("Первое", "13.10.2026");
    added("Второе", "октябрь 2026");
    List<Event> before = base.events.all();

    assertThat(write()).isEqualTo(2);
    assertThat(base.events.all()).hasSize(4);
    assertThat(base.journal.newest(1).getFirst().note()).isEqualTo("План");
    assertThat(write()).isZero();

    base.journal.undo();
    assertThat(base.events.all()).isEqualTo(before);
    assertThat(base.event(first).title()).isEqualTo("Первое");
  }

  @Test
  void a_series_is_a_series_of_its_own() {
    UUID old = added("Консультация", "06.10.2026");
    series.repeat(
        old,
        Repeat.every(2, Frequency.WEEKLY).ending(new Ending.Until(LocalDate.of(2026, 12, 15))),
        new Skip(true, false),
        Optional.empty());
    series.leaveOut(old, LocalDate.of(2026, 10, 20));

    assertThat(write()).isEqualTo(1);

    RepeatedEvent copy = series.find(theOther(old).id()).orElseThrow();
    assertThat(copy.kept().id()).isNotEqualTo(series.find(old).orElseThrow().kept().id());
    assertThat(copy.kept().rule()).isEqualTo("FREQ=WEEKLY;INTERVAL=2;UNTIL=20271221");
    assertThat(copy.kept().skipDaysOff()).isTrue();
    assertThat(copy.kept().except()).isEmpty();
    assertThat(copy.event().when())
        .isEqualTo(EventWhen.of(PartialDate.day(LocalDate.of(2027, 10, 5))));
    assertThat(series.find(old).orElseThrow().kept().except())
        .containsExactly(LocalDate.of(2026, 10, 20));
  }

  @Test
  void parts_stay_parts_and_what_is_gone_is_passed_over() {
    UUID whole = added("Неделя математики", "октябрь 2026");
    UUID part = added("Турнир", "13.10.2026");
    UUID gone = added("Лишнее", "14.10.2026");
    base.journal.record(
        ChangeKind.EDIT,
        "",
        recorder -> {
          recorder.insert(
              EVENT_PART,
              Ids.next(),
              Map.of(EVENT_PART.WHOLE_ID, whole, EVENT_PART.PART_ID, part, EVENT_PART.PLACE, 0));
          return 1;
        });
    List<Copy> copies = copies();
    base.events.delete(List.of(gone));

    assertThat(roll.write(copies, "План")).isEqualTo(2);

    JooqEventParts parts = new JooqEventParts(base.database, base.journal, () -> EventBase.YEAR);
    assertThat(parts.of(theOther(whole).id()).parts())
        .extracting(Event::id)
        .containsExactly(theOther(part).id());
    assertThat(parts.of(whole).parts()).extracting(Event::id).containsExactly(part);
  }

  private UUID added(String title, String start) {
    return base.events.add(Map.of(EventField.TITLE, title, EventField.START, start)).event();
  }

  private List<Copy> copies() {
    return Roll.of(base.events.all(), base.events.series(), SHIFT, SampleYear.FREE)
        .events()
        .stream()
        .filter(one -> !one.isPresent())
        .map(one -> Copy.of(one, true))
        .toList();
  }

  private int write() {
    return roll.write(copies(), "План");
  }

  /// The event of the same title.
  private Event theOther(UUID event) {
    String title = base.event(event).title();
    return base.events.all().stream()
        .filter(one -> one.title().equals(title) && !one.id().equals(event))
        .findFirst()
        .orElseThrow();
  }
}
