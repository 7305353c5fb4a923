package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zveno.database.jooq.tables.records.EventRecord;
import zveno.events.EventCells;
import zveno.events.EventChoices;
import zveno.events.EventField;
import zveno.events.EventNumber;
import zveno.events.EventStatus;
import zveno.events.Significance;
import zveno.events.StatusCell;
import zveno.partners.PartnerField;
import zveno.partners.Split;

/// The columns that cells of plain fields become: texts, numbers, codes, the mark of a plan.
final class EventColumns {
  private static final Map<EventField, TableField<EventRecord, String>> TEXTS =
      Map.ofEntries(
          Map.entry(EventField.CITY, EVENT.CITY),
          Map.entry(EventField.COUNTRY, EVENT.COUNTRY),
          Map.entry(EventField.STAGE, EVENT.STAGE),
          Map.entry(EventField.REASON, EVENT.STATUS_REASON),
          Map.entry(EventField.EXPECTED, EVENT.EXPECTED_RESULT),
          Map.entry(EventField.RESULT, EVENT.RESULT),
          Map.entry(EventField.PRODUCT, EVENT.PRODUCT),
          Map.entry(EventField.HANDOUTS, EVENT.HANDOUTS),
          Map.entry(EventField.NOTE, EVENT.NOTE));
  private static final Map<EventField, TableField<EventRecord, Integer>> NUMBERS =
      Map.of(
          EventField.PLANNED, EVENT.PLANNED,
          EventField.PLANNED_TEACHERS, EVENT.PLANNED_TEACHERS,
          EventField.PLANNED_PUPILS, EVENT.PLANNED_PUPILS,
          EventField.PLANNED_PARENTS, EVENT.PLANNED_PARENTS,
          EventField.ACTUAL, EVENT.ACTUAL,
          EventField.ACTUAL_TEACHERS, EVENT.ACTUAL_TEACHERS,
          EventField.ACTUAL_PUPILS, EVENT.ACTUAL_PUPILS,
          EventField.ACTUAL_PARENTS, EVENT.ACTUAL_PARENTS,
          EventField.DISTRICTS, EVENT.DISTRICTS_TYPED);

  private final EventCells cells;
  private final Map<Field<?>, @Nullable Object> columns = new HashMap<>();

  private EventColumns(EventCells cells) {
    this.cells = cells;
  }

  static Map<Field<?>, @Nullable Object> of(EventCells cells) {
    EventColumns columns = new EventColumns(cells);
    TEXTS.forEach(columns::text);
    NUMBERS.forEach(columns::number);
    columns.code(EventField.MODE, EVENT.MODE, EventChoices.MODE::read);
    columns.code(EventField.KIND, EVENT.KIND, EventChoices.KIND::read);
    columns.significance();
    columns.status();
    if (cells.has(EventField.LINKS)) {
      List<String> links = Split.of(cells.text(EventField.LINKS), PartnerField.Shape.NAMES);
      columns.columns.put(EVENT.LINKS, links.isEmpty() ? null : String.join("\n", links));
    }
    if (cells.says(EventField.TITLE)) {
      columns.columns.put(EVENT.TITLE, cells.text(EventField.TITLE));
    }
    return columns.columns;
  }

  private void text(EventField field, Field<String> column) {
    if (!cells.has(field)) return;
    columns.put(column, cells.says(field) ? cells.text(field) : null);
  }

  private void number(EventField field, Field<Integer> column) {
    if (!cells.has(field)) return;
    OptionalInt number = EventNumber.read(cells.text(field));
    if (cells.says(field) && number.isEmpty()) {
      cells.doubt(field, "number.invalid", cells.text(field));
    } else {
      columns.put(column, number.isPresent() ? Integer.valueOf(number.getAsInt()) : null);
    }
  }

  private <E extends Enum<E>> void code(
      EventField field, Field<String> column, Function<String, Optional<E>> words) {
    if (!cells.has(field)) return;
    Optional<E> code = words.apply(cells.text(field));
    if (cells.says(field) && code.isEmpty()) {
      cells.doubt(field, "cell.unread", cells.text(field));
    } else {
      columns.put(column, code.map(Enum::name).orElse(null));
    }
  }

  private void significance() {
    if (!cells.has(EventField.SIGNIFICANCE)) return;
    List<String> words = Split.of(cells.text(EventField.SIGNIFICANCE), PartnerField.Shape.WORDS);
    words.stream()
        .filter(word -> EventChoices.SIGNIFICANCE.read(word).isEmpty())
        .forEach(word -> cells.doubt(EventField.SIGNIFICANCE, "cell.unread", word));
    String codes =
        words.stream()
            .flatMap(word -> EventChoices.SIGNIFICANCE.read(word).stream())
            .sorted()
            .distinct()
            .map(Significance::name)
            .collect(Collectors.joining(" "));
    if (!codes.isEmpty() || words.isEmpty()) {
      columns.put(EVENT.SIGNIFICANCE, codes.isEmpty() ? null : codes);
    }
  }

  /// A mark also tells how many came and why something was moved, where no other cell does.
  private void status() {
    if (!cells.has(EventField.STATUS)) return;
    StatusCell read = StatusCell.read(cells.text(EventField.STATUS));
    if (cells.says(EventField.STATUS) && read.status().isEmpty()) {
      cells.doubt(EventField.STATUS, "cell.unread", cells.text(EventField.STATUS));
      return;
    }
    EventStatus status = read.status().orElse(EventStatus.PLANNED);
    columns.put(EVENT.STATUS, status.name());
    if (read.people().isPresent() && !cells.has(EventField.ACTUAL)) {
      columns.put(EVENT.ACTUAL, read.people().getAsInt());
    }
    boolean held = status == EventStatus.HELD;
    if (!read.rest().isEmpty() && !cells.has(held ? EventField.RESULT : EventField.REASON)) {
      columns.put(held ? EVENT.RESULT : EVENT.STATUS_REASON, read.rest());
    }
  }
}
