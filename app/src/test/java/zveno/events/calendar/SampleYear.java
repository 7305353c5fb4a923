package zveno.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import zveno.events.EventMark;
import zveno.events.days.FreeDays;
import zveno.events.days.KnownDays;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.ShippedDays;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYears;

/// A school year of invented events in every state, always the same.
public final class SampleYear {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final SchoolYears YEARS = new SchoolYears(MonthDay.of(9, 1), OptionalInt.empty());
  public static final Span SPAN = Span.of(Span.Kind.YEAR, TODAY, YEARS);
  public static final FreeDays FREE =
      new KnownDays(ProductionCalendar.of(ShippedDays.load()), YEARS, SchoolCalendar::estimated);

  private static final List<String> DIRECTIONS =
      List.of("адресная помощь", "мониторинг", "обучение", "партнёры", "РМО");
  private static final List<String> METHODISTS =
      List.of("Соколова Е. В.", "Руднева А. П.", "Климова О. Н.");
  private static final List<String> TITLES =
      List.of(
          "Семинар «Формирующее оценивание»|обучение",
          "РМО учителей математики|РМО",
          "Методический десант в № 912|адресная помощь",
          "Музей Заречья|партнёры",
          "Диагностика пар|мониторинг",
          "Семинар «Читательская грамотность»|обучение",
          "Совет координаторов|РМО",
          "Посещение № 921|адресная помощь",
          "День партнёра|партнёры",
          "Вебинар «Анализ ОГЭ»|мониторинг",
          "Консультация № 906|адресная помощь",
          "Турнир математиков|партнёры",
          "РМО начальной школы|РМО",
          "Лекция «Критерии»|обучение",
          "Опрос партнёров|мониторинг",
          "Стажировка № 912|адресная помощь",
          "Семинар «Геометрия без пробелов»|обучение",
          "Встреча кураторов|адресная помощь",
          "Ночь в библиотеке|партнёры",
          "РМО физики|РМО",
          "Открытый урок № 908|адресная помощь",
          "Семинар заместителей директоров|обучение",
          "Мастер-класс № 903|партнёры");
  private static final int[] PER_MONTH = {18, 17, 21, 19, 13, 19, 19, 23, 17, 9, 3, 8};

  private SampleYear() {}

  /// About two hundred.
  public static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    YearMonth month = YearMonth.of(2026, 9);
    for (int count : PER_MONTH) {
      entries.addAll(month(month, count, entries.size()));
      month = month.plusMonths(1);
    }
    entries.add(
        vague("Совет по экспертизе продуктов", PartialDate.month(YearMonth.of(2027, 1)), 900));
    entries.add(
        vague("Выезд в Приречный университет", PartialDate.month(YearMonth.of(2027, 2)), 901));
    entries.add(vague("Круглый стол с предприятиями", PartialDate.quarter(2027, 2), 902));
    entries.add(vague("Сборник «Урок вместе»", PartialDate.year(YEARS.of(TODAY)), 903));
    entries.add(clash(904, "Занятие школы молодого педагога", "14:00"));
    entries.add(clash(905, "Собеседование с № 914", "14:30"));
    entries.add(
        range(906, "Декада наставничества", LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 17)));
    return entries;
  }

  /// So many, for measuring.
  public static List<Entry> many(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      entries.addAll(month(YearMonth.of(2026, 9).plusMonths(i), count / 12, entries.size()));
    }
    return entries;
  }

  private static List<Entry> month(YearMonth month, int count, int number) {
    List<LocalDate> days =
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(SampleYear::isGood).toList();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = days.get(i * days.size() / count);
      entries.add(entry(number + i, day));
    }
    return entries;
  }

  private static boolean isGood(LocalDate day) {
    boolean summer = day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
    return day.getDayOfWeek() != DayOfWeek.SUNDAY
        && day.getDayOfWeek() != DayOfWeek.SATURDAY
        && !FREE.isOff(day)
        && (summer || !FREE.isVacation(day) || day.getMonth() == Month.JUNE);
  }

  private static Entry entry(int number, LocalDate day) {
    String[] title = TITLES.get(number * 7 % TITLES.size()).split("\\|");
    boolean past = day.isBefore(TODAY);
    EventMark state = past ? EventMark.HELD : EventMark.PLANNED;
    if (number % 29 == 3) state = EventMark.CANCELLED;
    if (number % 37 == 5) state = past ? EventMark.HELD : EventMark.MOVED;
    if (day.isAfter(TODAY.minusDays(7)) && past && number % 3 == 0) state = EventMark.UNMARKED;
    return new Entry(
        key(number),
        title[0],
        Optional.of(PartialDate.day(day)),
        "",
        Optional.of(
            DayTimes.between(LocalTime.of(10 + number % 6, 0), LocalTime.of(11 + number % 6, 30))),
        state,
        title[1],
        List.of(METHODISTS.get(number % METHODISTS.size())),
        "МБОУ «СОШ № " + (901 + number % 30) + "»",
        List.of());
  }

  private static Entry range(int number, String title, LocalDate first, LocalDate last) {
    return new Entry(
        key(number),
        title,
        Optional.of(PartialDate.range(first, last)),
        "",
        Optional.empty(),
        EventMark.PLANNED,
        "РМО",
        List.of("Климова О. Н."),
        "",
        List.of());
  }

  private static Entry clash(int number, String title, String start) {
    LocalTime time = LocalTime.parse(start);
    return new Entry(
        key(number),
        title,
        Optional.of(PartialDate.day(LocalDate.of(2026, 12, 3))),
        "",
        Optional.of(DayTimes.between(time, time.plusHours(1))),
        EventMark.PLANNED,
        "адресная помощь",
        List.of("Соколова Е. В."),
        "Кабинет 12",
        List.of());
  }

  private static Entry vague(String title, PartialDate date, int number) {
    return new Entry(
        key(number),
        title,
        Optional.of(date),
        "",
        Optional.empty(),
        EventMark.PLANNED,
        DIRECTIONS.get(number % DIRECTIONS.size()),
        List.of(METHODISTS.getFirst()),
        "",
        List.of());
  }

  public static Entry.Key key(int number) {
    return new Entry.Key(new UUID(9, number), Optional.empty());
  }
}
