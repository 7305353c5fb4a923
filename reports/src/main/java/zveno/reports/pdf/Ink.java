package zveno.reports.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.fill.DefaultPrintElementOriginator;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import net.sf.jasperreports.engine.fill.PrintElementOriginator;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/// How texts of one kind look. All of them share it, so a page of many cells takes little memory.
final class Ink {

  /// Of a line around a cell.
  private static final float PEN = 0.5f;

  /// Between the line around a cell and its text.
  static final int PADDING = 2;

  private final JRTemplateText look;
  private final Letters letters;
  private final PrintElementOriginator origin = new DefaultPrintElementOriginator(0);

  Ink(
      JRDefaultStyleProvider styles,
      Typeface typeface,
      int points,
      boolean bold,
      HorizontalTextAlignEnum side) {
    letters = typeface.letters(points, bold);
    look = new JRTemplateText(null, styles);
    look.setFontName(Typeface.NAME);
    look.setFontSize((float) points);
    look.setBold(bold);
    look.setHorizontalTextAlign(side);
    look.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
  }

  Ink standing(VerticalTextAlignEnum height) {
    look.setVerticalTextAlign(height);
    return this;
  }

  Ink underlined() {
    look.getLineBox().getBottomPen().setLineWidth(PEN);
    return this;
  }

  /// With a line around.
  Ink framed() {
    look.getLineBox().getPen().setLineWidth(PEN);
    look.getLineBox().setPadding(PADDING);
    return this;
  }

  Letters letters() {
    return letters;
  }

  /// Whole points that the lines take.
  int height(int lines) {
    return (int) Math.ceil(lines * letters.lineHeight());
  }

  JRPrintElement text(List<String> lines, Place place) {
    JRTemplatePrintText text = new JRTemplatePrintText(look, origin);
    text.setText(String.join("\n", lines));
    text.setRunDirection(RunDirectionEnum.LTR);
    text.setX(place.x());
    text.setY(place.y());
    text.setWidth(place.width());
    text.setHeight(place.height());
    text.setTextHeight(lines.size() * letters.lineHeight());
    text.setLineSpacingFactor(letters.spacing());
    text.setLeadingOffset(-letters.descent());
    return text;
  }
}
