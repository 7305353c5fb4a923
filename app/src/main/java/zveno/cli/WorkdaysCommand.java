package zveno.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.ShippedDays;
import zveno.events.days.WorkYear;
import zveno.text.RussianDate;

/// Tells which days of a year are worked.
@Command(name = "workdays", header = "cli.workdays.summary", description = "cli.workdays.help")
final class WorkdaysCommand implements CliCommand {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  @Option(names = "--year", paramLabel = "Y", required = true)
  int year;

  /// The answer; days as ISO text.
  record Days(
      int year,
      boolean complete,
      int workingDays,
      List<String> daysOff,
      List<String> shortened,
      List<String> workingWeekends) {
    static Days of(WorkYear year) {
      return new Days(
          year.year(),
          year.complete(),
          year.workingDays(),
          iso(year.daysOff()),
          iso(year.shortened()),
          iso(year.workingWeekends()));
    }

    private static List<String> iso(List<LocalDate> days) {
      return days.stream().map(LocalDate::toString).toList();
    }
  }

  @Override
  public Answer run(Call call) throws UsageException {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new UsageException("cli.usage.wrongValue", String.valueOf(year), "--year");
    }
    WorkYear days = calendar(call).year(year);
    return Answer.done(Days.of(days), text(call, days));
  }

  /// As the base has it where there is one; none is made to answer.
  private static ProductionCalendar calendar(Call call) {
    if (!call.hasStore()) return ProductionCalendar.of(ShippedDays.load());
    try (Workplace workplace = call.open()) {
      return ProductionCalendar.of(workplace.workDays().all());
    }
  }

  private static String text(Call call, WorkYear days) {
    List<String> lines = new ArrayList<>();
    String named = String.valueOf(days.year());
    lines.add(call.text("cli.workdays.done", named, days.workingDays(), days.daysOff().size()));
    if (!days.shortened().isEmpty()) {
      lines.add(call.text("cli.workdays.shortened", list(days.shortened())));
    }
    if (!days.workingWeekends().isEmpty()) {
      lines.add(call.text("cli.workdays.weekends", list(days.workingWeekends())));
    }
    if (!days.complete()) lines.add(call.text("cli.workdays.incomplete", named));
    return String.join("\n", lines);
  }

  private static String list(List<LocalDate> days) {
    return days.stream().map(RussianDate::digits).collect(Collectors.joining(", "));
  }
}
