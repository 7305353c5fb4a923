package zveno.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zveno.partners.Partner;
import zveno.tables.CsvTable;
import zveno.tables.XlsxTable;
import zveno.text.Messages;

/// Writes all partners with every field, for other programs and for taking them in again.
public record PartnerExport(Messages messages) {
  /// The forms of [#write].
  public static final List<FileForm> FORMS = List.of(FileForm.XLSX, FileForm.CSV, FileForm.JSON);

  /// Throws IllegalArgumentException for a form that is not one of [#FORMS].
  public void write(List<Partner> partners, FileForm form, OutputStream out) throws IOException {
    switch (form) {
      case XLSX -> XlsxTable.write(new PartnerSheet(messages).of(partners), out);
      case CSV -> CsvTable.write(new PartnerSheet(messages).of(partners), out);
      case JSON -> PartnerJson.write(partners, out);
      case DOCX, PDF, ICS -> throw new IllegalArgumentException("not a table");
    }
  }
}
