package zveno.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;

class DateReaderTest {
  private static final SchoolYear YEAR =
      new SchoolYears(SchoolYears.SEPTEMBER, OptionalInt.empty()).in(2026);
  private static final DateReader READER = new DateReader(YEAR);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.09.2026;day;2026-09-12;2026-09-12",
        "12.9.26 г.;day;2026-09-12;2026-09-12",
        "2026-09-12;day;2026-09-12;2026-09-12",
        "2026-09-12T00:00:00;day;2026-09-12;2026-09-12",
        "12/09/2026;day;2026-09-12;2026-09-12",
        "12-09-2026;day;2026-09-12;2026-09-12",
        "«12» сентября 2026 года;day;2026-09-12;2026-09-12",
        "12 сентября;day;2026-09-12;2026-09-12",
        "12-го сентября;day;2026-09-12;2026-09-12",
        "15.09;day;2026-09-15;2026-09-15",
        "15.09.;day;2026-09-15;2026-09-15",
        "31.12;day;2026-12-31;2026-12-31",
        "01.01;day;2027-01-01;2027-01-01",
        "31 августа;day;2027-08-31;2027-08-31",
        "сб, 12.09.2026;day;2026-09-12;2026-09-12",
        "12 сентября (суббота);day;2026-09-12;2026-09-12",
        "12–14 сентября;range;2026-09-12;2026-09-14",
        "12-14 сентября 2026 г.;range;2026-09-12;2026-09-14",
        "23–25.09.2026;range;2026-09-23;2026-09-25",
        "4–06.12.2026;range;2026-12-04;2026-12-06",
        "9 – 11.01.2027;range;2027-01-09;2027-01-11",
        "12.09-14.09;range;2026-09-12;2026-09-14",
        "12.09. – 14.09.2026;range;2026-09-12;2026-09-14",
        "12.09.2026 - 14.09.2026;range;2026-09-12;2026-09-14",
        "12.09.2026 - 14.09;range;2026-09-12;2026-09-14",
        "с 12 по 14 сентября;range;2026-09-12;2026-09-14",
        "с 12 сентября до 3 октября;range;2026-09-12;2026-10-03",
        "29 сентября – 3 октября;range;2026-09-29;2026-10-03",
        "29 декабря – 3 января;range;2026-12-29;2027-01-03",
        "29 декабря – 3 января 2027;range;2026-12-29;2027-01-03",
        "29 декабря 2026 – 3 января;range;2026-12-29;2027-01-03",
        "12 – 12 сентября;day;2026-09-12;2026-09-12",
        "1-я декада декабря;range;2026-12-01;2026-12-10",
        "вторая декада февраля;range;2027-02-11;2027-02-20",
        "III декада февраля;range;2027-02-21;2027-02-28",
        "до 20 декабря;range;2026-09-01;2026-12-20",
        "не позднее 20.12.2026;range;2026-09-01;2026-12-20",
        "до 20 января;range;2026-09-01;2027-01-20",
        "до 20.12.2025;range;2025-09-01;2025-12-20",
        "с 20 мая;range;2027-05-20;2027-08-31",
        "сентябрь;month;2026-09-01;2026-09-30",
        "Сентябрь 2026 г.;month;2026-09-01;2026-09-30",
        "в сентябре;month;2026-09-01;2026-09-30",
        "в течение сентября;month;2026-09-01;2026-09-30",
        "февраль;month;2027-02-01;2027-02-28",
        "октябрь 2026;month;2026-10-01;2026-10-31",
        "окт. 26;month;2026-10-01;2026-10-31",
        "09.2026;month;2026-09-01;2026-09-30",
        "сентябрь–ноябрь;range;2026-09-01;2026-11-30",
        "ноябрь - январь;range;2026-11-01;2027-01-31",
        "ноябрь – январь 2027;range;2026-11-01;2027-01-31",
        "с сентября по май;range;2026-09-01;2027-05-31",
        "I квартал;quarter;2027-01-01;2027-03-31",
        "II квартал;quarter;2027-04-01;2027-06-30",
        "2-й квартал 2026 года;quarter;2026-04-01;2026-06-30",
        "III кв.;quarter;2027-07-01;2027-09-30",
        "IV квартал;quarter;2026-10-01;2026-12-31",
        "четвёртый квартал;quarter;2026-10-01;2026-12-31",
        "1 полугодие;half;2026-09-01;2026-12-31",
        "2 полугодие;half;2027-01-01;2027-05-31",
        "II полугодие 2026/2027;half;2027-01-01;2027-05-31",
        "во втором полугодии;half;2027-01-01;2027-05-31",
        "в течение 1 полугодия;half;2026-09-01;2026-12-31",
        "1 полугодие 2026/27 учебного года;half;2026-09-01;2026-12-31",
        "1 полугодие 2027 года;half;2027-01-01;2027-06-30",
        "2 полугодие 2026;half;2026-07-01;2026-12-31",
        "в течение года;year;2026-09-01;2027-08-31",
        "В течение учебного года;year;2026-09-01;2027-08-31",
        "весь год;year;2026-09-01;2027-08-31",
        "2025/2026 учебный год;year;2025-09-01;2026-08-31",
        "в течение 2025-2026 уч. года;year;2025-09-01;2026-08-31",
        "2027 год;range;2027-01-01;2027-12-31",
      })
  void a_date_is_read_as_plans_write_it(
      String typed, String precision, LocalDate first, LocalDate last) {
    assertThat(READER.read(typed))
        .isEqualTo(
            new Reading.Read<>(
                new When(
                    new PartialDate(Precision.of(precision).orElseThrow(), first, last),
                    Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15.09, 14:00;2026-09-15;14:00",
        "15.09.2026 14:00;2026-09-15;14:00",
        "15.09.2026 в 14.30;2026-09-15;14:30",
        "15.09.2026 14.30;2026-09-15;14:30",
        "15 сентября, 14.00–15.30;2026-09-15;14:00–15:30",
        "15 сентября с 15:00 до 17:00;2026-09-15;15:00–17:00",
        "15 сентября, с 15 до 17 часов;2026-09-15;15:00–17:00",
        "15.09.2026 (вторник), 14 ч.;2026-09-15;14:00",
        "2026-09-15T14:00:00;2026-09-15;14:00",
        "вт 15.09 в 9.00;2026-09-15;09:00",
      })
  void the_time_of_day_stands_beside_the_day(String typed, LocalDate day, String times) {
    When when = READER.read(typed).found().orElseThrow();

    assertThat(when.date()).isEqualTo(PartialDate.day(day));
    assertThat(when.times().map(DayTimes::text)).contains(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "31.02.2026;NOT_IN_CALENDAR;31.02.2026",
        "29 февраля;NOT_IN_CALENDAR;29.02.2027",
        "15.13.2026;NOT_IN_CALENDAR;15.13.2026",
        "12–31 сентября;NOT_IN_CALENDAR;31.09.2026",
        "01.01.3026;NOT_IN_CALENDAR;3026",
        "5 квартал;NOT_IN_CALENDAR;5",
        "3 полугодие;NOT_IN_CALENDAR;3",
        "4 декада мая;NOT_IN_CALENDAR;4",
        "2026/2028 учебный год;NOT_IN_CALENDAR;2026/2028",
        "14–12 сентября;END_BEFORE_START;2026-09-14 – 2026-09-12",
        "14.09.2026 – 12.09.2026;END_BEFORE_START;2026-09-14 – 2026-09-12",
        "25 августа – 5 сентября;END_BEFORE_START;2027-08-25 – 2026-09-05",
        "май – октябрь;END_BEFORE_START;2027-05 – 2026-10",
        "15.09, 25:00;NO_SUCH_TIME;25:00",
        "15.09, 15:00–14:00;TIME_ENDS_BEFORE_START;15:00–14:00",
        "пятница, 12.09.2026;OTHER_WEEKDAY;2026-09-12",
        "12, 14 и 19 сентября;NOT_UNDERSTOOD;12, 14 и 19 сентября",
        "ежемесячно;NOT_UNDERSTOOD;ежемесячно",
        "по согласованию;NOT_UNDERSTOOD;по согласованию",
        "2 неделя октября;NOT_UNDERSTOOD;2 неделя октября",
        "12;NOT_UNDERSTOOD;12",
        "'';NOT_UNDERSTOOD;''",
        "14:00;NOT_UNDERSTOOD;14:00",
        "m9;NOT_UNDERSTOOD;m9",
        "1 q;NOT_UNDERSTOOD;1 q",
      })
  void what_is_no_date_is_refused_with_the_reason(String typed, DateFault fault, String detail) {
    assertThat(READER.read(typed)).isEqualTo(new Reading.Refused<>(fault, detail));
  }

  @Test
  void every_fault_has_its_text() {
    Messages messages = Messages.load();

    assertThat(messages.get(DateFault.NOT_IN_CALENDAR.text(), "31.02.2026"))
        .isEqualTo("Такой даты нет в календаре: «31.02.2026». Исправьте дату.");
    for (DateFault fault : DateFault.values()) {
      assertThat(messages.has(fault.text())).as(fault.text()).isTrue();
    }
  }

  @Test
  void a_year_that_begins_in_august_moves_what_is_written_without_a_year() {
    SchoolYear year = new SchoolYears(MonthDay.of(8, 20), OptionalInt.empty()).in(2026);
    DateReader reader = new DateReader(year);

    assertThat(reader.read("25 августа").found().orElseThrow().date())
        .isEqualTo(PartialDate.day(LocalDate.of(2026, 8, 25)));
    assertThat(reader.read("19.08").found().orElseThrow().date())
        .isEqualTo(PartialDate.day(LocalDate.of(2027, 8, 19)));
  }

  @Test
  void the_school_year_stands_in_the_title() {
    assertThat(SchoolYearTitle.find("План мероприятий на 2026/2027 учебный год")).hasValue(2026);
    assertThat(SchoolYearTitle.find("План 2025–26 уч. год")).hasValue(2025);
    assertThat(SchoolYearTitle.find("План 2025/2028, приказ 2024-2025-01")).hasValue(2024);
    assertThat(SchoolYearTitle.find("План на 2026 год")).isEmpty();
  }
}
