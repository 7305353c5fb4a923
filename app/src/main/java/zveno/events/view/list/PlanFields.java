package zveno.events.view.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zveno.events.EventField;
import zveno.events.EventNumber;
import zveno.events.EventText;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.ui.table.lines.LineField;

/// What the plan can be ordered, filtered and grouped by.
record PlanFields(Messages messages) {
  static final String MONTH = "month";
  static final String FILES = "files";
  static final String CLASHES = "clashes";

  /// What the cell of the date says already.
  static final Set<EventField> SAID_ELSEWHERE = EnumSet.of(EventField.END, EventField.PRECISION);

  private static final Comparator<EventLine> BY_TIME =
      Comparator.comparing(
              (EventLine line) -> line.event().when().date(), emptyLast(PartialDate::compareTo))
          .thenComparing(line -> line.event().when().times(), emptyLast(DayTimes::compareTo));

  List<LineField<EventLine>> all() {
    List<LineField<EventLine>> all = new ArrayList<>(List.of(month(), files(), clashes()));
    for (EventField field : EventField.values()) {
      if (!SAID_ELSEWHERE.contains(field)) all.add(of(field));
    }
    return all;
  }

  /// The month, for groups.
  LineField<EventLine> month() {
    return LineField.choice(MONTH, messages.get("plan.month.column"), EventLine::month).by(BY_TIME);
  }

  LineField<EventLine> files() {
    return LineField.<EventLine>choice(
            FILES, messages.get("plan.files.column"), EventLine::filesText)
        .by(Comparator.comparingInt(EventLine::files));
  }

  LineField<EventLine> clashes() {
    return LineField.text(CLASHES, messages.get("plan.clashes.column"), EventLine::clashText);
  }

  LineField<EventLine> of(EventField field) {
    String id = field.code();
    String heading = heading(field);
    LineField<EventLine> text = LineField.text(id, heading, line -> line.cell(field));
    LineField<EventLine> choice = LineField.choice(id, heading, line -> line.cell(field));
    return switch (field.shape()) {
      case DATE ->
          LineField.<EventLine>date(
                  id,
                  heading,
                  line -> line.cell(field),
                  line -> line.event().when().date().map(PartialDate::first))
              .by(BY_TIME);
      case CHOICE -> choice;
      case CODE ->
          field == EventField.STATUS ? choice.by(Comparator.comparing(EventLine::mark)) : choice;
      case CODES -> text.of(line -> several(line, field));
      case NAMES -> field == EventField.LINKS ? text : text.of(line -> several(line, field));
      case NUMBER -> text.by(Comparator.comparingInt(line -> number(line.cell(field))));
      case TEXT -> text;
    };
  }

  /// Shorter than in files, so that the official columns stand side by side.
  private String heading(EventField field) {
    return switch (field) {
      case PLACE -> messages.get("plan.place.column");
      case STATUS -> messages.get("plan.status.title");
      default -> messages.get(field.headingKey());
    };
  }

  private static List<String> several(EventLine line, EventField field) {
    return EventText.shown(ANY).values(line.event(), field);
  }

  /// Names of people and organisations have no dates in them.
  private static final SchoolYear ANY =
      new SchoolYear(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH);

  private static int number(String cell) {
    return EventNumber.read(cell).orElse(-1);
  }

  private static <T> Comparator<Optional<T>> emptyLast(Comparator<T> order) {
    return (one, two) -> {
      if (one.isEmpty() || two.isEmpty()) return Boolean.compare(one.isEmpty(), two.isEmpty());
      return order.compare(one.get(), two.get());
    };
  }
}
