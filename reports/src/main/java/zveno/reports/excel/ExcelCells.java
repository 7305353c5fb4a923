package zveno.reports.excel;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import zveno.reports.table.Value;
import zveno.reports.words.NoBreak;

/// Writes values into cells by their types.
final class ExcelCells {

  static final String DAY = "dd\\.mm\\.yyyy";
  private static final String AS_TEXT = "@";
  private static final String FORMULA_STARTS = "=+-@";

  private final Worksheet sheet;
  private final ExcelFont font;

  ExcelCells(Worksheet sheet, ExcelFont font) {
    this.sheet = sheet;
    this.font = font;
  }

  /// Returns the format that the cell needs, empty for none.
  String write(int row, int column, Value value) {
    return switch (value) {
      case Value.Text text -> text(row, column, text.text());
      case Value.Whole whole -> {
        sheet.value(row, column, whole.number());
        yield "";
      }
      case Value.Decimal decimal -> {
        sheet.value(row, column, decimal.number());
        yield "";
      }
      case Value.Day day -> {
        sheet.value(row, column, day.date());
        yield DAY;
      }
      case Value.Nothing nothing -> text(row, column, Value.DASH);
      case Value.Room room -> "";
    };
  }

  /// A text that looks like a formula is marked as text, or it becomes one when somebody edits it.
  private String text(int row, int column, String text) {
    sheet.value(row, column, NoBreak.in(text));
    return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? AS_TEXT : "";
  }

  /// A cell with lines around it and its text at the top.
  StyleSetter framed(int row, int column, boolean centred, String format) {
    StyleSetter style = font.of(sheet.style(row, column));
    style.borderStyle(BorderStyle.THIN).wrapText(true).verticalAlignment("top");
    if (centred) {
      style.horizontalAlignment("center");
    }
    if (!format.isEmpty()) {
      style.format(format);
    }
    return style;
  }
}
