package zveno.partners.view;

import java.io.IOException;
import java.nio.file.Path;
import zveno.reports.ReportFormat;
import zveno.ui.Progress;

/// Files of partners as their screen needs them.
public interface PartnerPapers {
  /// A document over the table.
  ///
  /// @param full 16 columns instead of 6
  /// @param contacts whether contact persons stand in it
  record Paper(boolean full, ReportFormat format, boolean contacts) {}

  /// Writes a document whole or not at all.
  void write(Paper paper, Path target, Progress progress) throws IOException;

  /// Fills an empty base with the invented district.
  void fillExample(Progress progress) throws IOException;
}
