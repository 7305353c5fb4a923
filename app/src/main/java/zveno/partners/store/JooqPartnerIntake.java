package zveno.partners.store;

import java.util.List;
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
    if (settings.dryRun()) {
      return journal.rehearse(
          ChangeKind.IMPORT, recorder -> taken(recorder, settings, rows, check));
    }
    Recorded<ImportResult> recorded =
        journal.record(
            ChangeKind.IMPORT, settings.file(), recorder -> taken(recorder, settings, rows, check));
    return recorded.result().in(recorded.change());
  }

  private static ImportResult taken(
      Recorder recorder, ImportSettings settings, RowSource rows, ResultCheck check) {
    List<PartnerField> keys =
        settings.profile().key().stream().map(c -> PartnerField.of(c).orElseThrow()).toList();
    PartnerIntake intake =
        new PartnerIntake(recorder, settings, KnownOrganizations.load(recorder.base(), keys));
    rows.forEach(intake::take);
    ImportResult result = intake.finish();
    check.look(result);
    return result;
  }
}
