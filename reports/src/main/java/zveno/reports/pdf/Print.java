package zveno.reports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimplePrintPageFormat;
import net.sf.jasperreports.engine.SimplePrintPart;
import net.sf.jasperreports.engine.base.JRBasePrintPage;
import net.sf.jasperreports.engine.type.OrientationEnum;
import zveno.reports.pdf.Mark.Bar;
import zveno.reports.pdf.Mark.Stroke;
import zveno.reports.pdf.Mark.Text;

/// Pages as JasperReports keeps them. It counts in whole points: edges go to the nearest one, lines
/// of text stand where they stood.
final class Print {

  private final JasperPrint print = new JasperPrint();
  private final Typeface typeface;
  private final Shapes shapes = new Shapes(print.getDefaultStyleProvider());
  private final Map<Letters.Face, Ink> inks = new HashMap<>();

  Print(Typeface typeface) {
    this.typeface = typeface;
    print.setJasperReportsContext(Faces.CONTEXT);
  }

  JasperPrint of(List<Page> pages) {
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      if (i == 0 || !page.lies(pages.get(i - 1))) print.addPart(i, part(page));
      print.addPage(draw(page));
    }
    return print;
  }

  /// Sheets that lie the same way, from here on.
  private static SimplePrintPart part(Page page) {
    SimplePrintPageFormat format = new SimplePrintPageFormat();
    format.setPageWidth(whole(page.width()));
    format.setPageHeight(whole(page.height()));
    format.setLeftMargin(0);
    format.setRightMargin(0);
    format.setTopMargin(0);
    format.setBottomMargin(0);
    // Width and height say how the sheet lies; told so, the library would turn it once more.
    format.setOrientation(OrientationEnum.PORTRAIT);
    SimplePrintPart part = new SimplePrintPart();
    part.setPageFormat(format);
    return part;
  }

  private JRPrintPage draw(Page page) {
    JRPrintPage drawn = new JRBasePrintPage();
    Hairlines hairlines = new Hairlines(shapes, drawn);
    for (int i = 0; i < page.marks().size(); i++) {
      switch (page.marks().get(i)) {
        case Bar bar -> drawn.addElement(shapes.bar(bar));
        case Stroke stroke -> hairlines.add(stroke);
        case Text text -> {
          List<Text> run = new TextRun(page.marks(), i).texts();
          if (!text.words().isEmpty()) drawn.addElement(element(run, page.width()));
          i += run.size() - 1;
        }
      }
    }
    return drawn;
  }

  private JRPrintElement element(List<Text> run, double edge) {
    Text end = run.getLast();
    if (!TextRun.goesOn(run.getFirst())) return ink(end).lines(run, edge);
    double right = end.x() + typeface.letters(end.points(), end.bold()).width(end.words());
    return ink(end).stretched(run, right);
  }

  private Ink ink(Text text) {
    Letters.Face face = new Letters.Face(text.points(), text.bold());
    return inks.computeIfAbsent(face, key -> new Ink(print.getDefaultStyleProvider(), key));
  }

  static int whole(double points) {
    return (int) Math.round(points);
  }
}
