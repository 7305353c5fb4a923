package zveno.intake.xls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.Cell;
import zveno.intake.cells.CellLook;
import zveno.intake.cells.ExcelEpoch;
import zveno.intake.cells.RowLimits;
import zveno.intake.cells.RowReader;
import zveno.intake.cells.SheetFile.SheetName;

/// The rows of one sheet of an xls. The cells of a row stand together in the stream.
final class XlsRows extends XlsListener {

  private final int wanted;
  private final RowLimits rows;
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final Map<Integer, CellLook> looks = new HashMap<>();
  private ExcelEpoch epoch = ExcelEpoch.SINCE_1900;
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord awaitsText;
  private int row = -1;

  XlsRows(SheetName sheet, RowReader reader) {
    this.wanted = sheet.index();
    this.rows = new RowLimits(sheet.name(), reader);
  }

  @Override
  boolean take(Record record, int part) {
    if (part == 0) {
      global(record);
      return false;
    }
    if (part != wanted) {
      return false;
    }
    if (record instanceof StringRecord text && awaitsText != null) {
      rows.add(awaitsText.getColumn(), Cell.text(text.getString()));
      awaitsText = null;
      return false;
    }
    return record instanceof CellValueRecordInterface cell && !add(cell);
  }

  private void global(Record record) {
    switch (record) {
      case SSTRecord all -> strings = all;
      case ExtendedFormatRecord style -> styles.add(style);
      case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
      case DateWindow1904Record window ->
          epoch = window.getWindowing() == 1 ? ExcelEpoch.SINCE_1904 : ExcelEpoch.SINCE_1900;
      default -> {}
    }
  }

  /// False when the reader wants no more.
  private boolean add(CellValueRecordInterface cell) {
    boolean on = cell.getRow() == row || row < 0 || rows.end(row + 1);
    row = cell.getRow();
    Cell value = on ? value(cell) : null;
    if (value != null) {
      rows.add(cell.getColumn(), value);
    }
    return on;
  }

  private @Nullable Cell value(CellValueRecordInterface cell) {
    return switch (cell) {
      case LabelSSTRecord label ->
          strings == null ? null : Cell.text(strings.getString(label.getSSTIndex()).getString());
      case LabelRecord label -> Cell.text(label.getValue());
      case NumberRecord number -> number(number.getValue(), number.getXFIndex());
      case RKRecord number -> number(number.getRKNumber(), number.getXFIndex());
      case BoolErrRecord flag ->
          flag.isBoolean()
              ? new Cell.Flag(flag.getBooleanValue())
              : new Cell.Unread(error(flag.getErrorValue()));
      case FormulaRecord formula -> result(formula);
      default -> null;
    };
  }

  private @Nullable Cell result(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    return switch (type) {
      case STRING -> {
        awaitsText = formula.hasCachedResultString() ? formula : null;
        yield null;
      }
      case BOOLEAN -> new Cell.Flag(formula.getCachedBooleanValue());
      case ERROR -> new Cell.Unread(error((byte) formula.getCachedErrorValue()));
      default -> number(formula.getValue(), formula.getXFIndex());
    };
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
  }

  private Cell number(double value, int style) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return new Cell.Unread(String.valueOf(value));
    }
    return look(style).cell(BigDecimal.valueOf(value).toString(), epoch);
  }

  private CellLook look(int style) {
    return looks.computeIfAbsent(
        style,
        at -> {
          int id = at < styles.size() ? styles.get(at).getFormatIndex() : 0;
          return CellLook.of(id, formats.get(id));
        });
  }

  @Override
  boolean endOfPart(int part) {
    if (part != wanted) {
      return false;
    }
    if (row >= 0) {
      rows.end(row + 1);
    }
    return true;
  }
}
