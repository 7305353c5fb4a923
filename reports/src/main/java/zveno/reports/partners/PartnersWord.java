package zveno.reports.partners;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import zveno.reports.paper.Paper;

/// Writes «Социальные партнёры» as a Word file.
public record PartnersWord(Paper paper, PartnersTable table) {

  public void write(OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(paper.owner());
      table.lines().forEach(line -> document.createParagraph().createRun().setText(line.name()));
      document.write(out);
    }
  }
}
