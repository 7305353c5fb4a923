package zveno.partners.view;

import java.io.IOException;
import java.nio.file.Path;
import zveno.reports.ReportFormat;
import zveno.ui.Progress;

/// Files of partners as their screen needs them.
public interface PartnerPapers {
  /// The forms of the document over the table.
  enum Form {
    /// The columns that stand on the screen.
    AS_SHOWN,
    /// 16 columns.
    FULL,
    /// 6 columns.
    SHORT,
    /// 7 columns for the report of a stage.
    STAGE
  }

  /// A document over the table.
  ///
  /// @param contacts whether contact persons stand in it
  /// @param shown what stands on the screen
  record Wanted(Form form, ReportFormat format, boolean contacts, ShownPartners shown) {}

  /// Writes a document whole or not at all.
  void write(Wanted wanted, Path target, Progress progress) throws IOException;

  /// Fills an empty base with the invented district.
  void fillExample(Progress progress) throws IOException;
}
