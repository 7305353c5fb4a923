package zveno.intake.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;
import zveno.intake.cells.RowLimits;
import zveno.intake.cells.RowReader;
import zveno.text.CleanText;

/// The rows of one sheet part. Rows and cells without an address follow the one before.
final class SheetPart {

  private final PartReader xml;
  private final String sheet;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final RowLimits rows;
  private final TextOfRuns inline = new TextOfRuns("is");
  private int row;
  private int column;

  SheetPart(
      PartReader xml, String sheet, SharedStrings strings, CellFormats formats, RowReader reader) {
    this.xml = xml;
    this.sheet = sheet;
    this.strings = strings;
    this.formats = formats;
    this.rows = new RowLimits(sheet, reader);
  }

  void read() {
    int event;
    while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.name().equals("row")) {
          row = ordinal(xml.attribute("r"), row + 1);
          column = -1;
        } else if (xml.name().equals("c")) {
          cell();
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.name().equals("row")
          && !rows.end(row)) {
        return;
      }
    }
  }

  private int ordinal(@Nullable String text, int otherwise) {
    int number = text == null ? otherwise : CellFormats.number(text);
    if (number <= row || number > Limits.LAST_ROW) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, sheet);
    }
    return number;
  }

  private void cell() {
    String address = xml.attribute("r");
    column = address == null ? column + 1 : columnOf(address);
    String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
    String style = xml.attribute("s");
    StringBuilder value = new StringBuilder();
    StringBuilder formula = new StringBuilder();
    StringBuilder into = null;
    boolean inlined = false;
    boolean hasValue = false;
    boolean hasFormula = false;
    int event;
    while ((event = xml.next()) != XMLStreamConstants.END_DOCUMENT) {
      inlined |= inline.take(event, xml);
      if (event == XMLStreamConstants.START_ELEMENT) {
        into = xml.name().equals("v") ? value : xml.name().equals("f") ? formula : null;
        hasValue |= into == value;
        hasFormula |= into == formula;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        into = null;
        if (xml.name().equals("c")) {
          break;
        }
      } else if (into != null && isText(event)) {
        xml.text(into);
      }
    }
    Cell cell =
        hasFormula && !hasValue
            ? new Cell.Unread(CleanText.cut("=" + formula, Limits.CELL))
            : inlined ? Cell.text(inline.value()) : cell(type, value.toString(), style);
    if (cell != null) {
      rows.add(column, cell);
    }
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
  }

  private @Nullable Cell cell(String type, String value, @Nullable String style) {
    if (value.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "s" -> Cell.text(strings.get(value));
      case "str" -> Cell.text(TextOfRuns.unescape(value));
      case "b" -> new Cell.Flag(value.strip().equals("1") || value.strip().equals("true"));
      case "e" -> new Cell.Unread(value);
      case "d" -> moment(value);
      default -> number(value, style);
    };
  }

  private Cell number(String value, @Nullable String style) {
    try {
      return formats.number(value.strip(), style);
    } catch (NumberFormatException | ArithmeticException e) {
      return new Cell.Unread(value);
    }
  }

  /// Strict workbooks write dates as ISO text.
  private static Cell moment(String value) {
    try {
      String full = value.contains("T") ? value.replace("Z", "") : value + "T00:00";
      LocalDateTime moment = LocalDateTime.parse(full);
      boolean dayOnly = moment.toLocalTime().toSecondOfDay() == 0;
      return new Cell.Moment(moment, dayOnly, false);
    } catch (DateTimeParseException e) {
      return new Cell.Unread(value);
    }
  }

  private int columnOf(String address) {
    int number = 0;
    for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
      number = number * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
      if (number > 20_000) {
        throw new IntakeException(IntakeFault.FILE_DAMAGED, sheet);
      }
    }
    if (number == 0) {
      throw new IntakeException(IntakeFault.FILE_DAMAGED, sheet);
    }
    return number - 1;
  }
}
