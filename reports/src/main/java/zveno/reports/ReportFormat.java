package zveno.reports;

import java.util.Locale;

/// The kinds of files that documents are written to.
public enum ReportFormat {
  DOCX,
  XLSX,
  PDF;

  /// How the name of such a file ends, with the dot.
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
