package zveno.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import zveno.events.ics.CalendarIntake.Taken;
import zveno.events.ics.IcsCalendar;
import zveno.events.ics.IcsException;
import zveno.events.ics.IcsFault;
import zveno.events.ics.IcsProblem;
import zveno.events.ics.IcsReader;
import zveno.intake.ImportAnswer;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Takes a calendar of another program in.
record CalendarFile(Path file, boolean dryRun) {
  ImportAnswer take(Call call, Workplace workplace) throws IOException {
    IcsCalendar calendar;
    try (InputStream in = Files.newInputStream(file)) {
      calendar = new IcsReader(workplace.store().card().zone()).read(in);
    } catch (IcsException refused) {
      throw new IntakeException(
          refused.why() == IcsException.Why.TOO_BIG
              ? IntakeFault.FILE_TOO_BIG
              : IntakeFault.FILE_UNSUPPORTED,
          Kinds.CALENDAR);
    }
    Taken taken = workplace.calendars().take(calendar, String.valueOf(file.getFileName()), dryRun);
    int events = calendar.events().size();
    return new ImportAnswer(
        Kinds.CALENDAR,
        file.toString(),
        null,
        List.of(),
        0,
        Map.of(),
        events,
        taken.created(),
        taken.updated(),
        taken.unchanged(),
        0,
        0,
        events,
        List.of(),
        List.of(),
        taken.change().map(Object::toString).orElse(null),
        calendar.problems().stream().map(problem -> problem(call, problem)).toList(),
        null);
  }

  private static ImportAnswer.Problem problem(Call call, IcsProblem problem) {
    IcsFault fault = problem.fault();
    return new ImportAnswer.Problem(
        problem.event(),
        field(fault),
        fault.problem(),
        problem.value(),
        "warning",
        call.text(fault.text(), problem.value()));
  }

  private static String field(IcsFault fault) {
    Set<IcsFault> rules =
        new TreeSet<>(
            List.of(IcsFault.RULE_INVALID, IcsFault.RULE_INEXACT, IcsFault.RULE_OVER_MIDNIGHT));
    if (rules.contains(fault)) return "rule";
    return switch (fault) {
      case TITLE_MISSING -> "title";
      case END_MISSING, END_BEFORE_START -> "end";
      case PEOPLE_LEFT_OUT -> "people";
      case LINE_UNREAD, FILE_CUT -> "";
      default -> "start";
    };
  }
}
