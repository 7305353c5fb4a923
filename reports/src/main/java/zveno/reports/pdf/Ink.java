package zveno.reports.pdf;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.fill.DefaultPrintElementOriginator;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import net.sf.jasperreports.engine.fill.PrintElementOriginator;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import zveno.reports.pdf.Mark.Text;

/// Letters of one face in one size. All lines share two looks, in which everything is said, so that
/// no line looks it up.
final class Ink {

  private static final PrintElementOriginator ORIGIN = new DefaultPrintElementOriginator(0);

  private final double points;
  private final JRTemplateText plain;
  private final JRTemplateText wide;

  Ink(JRDefaultStyleProvider styles, Letters.Face face) {
    points = face.points();
    plain = look(styles, face, HorizontalTextAlignEnum.LEFT);
    wide = look(styles, face, HorizontalTextAlignEnum.JUSTIFIED);
    wide.getPropertiesMap().setProperty(JRPrintText.PROPERTY_AWT_JUSTIFY_LAST_LINE, "true");
  }

  private static JRTemplateText look(
      JRDefaultStyleProvider styles, Letters.Face face, HorizontalTextAlignEnum side) {
    JRTemplateText look = new JRTemplateText(null, styles);
    look.setFontName(Faces.NAME);
    look.setFontSize((float) face.points());
    look.setBold(face.bold());
    look.setItalic(false);
    look.setUnderline(false);
    look.setStrikeThrough(false);
    look.setMode(ModeEnum.TRANSPARENT);
    look.setForecolor(Color.BLACK);
    look.setRotation(RotationEnum.NONE);
    look.setHorizontalTextAlign(side);
    look.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
    return look;
  }

  /// Lines under each other that end where they end. JasperReports takes what a line feed ends for
  /// a text of its own, ten times the work; at a carriage return only the file breaks the line.
  ///
  /// @param edge where the page does
  JRPrintElement lines(List<Text> lines, double edge) {
    double step = lines.size() < 2 ? points : lines.get(1).y() - lines.get(0).y();
    return text(plain, lines, "\r", step, edge);
  }

  /// The words of a line that reaches to the right edge.
  JRPrintElement stretched(List<Text> words, double right) {
    return text(wide, words, "", points, right);
  }

  private JRPrintElement text(
      JRTemplateText look, List<Text> texts, String between, double step, double right) {
    JRTemplatePrintText line = new JRTemplatePrintText(look, ORIGIN);
    double top = texts.getFirst().y() - step;
    // Something is always left over: then the library writes lines as they are, unmeasured.
    int y = (int) Math.ceil(top) - 1;
    line.setText(texts.stream().map(Text::words).collect(Collectors.joining(between)));
    line.setRunDirection(RunDirectionEnum.LTR);
    line.setX(Print.whole(texts.getFirst().x()));
    line.setY(y);
    line.setWidth(Print.whole(right) - line.getX());
    line.setHeight((int) Math.ceil(step * (texts.size() + 1)));
    line.setTextHeight(line.getHeight());
    line.setLineSpacingFactor((float) (step / points));
    line.setLeadingOffset((float) (top - y));
    return line;
  }
}
