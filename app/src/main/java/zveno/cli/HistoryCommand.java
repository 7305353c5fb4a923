package zveno.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.changes.Change;
import zveno.partners.FieldStep;
import zveno.partners.FieldWords;

/// Tells the changes of the base, or of one record with its fields.
@Command(name = "history", header = "cli.history.summary", description = "cli.history.help")
final class HistoryCommand implements CliCommand {
  @Parameters(arity = "0..1", paramLabel = "ID")
  @Nullable String record;

  @Override
  public Answer run(Call call) throws NameException {
    try (Workplace workplace = call.open()) {
      ZoneId zone = workplace.store().card().zone();
      return record == null ? all(call, workplace, zone) : one(call, workplace, zone, record);
    }
  }

  private static Answer all(Call call, Workplace workplace, ZoneId zone) {
    List<Change> changes = workplace.journal().newest(Integer.MAX_VALUE);
    String lines =
        changes.stream()
            .map(change -> ChangeRow.line(change, call, zone))
            .collect(Collectors.joining("\n"));
    return answer(call, changes.stream().map(ChangeRow::json).toList(), lines);
  }

  private static Answer one(Call call, Workplace workplace, ZoneId zone, String record)
      throws NameException {
    Map<Change, List<FieldStep>> changes = new RecordName(workplace).history(record);
    String lines =
        changes.entrySet().stream()
            .map(e -> ChangeRow.line(e.getKey(), call, zone) + fields(call, e.getValue()))
            .collect(Collectors.joining("\n"));
    return answer(
        call,
        changes.entrySet().stream().map(e -> ChangeRow.json(e.getKey(), e.getValue())).toList(),
        lines);
  }

  private static Answer answer(Call call, List<Map<String, Object>> rows, String lines) {
    return Answer.done(
        Map.of("changes", rows), lines.isEmpty() ? call.text("cli.history.none") : lines);
  }

  private static String fields(Call call, List<FieldStep> fields) {
    FieldWords words = new FieldWords(call.messages());
    return fields.stream()
        .map(
            step ->
                call.text(
                    "cli.history.field",
                    words.field(step.field()),
                    was(words.value(step.field(), step.before())),
                    was(words.value(step.field(), step.after()))))
        .map(line -> "\n    " + line)
        .collect(Collectors.joining());
  }

  private static String was(String value) {
    return value.isEmpty() ? "—" : value;
  }
}
