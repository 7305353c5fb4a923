package zveno.events.store;

import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqChangeJournal.Recorded;
import zveno.changes.store.Recorder;
import zveno.events.incoming.IncomingEvent;
import zveno.events.time.SchoolYearTitle;
import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.Taking;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;

/// Takes events from a file into the base: one transaction, one change.
public final class JooqEventIntake implements Taking {
  private final JooqChangeJournal journal;
  private final Supplier<SchoolYears> years;
  private final Supplier<SchoolYear> current;

  /// @param years how school years are counted
  /// @param current the one of a table that names none
  public JooqEventIntake(
      JooqChangeJournal journal, Supplier<SchoolYears> years, Supplier<SchoolYear> current) {
    this.journal = journal;
    this.years = years;
    this.current = current;
  }

  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    if (settings.dryRun()) {
      return journal.rehearse(
          ChangeKind.IMPORT, recorder -> taken(recorder, settings, rows, check));
    }
    Recorded<ImportResult> recorded =
        journal.record(
            ChangeKind.IMPORT, settings.file(), recorder -> taken(recorder, settings, rows, check));
    return recorded.result().in(recorded.change());
  }

  @Override
  public Outlook look(ImportSettings settings, RowSource rows) {
    return journal.rehearse(ChangeKind.IMPORT, recorder -> read(recorder, settings, rows).tell());
  }

  private ImportResult taken(
      Recorder recorder, ImportSettings settings, RowSource rows, ResultCheck check) {
    ImportResult result = read(recorder, settings, rows).finish();
    check.look(result);
    return result;
  }

  private EventIntake read(Recorder recorder, ImportSettings settings, RowSource rows) {
    SchoolYear year = year(settings);
    EventIntake intake = new EventIntake(recorder, settings);
    rows.forEach(row -> intake.take(IncomingEvent.of(row, year)));
    return intake;
  }

  /// The one that stands above the table, else in the name of the file.
  private SchoolYear year(ImportSettings settings) {
    return Stream.of(settings.title(), settings.file())
        .map(SchoolYearTitle::find)
        .filter(OptionalInt::isPresent)
        .map(begins -> years.get().in(begins.getAsInt()))
        .findFirst()
        .orElseGet(current);
  }
}
