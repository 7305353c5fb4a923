package zveno.partners.store;

import java.io.Serial;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqChangeJournal.Recorded;
import zveno.changes.store.Recorder;
import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.partners.PartnerField;
import zveno.partners.incoming.PartnerKind;

/// Takes partners from a file into the base: one transaction, one change.
public final class JooqPartnerIntake implements PartnerKind.Taking {

  private final JooqChangeJournal journal;

  public JooqPartnerIntake(JooqChangeJournal journal) {
    this.journal = journal;
  }

  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    Set<Integer> held = new HashSet<>();
    while (true) {
      try {
        return take(settings, recorder -> taken(recorder, settings, rows, check, held));
      } catch (RowsFarApart anew) {
        held.addAll(anew.firstRows);
      }
    }
  }

  private ImportResult take(ImportSettings settings, Function<Recorder, ImportResult> work) {
    if (settings.dryRun()) {
      return journal.rehearse(ChangeKind.IMPORT, work);
    }
    Recorded<ImportResult> recorded = journal.record(ChangeKind.IMPORT, settings.file(), work);
    return recorded.result().in(recorded.change());
  }

  private static ImportResult taken(
      Recorder recorder,
      ImportSettings settings,
      RowSource rows,
      ResultCheck check,
      Set<Integer> held) {
    List<PartnerField> keys =
        settings.profile().key().stream().map(c -> PartnerField.of(c).orElseThrow()).toList();
    KnownOrganizations known = KnownOrganizations.load(recorder.base(), keys);
    PartnerIntake intake = new PartnerIntake(recorder, settings, known, held);
    rows.forEach(intake::take);
    if (!intake.farApart().isEmpty()) {
      throw new RowsFarApart(intake.farApart());
    }
    ImportResult result = intake.finish();
    check.look(result);
    return result;
  }

  /// Takes everything back, so that the file can be taken anew with these partners held.
  private static final class RowsFarApart extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Set<Integer> firstRows;

    RowsFarApart(Set<Integer> firstRows) {
      super(String.valueOf(firstRows.size()));
      this.firstRows = firstRows;
    }
  }
}
