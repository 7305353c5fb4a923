package zveno.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import zveno.intake.cells.Cell;
import zveno.intake.cells.ExcelEpoch;
import zveno.text.RussianDate;

/// Dates as cells hold them: as a date, as Excel's number of a day without a format, as text.
final class DateCells {

  /// Days from 1927 to 2173: nothing else in a column of dates is a number like that.
  private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}(?:[.,]0+)?");

  private DateCells() {}

  static Optional<LocalDate> read(Cell cell) {
    return switch (cell) {
      case Cell.Moment moment when !moment.timeOnly() -> Optional.of(moment.value().toLocalDate());
      case Cell.Amount amount when SERIAL.matcher(amount.shown()).matches() ->
          amount.asMoment().map(m -> m.toLocalDate());
      case Cell.Text text -> read(text.value());
      default -> Optional.empty();
    };
  }

  private static Optional<LocalDate> read(String text) {
    String typed = text.strip();
    if (SERIAL.matcher(typed).matches()) {
      BigDecimal serial = new BigDecimal(typed.substring(0, 5));
      return ExcelEpoch.SINCE_1900.moment(serial).map(m -> m.toLocalDate());
    }
    return RussianDate.parse(typed);
  }
}
