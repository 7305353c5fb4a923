package zveno.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zveno.events.days.ToldDays;
import zveno.events.days.WorkDays;
import zveno.events.days.XmlCalendar;
import zveno.events.days.file.DayFiles;
import zveno.intake.ImportAnswer;

/// Takes working days in.
record DaysFile(Path file, Optional<String> sheet, boolean dryRun) {
  ImportAnswer take(Call call, Workplace workplace) {
    ToldDays told = DayFiles.read(file, sheet);
    WorkDays.Taken taken =
        workplace.workDays().take(told, String.valueOf(file.getFileName()), dryRun);
    return new ImportAnswer(
        Kinds.WORKDAYS,
        file.toString(),
        null,
        List.of(),
        0,
        Map.of(),
        told.days().size() + told.merged() + told.rejected(),
        taken.created(),
        taken.updated(),
        taken.unchanged(),
        told.merged(),
        told.rejected(),
        taken.created() + taken.updated(),
        List.of(),
        List.of(),
        taken.change().map(Object::toString).orElse(null),
        told.problems().stream().map(problem -> problem(call, problem)).toList(),
        null);
  }

  private static ImportAnswer.Problem problem(Call call, XmlCalendar.Problem problem) {
    String what = problem.what().name().toLowerCase(Locale.ROOT);
    return switch (problem.what()) {
      case DATE -> problem(call, problem, "day", "date.invalid", true, what);
      case KIND -> problem(call, problem, "kind", "cell.unread", true, what);
      case MOVED_FROM -> problem(call, problem, "movedFrom", "date.invalid", false, what);
      case TWICE -> problem(call, problem, "day", "row.duplicate", false, what);
    };
  }

  private static ImportAnswer.Problem problem(
      Call call,
      XmlCalendar.Problem problem,
      String field,
      String code,
      boolean rejects,
      String what) {
    return new ImportAnswer.Problem(
        problem.line(),
        field,
        code,
        problem.value(),
        rejects ? "error" : "warning",
        call.text("days.problem." + what, problem.value()));
  }
}
