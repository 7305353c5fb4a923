package zveno.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zveno.reports.pdf.Mark.Bar;
import zveno.reports.pdf.Mark.Stroke;
import zveno.reports.pdf.Mark.Text;

/// The bytes of pages.
record PdfFile(List<Page> pages, String title, Typeface typeface) {

  private static final String PROGRAM = "zveno";

  /// Of a line around a cell.
  static final float PEN = 0.5f;

  /// How light bars are, 0 to 1.
  static final float GREY = 0.55f;

  /// Writes the file; the stream stays open.
  void write(OutputStream out) throws IOException {
    try (Document document = new Document()) {
      PdfWriter writer = PdfWriter.getInstance(document, new Open(out));
      writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
      document.addTitle(title);
      document.addCreator(PROGRAM);
      for (Page page : pages) {
        document.setPageSize(new Rectangle((float) page.width(), (float) page.height()));
        if (document.isOpen()) document.newPage();
        else document.open();
        draw(writer.getDirectContent(), page);
        // A page with nothing on it stays a page.
        writer.setPageEmpty(false);
      }
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private void draw(PdfContentByte sheet, Page page) {
    sheet.setLineWidth(PEN);
    sheet.setGrayFill(GREY);
    for (Mark mark : page.marks()) {
      switch (mark) {
        case Bar bar ->
            sheet.rectangle(
                (float) bar.x(),
                up(page, bar.y() + bar.height()),
                (float) bar.width(),
                (float) bar.height());
        case Stroke stroke -> {}
        case Text text -> {}
      }
    }
    sheet.fill();
    strokes(sheet, page);
    sheet.setGrayFill(0);
    sheet.beginText();
    for (Mark mark : page.marks()) {
      if (!(mark instanceof Text text) || text.words().isEmpty()) continue;
      Letters letters = typeface.letters(text.points(), text.bold());
      sheet.setFontAndSize(letters.font(), (float) text.points());
      sheet.setTextMatrix((float) text.x(), up(page, text.y()));
      sheet.showText(text.words());
    }
    sheet.endText();
  }

  private static void strokes(PdfContentByte sheet, Page page) {
    boolean any = false;
    for (Mark mark : page.marks()) {
      if (!(mark instanceof Stroke stroke)) continue;
      any = true;
      sheet.moveTo((float) stroke.fromX(), up(page, stroke.fromY()));
      sheet.lineTo((float) stroke.toX(), up(page, stroke.toY()));
    }
    if (any) sheet.stroke();
  }

  /// Files count from below.
  private static float up(Page page, double y) {
    return (float) (page.height() - y);
  }

  /// Stays open though the library closes it.
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
