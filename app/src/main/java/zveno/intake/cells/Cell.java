package zveno.intake.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import zveno.text.CleanText;
import zveno.text.RussianFlag;

/// A filled cell, with the type that the file gives it.
public sealed interface Cell {

  /// What the user sees in the cell, save for the look of fractions and thousands.
  String shown();

  /// A text of a file as it is taken: without signs that nothing can hold, and no longer than a
  /// cell of Excel.
  static Text text(String raw) {
    String clean = CleanText.of(CleanText.cut(raw, Limits.CELL));
    Flaw flaw =
        raw.length() > Limits.CELL ? Flaw.CUT : CleanText.loses(raw) ? Flaw.CLEANED : Flaw.NONE;
    return new Text(clean, flaw);
  }

  /// What was lost of a text.
  enum Flaw {
    NONE,
    CLEANED,
    CUT
  }

  /// Text as typed; may hold line breaks.
  record Text(String value, Flaw flaw) implements Cell {

    public Text(String value) {
      this(value, Flaw.NONE);
    }

    @Override
    public String shown() {
      return value;
    }
  }

  /// A number. Excel keeps 15 digits, so more are noise.
  record Amount(BigDecimal value, NumberLook look, ExcelEpoch epoch) implements Cell {

    private static final int POWERS = 308;
    private static final int LONGEST = 400;

    /// From the digits in the file, such as 1.027808757899E12. Throws NumberFormatException.
    public static Amount of(String raw, NumberLook look, ExcelEpoch epoch) {
      if (raw.length() > LONGEST) {
        throw new NumberFormatException();
      }
      BigDecimal value = new BigDecimal(raw).round(new MathContext(15)).stripTrailingZeros();
      if (Math.abs((long) value.precision() - value.scale()) > POWERS) {
        throw new NumberFormatException(raw);
      }
      return new Amount(value, look, epoch);
    }

    /// Never with an exponent; with the leading zeros of a format such as 0000000000.
    @Override
    public String shown() {
      return look.show(value);
    }

    /// The number read as Excel's count of days, where it can be one.
    public Optional<LocalDateTime> asMoment() {
      return epoch.moment(value);
    }
  }

  /// A number that is shown as a date or a time of day.
  record Moment(LocalDateTime value, boolean dayOnly, boolean timeOnly) implements Cell {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// Whole days have no time of day, fractions below one have no day.
    public static Moment of(BigDecimal serial, LocalDateTime value) {
      boolean midnight = value.toLocalTime().equals(LocalTime.MIDNIGHT);
      return new Moment(value, midnight, serial.compareTo(BigDecimal.ONE) < 0 && !midnight);
    }

    @Override
    public String shown() {
      if (timeOnly) {
        return TIME.format(value);
      }
      return dayOnly ? DAY.format(value) : DAY.format(value) + " " + TIME.format(value);
    }
  }

  /// True or false.
  record Flag(boolean value) implements Cell {
    @Override
    public String shown() {
      return RussianFlag.of(value);
    }
  }

  /// An error value, or a formula whose result the file does not keep.
  record Unread(String shown) implements Cell {}
}
