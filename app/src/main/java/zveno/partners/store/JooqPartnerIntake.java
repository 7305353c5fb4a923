package zveno.partners.store;

import java.io.Serial;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.JooqChangeJournal.Recorded;
import zveno.changes.store.Recorder;
import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.Taking;
import zveno.partners.PartnerField;

/// Takes partners from a file into the base: one transaction, one change.
public final class JooqPartnerIntake implements Taking {

  private final JooqChangeJournal journal;

  public JooqPartnerIntake(JooqChangeJournal journal) {
    this.journal = journal;
  }

  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    return untilTogether(
        held ->
            take(
                settings,
                recorder -> taken(recorder, settings, rows, check, held, IncomingWatch.NONE)));
  }

  @Override
  public Outlook look(ImportSettings settings, RowSource rows) {
    return untilTogether(held -> look(settings, rows, held));
  }

  private Outlook look(ImportSettings settings, RowSource rows, Set<Integer> held) {
    LateSeen seen = new LateSeen();
    return journal.look(
        seen,
        recorder -> {
          IncomingOutlook outlook = new IncomingOutlook(recorder.base());
          seen.listener = outlook;
          ImportResult result = taken(recorder, settings, rows, found -> {}, held, outlook);
          return new Outlook(result, outlook.fates());
        });
  }

  /// Tells what it hears to a listener that needs the base first.
  private static final class LateSeen implements Recorder.Seen {
    private Recorder.@Nullable Seen listener;

    @Override
    public boolean added(Table<?> table, UUID id) {
      return listener != null && listener.added(table, id);
    }

    @Override
    public void written(
        Table<?> table,
        UUID id,
        @Nullable Map<String, @Nullable String> before,
        Map<String, @Nullable String> after) {
      if (listener != null) listener.written(table, id, before, after);
    }
  }

  /// Does the work anew as long as rows of one partner stand too far apart, with those partners
  /// held back to the end.
  private static <T> T untilTogether(Function<Set<Integer>, T> work) {
    Set<Integer> held = new HashSet<>();
    while (true) {
      try {
        return work.apply(held);
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
      Set<Integer> held,
      IncomingWatch watch) {
    List<PartnerField> keys =
        settings.profile().key().stream().map(c -> PartnerField.of(c).orElseThrow()).toList();
    KnownOrganizations known = KnownOrganizations.load(recorder.base(), keys);
    PartnerIntake intake = new PartnerIntake(recorder, settings, known, held, watch);
    rows.forEach(row -> intake.take(intake.read(row)));
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
