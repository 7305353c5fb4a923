package zveno.partners.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.partners.Doubt;
import zveno.partners.PartnerField;
import zveno.partners.Split;
import zveno.text.CleanText;
import zveno.text.RussianDate;

/// One row of typed cells on its way into the base, with the doubts that arise on it.
///
/// A field that is missing in the row keeps its stored value; an empty cell clears it.
final class Row {
  private final Map<PartnerField, List<String>> cells;
  private final List<Doubt> doubts = new ArrayList<>();

  Row(Map<PartnerField, List<String>> cells) {
    this.cells = cells;
  }

  boolean has(PartnerField field) {
    return cells.containsKey(field);
  }

  boolean hasAny(PartnerField... fields) {
    for (PartnerField field : fields) if (has(field)) return true;
    return false;
  }

  /// The first text of the cell, empty when there is none.
  String text(PartnerField field) {
    List<String> cell = cells.getOrDefault(field, List.of());
    return cell.isEmpty() ? "" : CleanText.of(cell.getFirst()).strip();
  }

  /// The pieces of the cell as its shape says.
  List<String> pieces(PartnerField field) {
    List<String> cell = cells.getOrDefault(field, List.of());
    if (cell.size() == 1) return Split.of(CleanText.of(cell.getFirst()), field.shape());
    return cell.stream()
        .flatMap(text -> Split.of(CleanText.of(text), field.shape()).stream())
        .distinct()
        .toList();
  }

  /// Puts the text into the column if the row has the field.
  void putText(PartnerField field, Field<String> column, Columns columns) {
    if (!has(field)) return;
    String text = text(field);
    columns.put(column, text.isEmpty() ? null : text);
  }

  /// Puts the date into the column if the row has the field and the date is one; doubts it else.
  void putDate(PartnerField field, Field<LocalDate> column, Columns columns) {
    if (!has(field)) return;
    String typed = text(field);
    if (typed.isEmpty()) {
      columns.put(column, null);
      return;
    }
    Optional<LocalDate> date = RussianDate.parse(typed);
    if (date.isPresent()) columns.put(column, date.get());
    else doubt(field, "date.invalid", typed);
  }

  void doubt(PartnerField field, String code, String value) {
    doubts.add(new Doubt(field, code, value));
  }

  List<Doubt> doubts() {
    return doubts.isEmpty() ? List.of() : List.copyOf(doubts);
  }

  /// Columns and the values they are to take.
  static final class Columns {
    private final Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();

    <T> void put(Field<T> column, @Nullable T value) {
      values.put(column, value);
    }

    Map<Field<?>, @Nullable Object> values() {
      return values;
    }

    boolean isEmpty() {
      return values.isEmpty();
    }
  }
}
