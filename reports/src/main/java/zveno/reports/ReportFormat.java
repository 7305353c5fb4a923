package zveno.reports;

/// The kinds of files that documents are written to.
public enum ReportFormat {
  DOCX,
  XLSX;

  /// How the name of such a file ends, with the dot.
  public String ending() {
    return this == DOCX ? ".docx" : ".xlsx";
  }
}
