package zveno.reports.events;

import static zveno.reports.table.Column.Side.CENTRE;
import static zveno.reports.table.Column.Side.LEFT;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zveno.reports.table.Column;
import zveno.reports.table.Column.Side;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// The columns of all forms.
///
/// @param apart whether kinds of people stand in columns of their own, to be counted with
record EventsColumns(Words words, boolean apart) {
  /// The column of the plan that is never empty.
  static final int TITLE_OF_PLAN = 3;

  static final int TITLE_OF_LOG = 2;

  /// The first of the columns of people where these stand apart.
  static final int PEOPLE_OF_LOG = 6;

  List<Column<EventLine>> of(EventsForm form) {
    return switch (form) {
      case PLAN -> plan();
      case MONTH -> month();
      case CYCLOGRAM -> cyclogram();
      case LOG -> log();
    };
  }

  private List<Column<EventLine>> plan() {
    return List.of(
        new Column<>(words.get("plan.01"), 9, CENTRE, (number, line) -> new Value.Whole(number)),
        column("plan.02", 26, CENTRE, EventsColumns::when),
        text("plan.03", 22, CENTRE, EventLine::time),
        text("plan.04", 60, LEFT, EventLine::formAndTitle),
        text("plan.05", 36, LEFT, EventLine::place),
        text("plan.06", 30, LEFT, EventLine::audience),
        text("plan.07", 29, LEFT, EventLine::responsible),
        text("plan.08", 29, LEFT, EventLine::expected),
        column(
            "plan.09",
            26,
            LEFT,
            line -> line.mark().isEmpty() ? Value.ROOM : Value.text(line.mark())));
  }

  private List<Column<EventLine>> month() {
    return List.of(
        column("month.01", 24, CENTRE, EventsColumns::when),
        text("month.02", 27, CENTRE, EventLine::weekday),
        text("month.03", 22, CENTRE, EventLine::time),
        text("month.04", 68, LEFT, EventLine::formAndTitle),
        text("month.05", 50, LEFT, EventLine::place),
        text("month.06", 38, LEFT, EventLine::audience),
        text("month.07", 38, LEFT, EventLine::responsible));
  }

  private List<Column<EventLine>> cyclogram() {
    return List.of(
        text("cyclogram.01", 38, LEFT, line -> lines(line.weekday(), line.time())),
        text("cyclogram.02", 72, LEFT, EventLine::formAndTitle),
        text("cyclogram.03", 36, LEFT, EventLine::expected),
        text("cyclogram.04", 34, LEFT, EventLine::responsible));
  }

  private List<Column<EventLine>> log() {
    List<Column<EventLine>> before =
        List.of(
            column("log.01", 25, CENTRE, EventsColumns::when),
            text("log.02", 26, LEFT, EventLine::form),
            text("log.03", 54, LEFT, EventLine::title),
            text("log.04", 22, LEFT, EventLine::level),
            text("log.05", 24, LEFT, EventLine::mode),
            text("log.06", 36, LEFT, EventLine::organizers));
    List<Column<EventLine>> after =
        List.of(
            column("log.08", 14, CENTRE, line -> Value.number(line.organizations())),
            text("log.09", 29, LEFT, EventLine::districts),
            text("log.10", 26, LEFT, EventLine::materials),
            text("log.11", 29, LEFT, EventLine::outcome));
    return Stream.of(before, people(), after).flatMap(List::stream).toList();
  }

  private List<Column<EventLine>> people() {
    if (!apart) return List.of(text("log.07", 30, CENTRE, this::people));
    return List.of(
        column("people.all", 16, CENTRE, line -> Value.number(line.people().all())),
        column("people.teachers", 16, CENTRE, line -> Value.number(line.people().teachers())),
        column("people.pupils", 16, CENTRE, line -> Value.number(line.people().pupils())),
        column("people.parents", 16, CENTRE, line -> Value.number(line.people().parents())));
  }

  /// «25 / 120 / —», or the number of all where their kinds are not known.
  private String people(EventLine line) {
    People people = line.people();
    List<OptionalInt> kinds = List.of(people.teachers(), people.pupils(), people.parents());
    if (kinds.stream().allMatch(OptionalInt::isEmpty)) return number(people.all());
    return kinds.stream()
        .map(one -> one.isPresent() ? number(one) : Value.DASH)
        .collect(Collectors.joining(" / "));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static Value when(EventLine line) {
    return line.day().<Value>map(Value.Day::new).orElseGet(() -> Value.text(line.when()));
  }

  private static String lines(String one, String other) {
    return Stream.of(one, other).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
  }

  private Column<EventLine> text(
      String key, double width, Side side, Function<EventLine, String> text) {
    return column(key, width, side, line -> Value.text(text.apply(line)));
  }

  private Column<EventLine> column(
      String key, double width, Side side, Function<EventLine, Value> value) {
    return new Column<>(words.get(key), width, side, (number, line) -> value.apply(line));
  }
}
