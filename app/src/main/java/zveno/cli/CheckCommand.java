package zveno.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import zveno.exchange.Damage;
import zveno.exchange.LostFile;
import zveno.exchange.RiskyPlace;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreHealth;

/// Looks whether the base is whole.
@Command(name = "check", header = "cli.check.summary", description = "cli.check.help")
final class CheckCommand implements CliCommand {
  private static final int DAMAGED = 3;

  /// A thing that is wrong.
  record Problem(String code, String table, long expected, long found) {
    static Problem of(Damage damage) {
      String code = "store." + damage.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Problem(code, damage.table(), damage.expected(), damage.found());
    }
  }

  /// A thing that is not wrong yet.
  record Warning(String code, String severity, String text) {}

  /// What was found.
  ///
  /// @param problems damages, then warnings; these alone leave a base healthy
  /// @param error as other failures have it; left out in a healthy base
  record Health(
      boolean healthy,
      Map<String, Long> rows,
      List<Object> problems,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object error,
      int exit) {}

  @Override
  public Answer run(Call call) {
    StoreFolder folder = StoreFolder.at(call.store());
    StoreHealth health = call.workplaces().check().of(folder, call.author());
    List<Object> problems = new ArrayList<>(health.problems().stream().map(Problem::of).toList());
    List<Warning> warnings = new ArrayList<>();
    health.place().ifPresent(place -> warnings.add(warning(call, place)));
    health.files().forEach(file -> warnings.add(warning(call, file)));
    problems.addAll(warnings);
    String warned = warnings.stream().map(w -> "\n" + w.text()).collect(Collectors.joining());
    if (health.healthy()) {
      long records = health.rows().values().stream().mapToLong(Long::longValue).sum();
      return Answer.done(
          new Health(true, health.rows(), problems, null, Answer.DONE),
          call.text("cli.check.healthy", records) + warned);
    }
    String text =
        call.text("cli.store.damaged", folder.path())
            + new StoreRefusals(call.messages()).copy(health.newestCopy());
    Object error =
        new Refusal(DAMAGED, "store.damaged", text, folder.path().toString(), List.of()).error();
    return new Answer(
        DAMAGED, new Health(false, health.rows(), problems, error, DAMAGED), text + warned);
  }

  private static Warning warning(Call call, LostFile file) {
    return file.changed()
        ? new Warning("file.changed", "warning", call.text("cli.check.fileChanged", file.name()))
        : new Warning("file.missing", "warning", call.text("cli.check.fileMissing", file.name()));
  }

  private static Warning warning(Call call, RiskyPlace place) {
    String code =
        switch (place.kind()) {
          case SYNCED -> "store.synced";
          case NETWORK -> "store.onNetwork";
        };
    return new Warning(code, "warning", new RefusalWords(call.messages()).risk(place));
  }
}
