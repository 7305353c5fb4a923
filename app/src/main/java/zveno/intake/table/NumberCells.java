package zveno.intake.table;

import java.math.BigDecimal;
import java.util.Optional;
import zveno.intake.cells.Cell;
import zveno.intake.profile.ImportProfile.Decimal;
import zveno.text.RussianNumber;

/// Numbers as cells hold them; a share shown in per cent is per cent, 0…100.
final class NumberCells {

  private final Decimal decimal;

  NumberCells(Decimal decimal) {
    this.decimal = decimal;
  }

  Optional<BigDecimal> read(Cell cell) {
    return switch (cell) {
      case Cell.Amount amount ->
          Optional.of(amount.look().percent() ? amount.value().movePointRight(2) : amount.value());
      case Cell.Text text -> read(text.value().strip());
      default -> Optional.empty();
    };
  }

  private Optional<BigDecimal> read(String text) {
    String typed = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    return switch (decimal) {
      case AUTO -> RussianNumber.parse(typed);
      case COMMA -> RussianNumber.parse(typed.replace(".", ""));
      case POINT -> RussianNumber.parse(typed.replace(",", ""));
    };
  }
}
