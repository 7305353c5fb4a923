package zveno.intake.cells;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// What the format of a cell makes of its number: a date or a number of some look.
public record CellLook(boolean date, NumberLook number) {

  /// The format «Общий».
  public static final CellLook PLAIN = new CellLook(false, NumberLook.PLAIN);

  /// From the number and the code of a format; without a code it is a built-in one.
  public static CellLook of(int id, @Nullable String code) {
    String format = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
    boolean date = DateUtil.isADateFormat(id, format);
    return new CellLook(date, format == null ? NumberLook.PLAIN : NumberLook.of(format));
  }

  /// The cell of a number, a moment where the look asks for it and Excel has such a day. Throws
  /// NumberFormatException.
  public Cell cell(String raw, ExcelEpoch epoch) {
    Cell.Amount value = Cell.Amount.of(raw, number, epoch);
    if (!date) {
      return value;
    }
    return value.asMoment().<Cell>map(m -> Cell.Moment.of(value.value(), m)).orElse(value);
  }
}
