package zveno.events.store;

import static zveno.database.jooq.Tables.EVENT_AUDIENCE;
import static zveno.database.jooq.Tables.EVENT_METHODIST;
import static zveno.database.jooq.Tables.EVENT_ORGANIZATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.ItemList;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.EventAudienceRecord;
import zveno.database.jooq.tables.records.EventMethodistRecord;
import zveno.database.jooq.tables.records.EventOrganizationRecord;
import zveno.events.EventCells;
import zveno.events.EventField;
import zveno.events.EventOrganization.Role;
import zveno.events.SeveralNames;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.PartnerField;
import zveno.partners.Split;
import zveno.partners.store.OrganizationNames;
import zveno.text.NameKey;

/// Writes what hangs on an event as lists: for whom it is, who is responsible, which organisations.
final class EventLists {
  private final ListLookup lists;
  private final OrganizationNames names;
  private final ItemList<EventAudienceRecord> audiences;
  private final ItemList<EventMethodistRecord> methodists;
  private final ItemList<EventOrganizationRecord> organizations;

  EventLists(Recorder recorder, ListLookup lists, OrganizationNames names) {
    this.lists = lists;
    this.names = names;
    this.audiences =
        new ItemList<>(
            recorder,
            EVENT_AUDIENCE,
            EVENT_AUDIENCE.PLACE,
            row -> row.getAudienceId().toString(),
            false);
    this.methodists =
        new ItemList<>(
            recorder,
            EVENT_METHODIST,
            EVENT_METHODIST.PLACE,
            row -> row.getMethodistId().toString(),
            false);
    this.organizations =
        new ItemList<>(
            recorder, EVENT_ORGANIZATION, EVENT_ORGANIZATION.PLACE, EventLists::key, false);
  }

  boolean write(UUID event, EventCells cells, StoredEvents stored) {
    boolean changed = false;
    if (cells.has(EventField.AUDIENCE)) {
      changed |=
          audiences.exactly(
              Map.of(EVENT_AUDIENCE.EVENT_ID, event),
              stored.audiences().getOrDefault(event, List.of()),
              values(
                  ValueList.AUDIENCES,
                  SeveralNames.known(
                      cells.text(EventField.AUDIENCE),
                      word -> lists.find(ValueList.AUDIENCES, word).isPresent()),
                  EVENT_AUDIENCE.AUDIENCE_ID));
    }
    if (cells.has(EventField.RESPONSIBLE)) {
      changed |=
          methodists.exactly(
              Map.of(EVENT_METHODIST.EVENT_ID, event),
              stored.methodists().getOrDefault(event, List.of()),
              values(
                  ValueList.METHODISTS,
                  SeveralNames.persons(cells.text(EventField.RESPONSIBLE)),
                  EVENT_METHODIST.METHODIST_ID));
    }
    changed |= organizations(event, EventField.ORGANIZATIONS, Role.ORGANIZER, cells, stored);
    changed |= organizations(event, EventField.PARTICIPANTS, Role.PARTICIPANT, cells, stored);
    return changed;
  }

  private List<ItemList.Item> values(ValueList list, List<String> words, Field<UUID> column) {
    Map<UUID, ItemList.Item> items = new LinkedHashMap<>();
    for (String word : words) {
      Optional<ListValue> value = lists.findOrAdd(list, word);
      value.ifPresent(
          found ->
              items.putIfAbsent(
                  found.id(),
                  new ItemList.Item(found.id().toString(), Map.of(column, found.id()))));
    }
    return new ArrayList<>(items.values());
  }

  private boolean organizations(
      UUID event, EventField field, Role role, EventCells cells, StoredEvents stored) {
    if (!cells.has(field)) return false;
    List<EventOrganizationRecord> rows =
        stored.organizations().getOrDefault(event, List.of()).stream()
            .filter(row -> row.getSessionId() == null && row.getRole().equals(role.name()))
            .toList();
    Map<String, ItemList.Item> items = new LinkedHashMap<>();
    for (String name : names(cells.text(field))) {
      Optional<UUID> known = names.only(name);
      Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
      columns.put(EVENT_ORGANIZATION.ORGANIZATION_ID, known.orElse(null));
      columns.put(EVENT_ORGANIZATION.TYPED, known.isPresent() ? null : name);
      columns.put(EVENT_ORGANIZATION.ROLE, role.name());
      String key = known.map(UUID::toString).orElseGet(() -> NameKey.of(name).text());
      items.putIfAbsent(key, new ItemList.Item(key, columns));
    }
    return organizations.exactly(
        Map.of(EVENT_ORGANIZATION.EVENT_ID, event), rows, new ArrayList<>(items.values()));
  }

  /// A cell of names apart by commas is taken apart where all of them are known.
  private List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    for (String piece : Split.of(cell, PartnerField.Shape.NAMES)) {
      List<String> words = Split.of(piece, PartnerField.Shape.WORDS);
      boolean all = words.stream().allMatch(word -> this.names.only(word).isPresent());
      if (all) names.addAll(words);
      else names.add(piece);
    }
    return names;
  }

  private static String key(EventOrganizationRecord row) {
    return row.getOrganizationId() == null
        ? NameKey.of(row.getTyped()).text()
        : row.getOrganizationId().toString();
  }
}
