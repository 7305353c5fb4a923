package zveno.lists;

import java.util.List;
import java.util.UUID;

/// The editable lists.
public interface ValueLists {
  /// The live values in the user's order.
  List<ListValue> all(ValueList list);

  /// Adds a value at the end.
  UUID add(ValueList list, String name);

  /// Writes the value's name, form, type, synonyms and place.
  void save(ValueList list, ListValue value);

  /// Puts values into the trash.
  ///
  /// @throws ValueInUseException when live records use one of them; nothing is deleted then
  void delete(ValueList list, List<UUID> values);
}
