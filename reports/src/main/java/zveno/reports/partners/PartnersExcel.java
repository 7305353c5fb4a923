package zveno.reports.partners;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.paper.Paper;

/// Writes «Социальные партнёры» as an Excel file.
public record PartnersExcel(Paper paper, PartnersTable table) {

  public void write(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "zveno", null)) {
      Worksheet sheet = book.newWorksheet("1");
      sheet.value(0, 0, paper.owner());
      for (int i = 0; i < table.lines().size(); i++) {
        sheet.value(i + 1, 0, table.lines().get(i).name());
      }
    }
  }
}
