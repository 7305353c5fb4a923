package zveno.partners.store;

import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.store.ItemList;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.PartnershipDirectionRecord;
import zveno.database.jooq.tables.records.PartnershipRecord;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.Choices;
import zveno.partners.PartnerField;
import zveno.partners.Readiness;

/// Writes what a row says of the partnership; an organisation without one gets it.
final class PartnershipWriter {
  private final Recorder recorder;
  private final ListLookup lists;
  private final ItemList<PartnershipDirectionRecord> directions;

  PartnershipWriter(Recorder recorder, ListLookup lists) {
    this.recorder = recorder;
    this.lists = lists;
    this.directions =
        new ItemList<>(
            recorder,
            PARTNERSHIP_DIRECTION,
            PARTNERSHIP_DIRECTION.PLACE,
            row -> row.getDirectionId().toString(),
            false);
  }

  boolean write(UUID organization, Row row, StoredPartners stored, Writing writing) {
    PartnershipRecord before = stored.partnerships().get(organization);
    Row.Columns columns = columns(row);
    UUID id;
    boolean changed;
    if (before == null) {
      id = Ids.next();
      columns.put(PARTNERSHIP.ORGANIZATION_ID, organization);
      recorder.insert(PARTNERSHIP, id, columns.values());
      changed = true;
    } else {
      id = before.getId();
      changed = recorder.update(PARTNERSHIP, id, Before.of(before, columns), columns.values());
    }
    if (row.has(PartnerField.DIRECTIONS)) {
      changed |=
          writing.write(
              directions,
              Map.of(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID, id),
              stored.directions().getOrDefault(id, List.of()),
              directions(row));
    }
    return changed;
  }

  private List<ItemList.Item> directions(Row row) {
    List<ItemList.Item> items = new ArrayList<>();
    for (String word : row.pieces(PartnerField.DIRECTIONS)) {
      Optional<ListValue> value = lists.findOrAdd(ValueList.DIRECTIONS, word);
      if (value.isEmpty()) continue;
      UUID direction = value.get().id();
      ItemList.Item item =
          new ItemList.Item(
              direction.toString(), Map.of(PARTNERSHIP_DIRECTION.DIRECTION_ID, direction));
      if (!items.contains(item)) items.add(item);
    }
    return items;
  }

  private Row.Columns columns(Row row) {
    Row.Columns columns = new Row.Columns();
    if (row.has(PartnerField.MODEL)) {
      Optional<ListValue> model = lists.findOrAdd(ValueList.MODELS, row.text(PartnerField.MODEL));
      columns.put(PARTNERSHIP.MODEL_ID, model.map(ListValue::id).orElse(null));
    }
    row.putText(PartnerField.SATISFACTION, PARTNERSHIP.SATISFACTION, columns);
    row.putText(PartnerField.RESULT, PARTNERSHIP.RESULT, columns);
    if (row.has(PartnerField.READY)) {
      String typed = row.text(PartnerField.READY);
      Optional<Readiness> ready = Choices.READINESS.read(typed);
      if (typed.isEmpty() || ready.isPresent()) {
        columns.put(PARTNERSHIP.READY, ready.map(Readiness::name).orElse(null));
      } else {
        row.doubt(PartnerField.READY, "cell.unread", typed);
      }
    }
    return columns;
  }
}
