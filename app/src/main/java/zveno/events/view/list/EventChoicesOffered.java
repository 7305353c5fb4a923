package zveno.events.view.list;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import zveno.events.EventChoices;
import zveno.events.EventField;
import zveno.events.EventKind;
import zveno.events.EventMode;
import zveno.events.EventStatus;
import zveno.events.Significance;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.ValueLists;
import zveno.ui.Tasks;

/// What the list under a field of an event offers while somebody types.
public final class EventChoicesOffered {
  private final ValueLists lists;
  private final Supplier<List<String>> organizations;
  private final Tasks tasks;
  private final Map<ValueList, List<String>> names = new EnumMap<>(ValueList.class);
  private List<String> partners = List.of();

  /// @param organizations reads what organisations are called
  public EventChoicesOffered(ValueLists lists, Supplier<List<String>> organizations, Tasks tasks) {
    this.lists = lists;
    this.organizations = organizations;
    this.tasks = tasks;
  }

  private record Read(Map<ValueList, List<String>> names, List<String> organizations) {}

  /// Reads the lists again.
  public void load() {
    tasks.run(
        "plan.task.load",
        progress -> {
          Map<ValueList, List<String>> read = new EnumMap<>(ValueList.class);
          for (EventField field : EventField.values()) {
            list(field)
                .ifPresent(
                    list -> read.put(list, lists.all(list).stream().map(ListValue::name).toList()));
          }
          return new Read(read, organizations.get());
        },
        read -> {
          names.putAll(read.names());
          partners = read.organizations();
        });
  }

  /// The names behind a field, empty for free text.
  public List<String> of(EventField field) {
    return switch (field) {
      case STATUS -> words(EventStatus.values(), EventChoices.STATUS::shown);
      case MODE -> words(EventMode.values(), EventChoices.MODE::shown);
      case KIND -> words(EventKind.values(), EventChoices.KIND::shown);
      case SIGNIFICANCE -> words(Significance.values(), EventChoices.SIGNIFICANCE::shown);
      case HOST, PLACE, ORGANIZATIONS, PARTICIPANTS -> partners;
      default -> list(field).map(list -> names.getOrDefault(list, List.of())).orElse(List.of());
    };
  }

  private static <E> List<String> words(E[] values, java.util.function.Function<E, String> word) {
    return Arrays.stream(values).map(word).toList();
  }

  private static Optional<ValueList> list(EventField field) {
    return Optional.ofNullable(
        switch (field) {
          case FORM -> ValueList.EVENT_FORMS;
          case LEVEL -> ValueList.EVENT_LEVELS;
          case DIRECTION -> ValueList.DIRECTIONS;
          case AUDIENCE -> ValueList.AUDIENCES;
          case RESPONSIBLE -> ValueList.METHODISTS;
          default -> null;
        });
  }
}
