package zveno.events.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zveno.changes.UndoBlockedException;
import zveno.events.Event;
import zveno.events.EventState;
import zveno.events.EventStatus;
import zveno.events.EventWhen;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.intake.Books;
import zveno.intake.ImportAnswer;
import zveno.intake.ImportAnswer.Problem;
import zveno.intake.ImportRequest;
import zveno.intake.kind.ImportResult.NewValue;

class EventImportTest {
  private static final String[] PLAN = {
    "План мероприятий на 2025/2026 учебный год;;;;;;",
    "Дата;Время;Мероприятие;Место проведения;Категория участников;Ответственный;Отметка о выполнении",
    "01.09;14.30;Семинар: чтение;СОШ № 901;педагоги;Орлова А. А.;проведено, 25 чел.",
    "с 10 по 12 февраля;с 15:00 до 17:00;Круглый стол;Дом учителя;логопеды;Белов П. П.;",
    "май;;Мастер-класс;;;;перенесено на июнь",
    "II квартал;;Опрос;;;;отменено",
    "31.02.2026;;Консультация;;;;"
  };

  @TempDir Path folder;
  private final EventBase base = new EventBase();

  @AfterEach
  void close() {
    base.close();
  }

  @Test
  void a_plan_is_read_with_the_school_year_of_its_title() {
    base.partners.add("СОШ № 901");

    ImportAnswer answer = base.take(folder, PLAN);

    assertThat(answer)
        .extracting(ImportAnswer::rows, ImportAnswer::created, ImportAnswer::records)
        .containsExactly(5, 5, 5);
    assertThat(answer.mapping().keySet())
        .containsExactly("start", "time", "title", "place", "audience", "responsible", "status");
    assertThat(answer.newValues())
        .containsExactly(
            new NewValue("responsible", "Орлова А. А."),
            new NewValue("audience", "логопеды"),
            new NewValue("responsible", "Белов П. П."));
    assertThat(answer.problems())
        .extracting(Problem::row, Problem::field, Problem::code, Problem::value, Problem::severity)
        .containsExactly(tuple(7, "start", "date.invalid", "31.02.2026", "warning"));
    assertThat(base.events.all())
        .extracting(Event::title, Event::when)
        .containsExactly(
            tuple(
                "Семинар: чтение",
                EventWhen.of(
                    PartialDate.day(LocalDate.of(2025, 9, 1)),
                    DayTimes.from(LocalTime.of(14, 30)))),
            tuple(
                "Круглый стол",
                EventWhen.of(
                    PartialDate.range(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 12)),
                    DayTimes.between(LocalTime.of(15, 0), LocalTime.of(17, 0)))),
            tuple("Опрос", EventWhen.of(PartialDate.quarter(2026, 2))),
            tuple("Мастер-класс", EventWhen.of(PartialDate.month(YearMonth.of(2026, 5)))),
            tuple("Консультация", new EventWhen(Optional.empty(), Optional.empty(), "31.02.2026")));
    assertThat(base.events.all())
        .extracting(
            event -> event.venue().host().isPresent(),
            event -> event.venue().place(),
            Event::state,
            event -> event.nature().form())
        .containsExactly(
            tuple(true, "", new EventState(EventStatus.HELD, ""), "семинар"),
            tuple(false, "Дом учителя", new EventState(EventStatus.PLANNED, ""), "круглый стол"),
            tuple(false, "", new EventState(EventStatus.CANCELLED, ""), "опрос"),
            tuple(false, "", new EventState(EventStatus.MOVED, "на июнь"), "мастер-класс"),
            tuple(false, "", new EventState(EventStatus.PLANNED, ""), "консультация"));
    assertThat(base.events.all().getFirst().actual().all()).hasValue(25);
  }

  @Test
  void the_same_plan_again_changes_nothing_and_undo_takes_all_of_it_back()
      throws UndoBlockedException {
    base.take(folder, PLAN);
    int changes = base.journal.newest(100).size();

    ImportAnswer again = base.take(folder, PLAN);

    assertThat(again)
        .extracting(ImportAnswer::unchanged, ImportAnswer::created, ImportAnswer::updated)
        .containsExactly(5, 0, 0);
    assertThat(again.change()).isNull();
    assertThat(base.journal.newest(100)).hasSize(changes);
    base.journal.undo();
    assertThat(base.events.all()).isEmpty();
  }

  @Test
  void an_event_that_was_moved_here_stays_where_it_was_moved_to() {
    base.take(folder, "Дата;Мероприятие;Примечание", "12.10.2026;Семинар;");
    Event seminar = base.events.all().getFirst();
    EventWhen may = EventWhen.of(PartialDate.month(YearMonth.of(2027, 5)));
    base.events.move(seminar.id(), may, "карантин");

    ImportAnswer again =
        base.take(folder, "Дата;Мероприятие;Примечание", "12.10.2026;Семинар;взять проектор");

    assertThat(again.updated()).isEqualTo(1);
    assertThat(base.events.all()).hasSize(1);
    assertThat(base.event(seminar.id()).when()).isEqualTo(may);
    assertThat(base.event(seminar.id()).yield().note()).isEqualTo("взять проектор");
  }

  @Test
  void rows_without_a_title_are_rejected_and_exact_repeats_folded() {
    ImportAnswer answer =
        base.take(
            folder,
            "Дата;Мероприятие;Место",
            "12.10.2026;Семинар;СОШ № 901",
            "12.10.2026;Семинар;СОШ № 901",
            "12.10.2026;Семинар;СОШ № 902",
            "13.10.2026;;СОШ № 903");

    assertThat(answer)
        .extracting(ImportAnswer::created, ImportAnswer::merged, ImportAnswer::rejected)
        .containsExactly(2, 1, 1);
    assertThat(answer.problems())
        .extracting(Problem::row, Problem::code, Problem::severity)
        .containsExactly(tuple(3, "row.duplicate", "warning"), tuple(5, "title.missing", "error"));
  }

  @Test
  void a_constant_names_the_year_and_a_cell_may_hold_time_and_place() {
    Path file =
        Books.text(
            folder.resolve("a.csv"),
            "Дата;Время и место проведения;Мероприятие\n12.10;14.00, СОШ № 901;Семинар\n");
    Path profile =
        Books.text(folder.resolve("p.json"), "{\"constants\": {\"year\": \"2024/2025\"}}");

    base.take(
        new ImportRequest(file, Optional.of(profile), Optional.empty(), false, Optional.empty()));

    Event event = base.events.all().getFirst();
    assertThat(event.when())
        .isEqualTo(
            EventWhen.of(
                PartialDate.day(LocalDate.of(2024, 10, 12)), DayTimes.from(LocalTime.of(14, 0))));
    assertThat(event.venue().place()).isEqualTo("СОШ № 901");
  }

  @Test
  void every_field_has_a_heading_that_the_import_knows() {
    List<String> unknown =
        java.util.Arrays.stream(zveno.events.EventField.values())
            .filter(field -> !EventBase.MESSAGES.has(field.headingKey()))
            .map(zveno.events.EventField::code)
            .toList();

    assertThat(unknown).isEmpty();
  }
}
