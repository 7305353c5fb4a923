package zveno.events.incoming;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.events.EventCells;
import zveno.events.EventDoubt;
import zveno.events.EventField;
import zveno.events.EventWhen;
import zveno.events.TypedWhen;
import zveno.events.time.SchoolYearTitle;
import zveno.intake.cells.ExcelEpoch;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.RowDoubt;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Blanks;

/// A row of a plan as cells of an event.
///
/// @param year what the row writes without a year is in this one
public record IncomingEvent(
    int number, Map<EventField, String> cells, SchoolYear year, List<RowDoubt> doubts) {
  private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(?:[.,]0+)?");
  private static final Pattern TENTHS = Pattern.compile("(\\d{1,2})[.,](\\d)");

  /// Cleans the cells.
  ///
  /// @param usual the school year where the row does not name one
  public static IncomingEvent of(ImportRow row, SchoolYear usual) {
    Map<EventField, String> cells = new EnumMap<>(EventField.class);
    for (EventField field : EventField.values()) {
      String text = row.text(field.code());
      if (!text.isEmpty()) cells.put(field, clean(field, text));
    }
    OptionalInt named = SchoolYearTitle.find(row.text(PlanKind.YEAR));
    SchoolYear year =
        named.isPresent()
            ? new SchoolYears(java.time.MonthDay.from(usual.from()), OptionalInt.empty())
                .in(named.getAsInt())
            : usual;
    return new IncomingEvent(row.number(), cells, year, new ArrayList<>(row.doubts()));
  }

  private static String clean(EventField field, String text) {
    return switch (field) {
      case START, END -> day(text);
      case TIME -> time(text);
      case RESPONSIBLE, AUDIENCE, ORGANIZATIONS, PARTICIPANTS, LINKS, NOTE, RESULT, EXPECTED ->
          text;
      default -> Blanks.oneLine(text, " ");
    };
  }

  /// A number of Excel that is shown without the format of a date.
  private static String day(String text) {
    Matcher serial = SERIAL.matcher(text.strip());
    return serial.matches()
        ? ExcelEpoch.SINCE_1900
            .moment(new BigDecimal(serial.group(1)))
            .map(moment -> moment.toLocalDate().toString())
            .orElse(text)
        : text;
  }

  /// Excel makes 14.3 of 14.30.
  private static String time(String text) {
    Matcher tenths = TENTHS.matcher(text.strip());
    return tenths.matches() ? tenths.group(1) + ":" + tenths.group(2) + "0" : text;
  }

  public String title() {
    return cells.getOrDefault(EventField.TITLE, "");
  }

  /// When it is, by the row alone.
  public EventWhen when() {
    return new TypedWhen(year).of(EventWhen.UNKNOWN, new EventCells(cells));
  }

  /// The event was moved since: the row tells of the time before.
  public void keepTime() {
    List.of(EventField.START, EventField.END, EventField.PRECISION, EventField.TIME)
        .forEach(cells::remove);
  }

  /// The file has these fields, and an empty cell empties what is stored.
  public void clear(List<EventField> fields) {
    fields.forEach(field -> cells.putIfAbsent(field, ""));
  }

  /// A doubt about a field as a doubt about this row.
  public RowDoubt at(EventDoubt doubt) {
    return new RowDoubt(number, doubt.field().code(), DoubtCode.of(doubt.code()), doubt.value());
  }
}
