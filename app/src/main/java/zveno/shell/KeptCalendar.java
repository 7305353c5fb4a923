package zveno.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zveno.events.EventMark;
import zveno.events.calendar.Wanted;
import zveno.events.view.CalendarState;
import zveno.events.view.CalendarState.Lanes;
import zveno.events.view.CalendarState.View;

/// What the calendar showed last, as JSON; what cannot be read is as on the first day.
///
/// @param write puts the settings on the disk
record KeptCalendar(ObjectNode kept, Runnable write) implements CalendarState.Memory {
  private static final String DIRECTIONS = "directions";
  private static final String METHODISTS = "methodists";
  private static final String STATES = "states";

  @Override
  public CalendarState of(LocalDate today) {
    CalendarState first = CalendarState.first(today);
    return new CalendarState(
        one(View.values(), kept.path("view").asText()).orElse(first.view()),
        one(Lanes.values(), kept.path("lanes").asText()).orElse(first.lanes()),
        day(kept.path("day").asText()).orElse(today),
        new Wanted(names(DIRECTIONS), names(METHODISTS), states()));
  }

  @Override
  public void keep(CalendarState state) {
    kept.put("view", state.view().name()).put("lanes", state.lanes().name());
    kept.put("day", state.day().toString());
    put(DIRECTIONS, state.wanted().directions().stream());
    put(METHODISTS, state.wanted().methodists().stream());
    put(STATES, state.wanted().states().stream().map(Enum::name));
    write.run();
  }

  private void put(String name, Stream<String> values) {
    ArrayNode array = kept.putArray(name);
    values.sorted().forEach(array::add);
  }

  private Set<String> names(String name) {
    Set<String> names = new HashSet<>();
    for (JsonNode one : kept.path(name)) names.add(one.asText());
    return names;
  }

  private Set<EventMark> states() {
    Set<EventMark> states = new HashSet<>();
    for (String name : names(STATES)) one(EventMark.values(), name).ifPresent(states::add);
    return states;
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException never) {
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
    return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
  }
}
