package zveno.reports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

/// What stands in a cell.
public sealed interface Value {

  Value NOTHING = new Nothing();

  /// Left empty, with room to write into by hand.
  Value ROOM = new Room();

  /// How nothing is printed.
  String DASH = "\u2014";

  /// Lines of a text are parted by a line feed.
  record Text(String text) implements Value {}

  /// A number that can be counted with.
  record Whole(int number) implements Value {}

  /// A number with all its decimals that can be counted with.
  record Decimal(BigDecimal number) implements Value {
    /// With a decimal comma.
    public String shown() {
      return number.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
  }

  /// A day that can be sorted by.
  record Day(LocalDate date) implements Value {}

  /// Unknown, printed as a dash.
  record Nothing() implements Value {}

  /// Empty, as high as a line written by hand.
  record Room() implements Value {}

  /// A text, or nothing where it is blank; control characters, which no file of Office bears, go.
  static Value text(String text) {
    String clean = text.replace('\t', ' ').replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
    return clean.isEmpty() ? NOTHING : new Text(clean);
  }

  /// A number, or nothing where it is unknown.
  static Value number(OptionalInt number) {
    return number.isPresent() ? new Whole(number.getAsInt()) : NOTHING;
  }
}
