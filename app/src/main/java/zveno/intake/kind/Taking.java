package zveno.intake.kind;

import zveno.intake.kind.ImportKind.ResultCheck;
import zveno.intake.kind.ImportKind.RowSource;

/// Takes the rows of a kind into the base, or tells what that would do.
public interface Taking {
  ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check);

  Outlook look(ImportSettings settings, RowSource rows);
}
