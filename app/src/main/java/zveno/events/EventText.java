package zveno.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import zveno.events.time.DateText;
import zveno.events.time.DayTimes;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.settings.SchoolYear;

/// Events as texts, field by field: the only code that turns records into text.
public final class EventText {
  private static final String BETWEEN = "; ";

  private final Function<PartialDate, String> dates;
  private final boolean codes;

  private EventText(Function<PartialDate, String> dates, boolean codes) {
    this.dates = dates;
    this.codes = codes;
  }

  /// As people read it: «12–14 сентября 2026», «проведено».
  ///
  /// @param year tells when school years begin
  public static EventText shown(SchoolYear year) {
    return new EventText(new DateText(year)::full, false);
  }

  /// For other programs: ISO days, codes of fixed lists.
  public static EventText coded() {
    return new EventText(date -> date.first().toString(), true);
  }

  /// The whole cell, several values apart by «;».
  public String cell(Event event, EventField field) {
    return String.join(BETWEEN, values(event, field));
  }

  /// The values of a field, none where nothing is known.
  public List<String> values(Event event, EventField field) {
    EventNature nature = event.nature();
    return switch (field) {
      case TITLE -> known(event.title());
      case FORM -> known(nature.form());
      case START -> start(event.when());
      case END -> end(event.when());
      case PRECISION -> word(event.when().date().map(PartialDate::precision), this::precision);
      case TIME -> word(event.when().times(), DayTimes::text);
      case HOST -> word(event.venue().host(), OrganizationName::name);
      case PLACE -> known(event.venue().place());
      case CITY -> known(event.venue().city());
      case COUNTRY -> known(event.venue().country());
      case RESPONSIBLE -> event.responsible();
      case AUDIENCE -> event.audience();
      case LEVEL -> known(nature.level());
      case MODE -> word(nature.mode(), mode -> code(mode, EventChoices.MODE::shown));
      case DIRECTION -> known(nature.direction());
      case KIND -> word(nature.kind(), kind -> code(kind, EventChoices.KIND::shown));
      case SIGNIFICANCE ->
          nature.significance().stream()
              .sorted()
              .map(one -> code(one, EventChoices.SIGNIFICANCE::shown))
              .toList();
      case STAGE -> known(nature.stage());
      case PLANNED, PLANNED_TEACHERS, PLANNED_PUPILS, PLANNED_PARENTS ->
          number(event.planned(), field);
      case ACTUAL, ACTUAL_TEACHERS, ACTUAL_PUPILS, ACTUAL_PARENTS -> number(event.actual(), field);
      case STATUS -> known(code(event.state().status(), EventChoices.STATUS::shown));
      case REASON -> known(event.state().reason());
      case ORGANIZATIONS -> names(event, EventOrganization.Role.ORGANIZER);
      case PARTICIPANTS -> names(event, EventOrganization.Role.PARTICIPANT);
      case DISTRICTS -> number(event.yield().districts());
      case EXPECTED -> known(event.yield().expected());
      case RESULT -> known(event.yield().result());
      case PRODUCT -> known(event.yield().product());
      case HANDOUTS -> known(event.yield().handouts());
      case LINKS -> event.yield().links();
      case NOTE -> known(event.yield().note());
    };
  }

  /// What was typed and not understood stands for a date on screen.
  private List<String> start(EventWhen when) {
    return when.date()
        .map(date -> List.of(dates.apply(date)))
        .orElseGet(() -> codes ? List.of() : known(when.typed()));
  }

  private List<String> end(EventWhen when) {
    return word(when.date().map(PartialDate::last), this::day);
  }

  private String day(LocalDate day) {
    return codes ? day.toString() : dates.apply(PartialDate.day(day));
  }

  private String precision(Precision precision) {
    return codes ? precision.code() : EventChoices.PRECISION.shown(precision);
  }

  private <E extends Enum<E>> String code(E value, Function<E, String> shown) {
    return codes ? value.name().toLowerCase(java.util.Locale.ROOT) : shown.apply(value);
  }

  private static List<String> number(Headcount count, EventField field) {
    return number(
        switch (field) {
          case PLANNED_TEACHERS, ACTUAL_TEACHERS -> count.teachers();
          case PLANNED_PUPILS, ACTUAL_PUPILS -> count.pupils();
          case PLANNED_PARENTS, ACTUAL_PARENTS -> count.parents();
          default -> count.all();
        });
  }

  private static List<String> number(OptionalInt number) {
    return number.isPresent() ? List.of(String.valueOf(number.getAsInt())) : List.of();
  }

  private static List<String> names(Event event, EventOrganization.Role role) {
    return event.those(role).stream().map(one -> one.organization().name()).toList();
  }

  private static <T> List<String> word(Optional<T> value, Function<T, String> text) {
    return value.map(text).map(List::of).orElse(List.of());
  }

  private static List<String> known(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
