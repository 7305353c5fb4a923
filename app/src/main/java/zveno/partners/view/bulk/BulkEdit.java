package zveno.partners.view.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.partners.PartnerField;
import zveno.partners.TypedRow;
import zveno.text.RussianDate;

/// A change of one field in many partners.
///
/// @param typed what is written, added or put in the place of `old`
/// @param old what is looked for, for [Way#REPLACE] only
public record BulkEdit(PartnerField field, Way way, String typed, String old) {
  private static final String BETWEEN = "; ";

  /// What is done with the field.
  public enum Way {
    /// The text takes the place of whatever was there.
    SET,
    /// The text is added to what is there; of a list it becomes one more item.
    ADD,
    /// A part of the text is replaced wherever it stands.
    REPLACE,
    /// The field becomes empty.
    CLEAR
  }

  /// A partner as the change finds it.
  public record Cell(UUID partner, String name, String text) {}

  /// A partner whose field changes.
  public record Changed(UUID partner, String name, String before, String after) {}

  /// Whether enough is said to change anything; a date must be one.
  public boolean possible() {
    return switch (way) {
      case CLEAR -> field != PartnerField.NAME;
      case REPLACE -> !old.isEmpty();
      case SET, ADD -> !typed.isBlank() && (!dated() || date().isPresent());
    };
  }

  /// Those that change, with the text before and after.
  public List<Changed> changes(List<Cell> cells) {
    List<Changed> changes = new ArrayList<>();
    if (!possible()) return changes;
    for (Cell cell : cells) {
      String after = after(cell.text());
      if (after.equals(cell.text())) continue;
      // A partner keeps some name.
      if (field == PartnerField.NAME && after.isBlank()) continue;
      changes.add(new Changed(cell.partner(), cell.name(), cell.text(), after));
    }
    return changes;
  }

  /// The same as rows to be written.
  public List<TypedRow> rows(List<Cell> cells) {
    return changes(cells).stream()
        .map(one -> new TypedRow(Optional.of(one.partner()), Map.of(field, one.after())))
        .toList();
  }

  private String after(String before) {
    return switch (way) {
      case SET -> date().map(RussianDate::digits).orElse(typed.strip());
      case ADD -> before.isEmpty() ? typed.strip() : added(before);
      case REPLACE -> before.replace(old, typed).strip();
      case CLEAR -> "";
    };
  }

  private String added(String before) {
    boolean list =
        switch (field.shape()) {
          case WORDS, NAMES, PHONES -> true;
          default -> false;
        };
    if (list && List.of(before.split(BETWEEN, -1)).contains(typed.strip())) return before;
    return before + (list ? BETWEEN : " ") + typed.strip();
  }

  private boolean dated() {
    return field.shape() == PartnerField.Shape.DATE;
  }

  private Optional<LocalDate> date() {
    return dated() ? RussianDate.parse(typed) : Optional.empty();
  }

  /// The ways that make sense for the field: nothing is added to a date or to one of few values.
  public static List<Way> ways(PartnerField field) {
    return switch (field.shape()) {
      case DATE, CHOICE -> List.of(Way.SET, Way.CLEAR);
      default ->
          field == PartnerField.NAME
              ? List.of(Way.REPLACE, Way.ADD, Way.SET)
              : List.of(Way.SET, Way.ADD, Way.REPLACE, Way.CLEAR);
    };
  }
}
