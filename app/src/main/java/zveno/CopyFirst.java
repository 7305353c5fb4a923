package zveno;

import zveno.exchange.CopyReason;
import zveno.exchange.store.SafetyCopies;
import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.partners.incoming.PartnerKind;

/// An import that keeps the base as it is before it writes: only once the file was understood, so
/// that a refused file leaves no copy behind.
record CopyFirst(SafetyCopies copies, PartnerKind.Taking taking) implements PartnerKind.Taking {
  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    if (!settings.dryRun()) copies.take(CopyReason.BEFORE_IMPORT);
    return taking.take(settings, rows, check);
  }
}
