package zveno.partners.view;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.lists.ListValue;
import zveno.lists.ValueInUseException;
import zveno.lists.ValueList;
import zveno.lists.ValueLists;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// The editable lists, one in sight at a time.
public final class ListsViewModel {
  private final ValueLists lists;
  private final Tasks tasks;
  private final Messages messages;
  private final PartnersViewModel.Notices notices;
  private final ObjectProperty<ValueList> list = new SimpleObjectProperty<>(ValueList.DISTRICTS);
  private final ObservableList<ListValue> values = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<ListValue> shownValues =
      FXCollections.unmodifiableObservableList(values);
  private final ObservableList<ListValue> types = FXCollections.observableArrayList();
  private final ObservableList<ListValue> shownTypes =
      FXCollections.unmodifiableObservableList(types);

  public ListsViewModel(
      ValueLists lists, Tasks tasks, Messages messages, PartnersViewModel.Notices notices) {
    this.lists = lists;
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
    list.addListener((property, old, chosen) -> load());
  }

  /// The list in sight.
  public ObjectProperty<ValueList> listProperty() {
    return list;
  }

  public ObservableList<ListValue> values() {
    return shownValues;
  }

  /// The types among which a kind chooses its own.
  public ObservableList<ListValue> types() {
    return shownTypes;
  }

  public void load() {
    ValueList wanted = list.get();
    tasks.run(
        "partners.task.load",
        progress -> List.of(lists.all(wanted), lists.all(ValueList.TYPES)),
        read -> {
          if (wanted != list.get()) return;
          types.setAll(read.getLast());
          values.setAll(read.getFirst());
        });
  }

  /// Adds a value at the end; an empty name adds nothing.
  public void add(String name) {
    if (name.isBlank()) return;
    ValueList wanted = list.get();
    save(() -> lists.add(wanted, name.strip()));
  }

  /// Writes a changed value; an empty name leaves it as it was.
  public void save(ListValue value) {
    if (value.name().isBlank()) {
      load();
      return;
    }
    ValueList wanted = list.get();
    save(() -> lists.save(wanted, value));
  }

  /// Puts a value into the trash unless records use it.
  public void delete(UUID value) {
    ValueList wanted = list.get();
    save(() -> lists.delete(wanted, List.of(value)));
  }

  private void save(Runnable work) {
    tasks.run(
        "partners.task.save",
        progress -> {
          work.run();
          return true;
        },
        done -> {
          notices.saved();
          load();
        },
        thrown -> {
          if (thrown instanceof ValueInUseException used) {
            notices.tell(messages.get("partners.valueInUse.notice", used.value(), used.uses()));
          } else {
            tasks.fault(thrown);
          }
        });
  }
}
