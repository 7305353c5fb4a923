package zveno.intake.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A data row. Only filled cells are here; a date or number that could not be read stands in the
/// doubts instead.
///
/// @param number as Excel shows it
/// @param context columns that the profile asks for under names of its own
public record ImportRow(
    int number,
    Map<String, String> texts,
    Map<String, LocalDate> dates,
    Map<String, BigDecimal> numbers,
    Map<String, String> context,
    List<RowDoubt> doubts) {

  /// The text of a field, empty where its cell is.
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /// The date of a field.
  public Optional<LocalDate> date(String field) {
    return Optional.ofNullable(dates.get(field));
  }
}
