package zveno.reporting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import zveno.reports.ReportFormat;

/// The form of a file that leaves the program, told by its ending.
public enum FileForm {
  JSON,
  CSV,
  XLSX,
  DOCX,
  PDF,
  ICS;

  /// The ending without its dot.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The form of a document; IllegalStateException for a form that no document has.
  public ReportFormat report() {
    return switch (this) {
      case DOCX -> ReportFormat.DOCX;
      case XLSX -> ReportFormat.XLSX;
      case PDF -> ReportFormat.PDF;
      case JSON, CSV, ICS -> throw new IllegalStateException(name());
    };
  }

  /// Empty for an ending that none of them has.
  public static Optional<FileForm> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (FileForm form : values()) {
      if (name.endsWith("." + form.ending())) return Optional.of(form);
    }
    return Optional.empty();
  }
}
