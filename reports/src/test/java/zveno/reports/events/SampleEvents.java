package zveno.reports.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import zveno.reports.paper.Period;
import zveno.reports.table.Section;

/// Invented events.
public final class SampleEvents {
  public static final Period NOVEMBER =
      new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  public static final Period YEAR = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

  /// The sessions of a conference: 568 and 224 people.
  public static final EventLine CONFERENCE =
      line(
          Optional.of(LocalDate.of(2026, 11, 12)),
          "",
          "четверг",
          "15:00–16:30",
          "Конференция",
          "Конференция «Наставничество: от плана к результату», поток 1",
          "проведено",
          new People(
              OptionalInt.of(568), OptionalInt.of(500), OptionalInt.of(60), OptionalInt.of(8)));

  public static final EventLine SECOND =
      line(
          Optional.of(LocalDate.of(2026, 11, 13)),
          "",
          "пятница",
          "10:00",
          "Мастер-класс",
          "Формирующее оценивание на уроках математики в школах № 901 и № 902",
          "",
          new People(
              OptionalInt.of(224), OptionalInt.of(224), OptionalInt.empty(), OptionalInt.empty()));

  public static final EventLine VAGUE =
      line(
          Optional.empty(),
          "24–26 декабря",
          "четверг – суббота",
          "",
          "",
          "Методический десант",
          "перенесено на 14.01.2027: карантин",
          People.UNKNOWN);

  private SampleEvents() {}

  private static EventLine line(
      Optional<LocalDate> day,
      String when,
      String weekday,
      String time,
      String form,
      String title,
      String mark,
      People people) {
    return new EventLine(
        day,
        when,
        weekday,
        time,
        form,
        title,
        "ГБОУ СОШ № 901, актовый зал",
        "учителя математики",
        "Иванова А. А.",
        "методические рекомендации",
        mark,
        "районный",
        "очно",
        "ИМЦ; ГБОУ лицей № 903",
        people,
        OptionalInt.of(14),
        "Невский, Центральный",
        "презентация",
        "сборник материалов");
  }

  static EventsTotals totals() {
    return new EventsTotals(
        3,
        7,
        1,
        2,
        new EventsTotals.Completion(7, 9, 2),
        792,
        724,
        60,
        8,
        14,
        42,
        11,
        List.of("Проверьте «Конференцию»: районов указано 12, по организациям – 11."));
  }

  public static EventsTable of(EventsForm form, boolean large) {
    return new EventsTable(
        form,
        form == EventsForm.PLAN ? YEAR : NOVEMBER,
        "",
        large,
        List.of(
            new Section<>("Ноябрь 2026", List.of(CONFERENCE, SECOND)),
            new Section<>("Декабрь 2026", List.of(VAGUE))),
        totals());
  }

  /// Many lines, over several pages.
  public static EventsTable many(EventsForm form, boolean large) {
    List<EventLine> lines = new ArrayList<>(Collections.nCopies(12, CONFERENCE));
    lines.addAll(Collections.nCopies(12, SECOND));
    lines.addAll(Collections.nCopies(6, VAGUE));
    Collections.shuffle(lines, new java.util.Random(3));
    EventsTable some = of(form, large);
    return new EventsTable(
        form,
        some.period(),
        "",
        large,
        List.of(
            new Section<>("Ноябрь 2026", lines),
            new Section<>("Декабрь 2026", lines.subList(0, 9))),
        some.totals());
  }
}
