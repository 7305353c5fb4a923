package zveno.partners.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.ValueLists;
import zveno.partners.Choices;
import zveno.partners.PartnerField;
import zveno.partners.Readiness;
import zveno.ui.Tasks;

/// What the list under a field offers while somebody types.
public final class FieldChoices {
  private final ValueLists lists;
  private final Tasks tasks;
  private final Map<ValueList, List<String>> names = new EnumMap<>(ValueList.class);

  public FieldChoices(ValueLists lists, Tasks tasks) {
    this.lists = lists;
    this.tasks = tasks;
  }

  /// Reads the lists again.
  public void load() {
    tasks.run(
        "partners.task.load",
        progress -> {
          Map<ValueList, List<String>> read = new EnumMap<>(ValueList.class);
          for (ValueList list : ValueList.values()) {
            read.put(list, lists.all(list).stream().map(ListValue::name).toList());
          }
          return read;
        },
        names::putAll);
  }

  /// The names of the list behind a field, empty for free text.
  public List<String> of(PartnerField field) {
    if (field == PartnerField.READY) {
      return java.util.Arrays.stream(Readiness.values()).map(Choices.READINESS::shown).toList();
    }
    return list(field).map(list -> names.getOrDefault(list, List.of())).orElse(List.of());
  }

  private static Optional<ValueList> list(PartnerField field) {
    return Optional.ofNullable(
        switch (field) {
          case TYPE -> ValueList.TYPES;
          case KIND -> ValueList.KINDS;
          case DEPARTMENT -> ValueList.DEPARTMENTS;
          case DISTRICT -> ValueList.DISTRICTS;
          case MODEL -> ValueList.MODELS;
          case AGREEMENT_KIND -> ValueList.AGREEMENT_KINDS;
          default -> null;
        });
  }
}
