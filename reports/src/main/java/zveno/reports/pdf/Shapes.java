package zveno.reports.pdf;

import java.awt.Color;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.fill.DefaultPrintElementOriginator;
import net.sf.jasperreports.engine.fill.JRTemplateLine;
import net.sf.jasperreports.engine.fill.JRTemplatePrintLine;
import net.sf.jasperreports.engine.fill.JRTemplatePrintRectangle;
import net.sf.jasperreports.engine.fill.JRTemplateRectangle;
import net.sf.jasperreports.engine.fill.PrintElementOriginator;
import net.sf.jasperreports.engine.type.ModeEnum;
import zveno.reports.pdf.Mark.Bar;

/// Hairlines and bars; all of a kind share one look.
final class Shapes {

  /// Of a line around a cell.
  private static final float PEN = 0.5f;

  /// How light bars are, 0 to 1.
  private static final float GREY = 0.55f;

  private static final PrintElementOriginator ORIGIN = new DefaultPrintElementOriginator(0);

  private final JRTemplateLine hairline;
  private final JRTemplateRectangle box;

  Shapes(JRDefaultStyleProvider styles) {
    hairline = new JRTemplateLine(null, styles);
    hairline.getLinePen().setLineWidth(PEN);
    hairline.getLinePen().setLineColor(Color.BLACK);
    box = new JRTemplateRectangle(null, styles);
    box.setMode(ModeEnum.OPAQUE);
    box.setBackcolor(new Color(GREY, GREY, GREY));
    box.getLinePen().setLineWidth(0f);
  }

  JRPrintLine hairline() {
    return new JRTemplatePrintLine(hairline, ORIGIN);
  }

  JRPrintElement bar(Bar bar) {
    JRTemplatePrintRectangle drawn = new JRTemplatePrintRectangle(box, ORIGIN);
    drawn.setX(Print.whole(bar.x()));
    drawn.setY(Print.whole(bar.y()));
    drawn.setWidth(Print.whole(bar.x() + bar.width()) - drawn.getX());
    drawn.setHeight(Print.whole(bar.y() + bar.height()) - drawn.getY());
    return drawn;
  }
}
