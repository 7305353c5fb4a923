package zveno.pairing.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import zveno.pairing.Plan;
import zveno.reports.ReportFormat;
import zveno.ui.Progress;

/// Files of rounds as their screen needs them.
public interface RoundPapers {
  /// Writes the list of pairs with their reasons, whole or not at all.
  void write(Plan plan, ReportFormat format, Path target, Progress progress) throws IOException;

  /// Adds the invented round as one change.
  ///
  /// @return the round
  UUID addExample(Progress progress);
}
