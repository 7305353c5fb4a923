package zveno;

import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.Taking;

/// An import that keeps the base as it is before it writes. A file that is refused half way, or
/// that brings nothing new, leaves no copy behind.
record CopyFirst(CopiesKept copies, Taking taking) implements Taking {
  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    if (settings.dryRun()) return taking.take(settings, rows, check);
    return copies.before(
        () -> taking.take(settings, rows, check), result -> result.change().isPresent());
  }

  @Override
  public Outlook look(ImportSettings settings, RowSource rows) {
    return taking.look(settings, rows);
  }
}
