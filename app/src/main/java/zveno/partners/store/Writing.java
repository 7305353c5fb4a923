package zveno.partners.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import zveno.changes.store.ItemList;

/// How a row meets what is stored.
public enum Writing {
  /// The user typed it: lists become exactly what was typed, the first contact and the present
  /// agreement are the ones meant.
  EDIT {
    @Override
    <R extends Record> boolean write(
        ItemList<R> list, Map<Field<?>, UUID> parent, List<R> stored, List<ItemList.Item> given) {
      return list.exactly(parent, stored, given);
    }
  },
  /// A file said it: lists keep what the file does not know, contacts are found by name and
  /// agreements by number.
  IMPORT {
    @Override
    <R extends Record> boolean write(
        ItemList<R> list, Map<Field<?>, UUID> parent, List<R> stored, List<ItemList.Item> given) {
      return given.isEmpty()
          ? list.exactly(parent, stored, given)
          : list.takeIn(parent, stored, given);
    }
  };

  abstract <R extends Record> boolean write(
      ItemList<R> list, Map<Field<?>, UUID> parent, List<R> stored, List<ItemList.Item> given);
}
