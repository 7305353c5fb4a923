package zveno;

import zveno.exchange.CopyReason;
import zveno.exchange.store.SafetyCopies;
import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.partners.incoming.PartnerKind;

/// An import that keeps the base as it was before: at the very end, when it is sure that something
/// will be written, so that a refused file and one that brings nothing new leave no copy behind.
/// The copy holds what is committed, and the import is not yet.
record CopyFirst(SafetyCopies copies, PartnerKind.Taking taking) implements PartnerKind.Taking {
  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    return taking.take(
        settings,
        rows,
        found -> {
          check.look(found);
          if (!settings.dryRun() && writes(found)) copies.take(CopyReason.BEFORE_IMPORT);
        });
  }

  private static boolean writes(ImportResult found) {
    return found.records() > 0 || !found.newValues().isEmpty();
  }
}
