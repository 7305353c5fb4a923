package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zveno.database.jooq.tables.records.OrganizationRecord;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.PartnerField;

/// Kind and type of an organisation: people write either under either heading, and the type follows
/// from the kind.
final class KindAndType {
  private final ListLookup lists;

  KindAndType(ListLookup lists) {
    this.lists = lists;
  }

  void put(Row row, @Nullable OrganizationRecord before, Row.Columns columns) {
    Optional<ListValue> kind = Optional.empty();
    Optional<ListValue> type = Optional.empty();
    String typedKind = row.text(PartnerField.KIND);
    String typedType = row.text(PartnerField.TYPE);
    if (!typedKind.isEmpty()) {
      kind = lists.find(ValueList.KINDS, typedKind);
      if (kind.isEmpty()) type = lists.find(ValueList.TYPES, typedKind);
      if (kind.isEmpty() && type.isEmpty()) kind = lists.findOrAdd(ValueList.KINDS, typedKind);
    }
    if (!typedType.isEmpty()) {
      Optional<ListValue> named = lists.find(ValueList.TYPES, typedType);
      if (named.isPresent()) type = named;
      else if (kind.isEmpty()) kind = lists.find(ValueList.KINDS, typedType);
      if (type.isEmpty() && kind.isEmpty()) type = lists.findOrAdd(ValueList.TYPES, typedType);
    }
    if (kind.isPresent()) columns.put(ORGANIZATION.KIND_ID, kind.get().id());
    else if (row.has(PartnerField.KIND) && typedKind.isEmpty())
      columns.put(ORGANIZATION.KIND_ID, null);
    Optional<UUID> followed = kind.flatMap(ListValue::type);
    if (type.isPresent()) columns.put(ORGANIZATION.TYPE_ID, type.get().id());
    else if (followed.isPresent()) columns.put(ORGANIZATION.TYPE_ID, followed.get());
    else if (row.has(PartnerField.TYPE) && typedType.isEmpty())
      columns.put(ORGANIZATION.TYPE_ID, null);
    else if (before == null) columns.put(ORGANIZATION.TYPE_ID, null);
  }
}
