package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zveno.changes.ChangeKind;
import zveno.changes.UndoBlockedException;
import zveno.events.Event;
import zveno.events.EventDoubt;
import zveno.events.EventField;
import zveno.events.EventMode;
import zveno.events.EventMove;
import zveno.events.EventOrganization;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.OrganizationName;
import zveno.events.Significance;
import zveno.events.TypedEvent;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.partners.DeletedPartner;
import zveno.partners.alike.Union;
import zveno.partners.alike.store.JooqDuplicates;

class JooqEventsTest {
  private final EventBase base = new EventBase();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_new_event_is_planned_and_has_the_form_with_which_its_title_begins() {
    UUID id = base.add("Мастер-класс: работа с текстом");

    Event event = base.event(id);
    assertThat(event.title()).isEqualTo("Мастер-класс: работа с текстом");
    assertThat(event.nature().form()).isEqualTo("мастер-класс");
    assertThat(event.state()).isEqualTo(new EventState(EventStatus.PLANNED, ""));
    assertThat(event.when()).isEqualTo(EventWhen.UNKNOWN);
    assertThat(base.event(base.add("Семинаристы")).nature().form()).isEmpty();
  }

  @Test
  void every_field_comes_back_as_it_was_typed() {
    UUID school = base.partners.add("СОШ № 901");
    UUID id = base.add("Встреча");
    Map<EventField, String> typed =
        Map.ofEntries(
            Map.entry(EventField.FORM, "круглый стол"),
            Map.entry(EventField.START, "12–14\u00a0сентября 2026"),
            Map.entry(EventField.TIME, "15:00–17:00"),
            Map.entry(EventField.HOST, "СОШ № 901"),
            Map.entry(EventField.PLACE, "каб. 12"),
            Map.entry(EventField.CITY, "Заречный"),
            Map.entry(EventField.RESPONSIBLE, "Орлова А. А.; Белов П. П."),
            Map.entry(EventField.AUDIENCE, "педагоги; родители"),
            Map.entry(EventField.LEVEL, "районный"),
            Map.entry(EventField.MODE, "дистанционно"),
            Map.entry(EventField.KIND, "методическое"),
            Map.entry(EventField.SIGNIFICANCE, "управленческая; общественная"),
            Map.entry(EventField.PLANNED, "30"),
            Map.entry(EventField.ACTUAL_PUPILS, "1200"),
            Map.entry(EventField.ORGANIZATIONS, "СОШ № 901; Школа, которой нет"),
            Map.entry(EventField.DISTRICTS, "12"),
            Map.entry(EventField.LINKS, "school901.example.org; a.example.org"),
            Map.entry(EventField.NOTE, "Взять проектор"));

    base.events.edit(List.of(new TypedEvent(Optional.of(id), typed)));

    typed.forEach(
        (field, text) -> assertThat(base.cell(id, field)).as(field.code()).isEqualTo(text));
    Event event = base.event(id);
    assertThat(event.nature().mode()).contains(EventMode.ONLINE);
    assertThat(event.nature().significance())
        .isEqualTo(Set.of(Significance.MANAGERIAL, Significance.PUBLIC));
    assertThat(event.when())
        .isEqualTo(
            EventWhen.of(
                PartialDate.range(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 9, 14)),
                DayTimes.between(LocalTime.of(15, 0), LocalTime.of(17, 0))));
    assertThat(event.those(EventOrganization.Role.ORGANIZER))
        .extracting(EventOrganization::organization)
        .containsExactly(
            new OrganizationName(Optional.of(school), "СОШ № 901"),
            new OrganizationName(Optional.empty(), "Школа, которой нет"));
    assertThat(event.actual().total()).isEqualTo(OptionalInt.of(1200));
  }

  @Test
  void what_is_no_date_is_kept_as_typed_and_what_is_no_number_is_not_written() {
    UUID id = base.add("Семинар");
    base.set(id, EventField.START, "12.09.2026");

    assertThat(base.events.set(List.of(id), EventField.START, "31.02.2027"))
        .containsExactly(new EventDoubt(EventField.START, "date.invalid", "31.02.2027"));
    assertThat(base.events.set(List.of(id), EventField.START, "14.09 – 12.09"))
        .containsExactly(new EventDoubt(EventField.START, "date.order", "14.09 – 12.09"));
    assertThat(base.events.set(List.of(id), EventField.PLANNED, "много"))
        .containsExactly(new EventDoubt(EventField.PLANNED, "number.invalid", "много"));

    assertThat(base.event(id).when())
        .isEqualTo(new EventWhen(Optional.empty(), Optional.empty(), "14.09 – 12.09"));
    assertThat(base.event(id).planned().all()).isEmpty();
    base.set(id, EventField.START, "октябрь");
    assertThat(base.event(id).when())
        .isEqualTo(EventWhen.of(PartialDate.month(YearMonth.of(2026, 10))));
  }

  @Test
  void a_place_that_is_called_like_an_organisation_makes_it_the_host() {
    base.partners.add("СОШ № 901");
    UUID id = base.add("Семинар");

    base.set(id, EventField.PLACE, "СОШ №901, актовый зал");

    assertThat(base.cell(id, EventField.HOST)).isEqualTo("СОШ № 901");
    assertThat(base.cell(id, EventField.PLACE)).isEqualTo("актовый зал");
    base.set(id, EventField.HOST, "Дом учителя");
    assertThat(base.cell(id, EventField.HOST)).isEmpty();
    assertThat(base.cell(id, EventField.PLACE)).isEqualTo("Дом учителя");
  }

  @Test
  void a_move_leaves_the_time_before_in_the_trail_and_undo_takes_it_back()
      throws UndoBlockedException {
    UUID id = base.add("Семинар");
    base.set(id, EventField.START, "12.12.2026 14:00");
    EventWhen before = base.event(id).when();
    EventWhen may = EventWhen.of(PartialDate.month(YearMonth.of(2027, 5)));

    base.events.move(id, may, "карантин");

    assertThat(base.event(id).when()).isEqualTo(may);
    assertThat(base.event(id).state()).isEqualTo(new EventState(EventStatus.MOVED, "карантин"));
    assertThat(base.event(id).moves()).containsExactly(new EventMove(before, "карантин"));
    base.journal.undo();
    assertThat(base.event(id).when()).isEqualTo(before);
    assertThat(base.event(id).state()).isEqualTo(new EventState(EventStatus.PLANNED, ""));
    assertThat(base.event(id).moves()).isEmpty();
  }

  @Test
  void a_move_to_where_it_is_leaves_no_trace() {
    UUID id = base.add("Семинар");
    base.set(id, EventField.START, "12.12.2026");
    int changes = base.journal.newest(100).size();

    base.events.move(id, base.event(id).when(), "");

    assertThat(base.journal.newest(100)).hasSize(changes);
  }

  @Test
  void events_of_a_stretch_are_those_that_have_a_day_in_it_and_those_of_no_known_day() {
    UUID september = base.add("Декада");
    base.set(september, EventField.START, "28.09.2026 – 02.10.2026");
    UUID quarter = base.add("Опрос");
    base.set(quarter, EventField.START, "IV квартал 2026");
    UUID november = base.add("Форум");
    base.set(november, EventField.START, "ноябрь 2026");
    UUID someDay = base.add("Когда-нибудь");

    assertThat(base.events.between(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 31)))
        .extracting(Event::id)
        .containsExactly(september, quarter, someDay);
    assertThat(base.events.all())
        .extracting(Event::title)
        .containsExactly("Декада", "Опрос", "Форум", "Когда-нибудь");
  }

  @Test
  void the_trash_holds_an_event_with_all_that_hangs_on_it() {
    UUID id = base.add("Круглый стол");
    base.set(id, EventField.AUDIENCE, "педагоги");
    base.set(id, EventField.RESPONSIBLE, "Орлова А. А.");
    Event before = base.event(id);

    base.events.delete(List.of(id));

    assertThat(base.events.all()).isEmpty();
    assertThat(base.events.deleted())
        .extracting(DeletedPartner::name, DeletedPartner::type)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Круглый стол", "круглый стол"));
    base.events.recover(List.of(id));
    assertThat(base.event(id)).isEqualTo(before);
    assertThat(base.journal.newest(1).getFirst().kind()).isEqualTo(ChangeKind.RECOVER);
  }

  @Test
  void two_cards_made_one_take_their_events_along() {
    UUID stays = base.partners.add("СОШ № 905");
    UUID goes = base.partners.add("Школа 905");
    UUID id = base.add("Семинар");
    base.set(id, EventField.HOST, "Школа 905");
    base.set(id, EventField.ORGANIZATIONS, "Школа 905");

    new JooqDuplicates(base.database, base.journal).unite(new Union(stays, goes, Set.of()));

    assertThat(base.event(id).venue().host())
        .contains(new OrganizationName(Optional.of(stays), "СОШ № 905"));
    assertThat(base.event(id).organizations())
        .extracting(EventOrganization::organization)
        .containsExactly(new OrganizationName(Optional.of(stays), "СОШ № 905"));
  }
}
