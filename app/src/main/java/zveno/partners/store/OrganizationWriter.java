package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.ItemList;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.OrganizationAddressRecord;
import zveno.database.jooq.tables.records.OrganizationAliasRecord;
import zveno.database.jooq.tables.records.OrganizationPhoneRecord;
import zveno.database.jooq.tables.records.OrganizationRecord;
import zveno.lists.ListValue;
import zveno.lists.ValueList;
import zveno.lists.store.ListLookup;
import zveno.partners.Choices;
import zveno.partners.EducationLevel;
import zveno.partners.Levels;
import zveno.partners.PartnerField;
import zveno.partners.PhoneText;
import zveno.partners.SchoolNumber;
import zveno.text.NameKey;

/// Writes what a row says of the organisation itself.
final class OrganizationWriter {
  private final Recorder recorder;
  private final ListLookup lists;
  private final String areaCode;
  private final ItemList<OrganizationAliasRecord> aliases;
  private final ItemList<OrganizationAddressRecord> addresses;
  private final ItemList<OrganizationPhoneRecord> phones;

  OrganizationWriter(Recorder recorder, ListLookup lists, String areaCode) {
    this.recorder = recorder;
    this.lists = lists;
    this.areaCode = areaCode;
    this.aliases =
        new ItemList<>(
            recorder,
            ORGANIZATION_ALIAS,
            ORGANIZATION_ALIAS.PLACE,
            row -> NameKey.of(row.getAlias()).text(),
            true);
    this.addresses =
        new ItemList<>(
            recorder,
            ORGANIZATION_ADDRESS,
            ORGANIZATION_ADDRESS.PLACE,
            row -> NameKey.of(row.getAddress()).text(),
            true);
    this.phones =
        new ItemList<>(
            recorder,
            ORGANIZATION_PHONE,
            ORGANIZATION_PHONE.PLACE,
            row -> PhoneColumns.key(PhoneColumns.of(row)),
            false);
  }

  boolean write(UUID id, Row row, StoredPartners stored, Writing writing) {
    OrganizationRecord before = stored.organizations().get(id);
    Row.Columns columns = columns(row, before);
    boolean changed;
    if (before == null) {
      recorder.insert(ORGANIZATION, id, columns.values());
      changed = true;
    } else {
      changed = recorder.update(ORGANIZATION, id, Before.of(before, columns), columns.values());
    }
    if (row.has(PartnerField.ALIASES)) {
      Map<Field<?>, UUID> parent = Map.of(ORGANIZATION_ALIAS.ORGANIZATION_ID, id);
      changed |=
          writing.write(
              aliases,
              parent,
              stored.aliases().getOrDefault(id, List.of()),
              texts(row, PartnerField.ALIASES, ORGANIZATION_ALIAS.ALIAS));
    }
    if (row.has(PartnerField.ADDRESS)) {
      Map<Field<?>, UUID> parent = Map.of(ORGANIZATION_ADDRESS.ORGANIZATION_ID, id);
      changed |=
          writing.write(
              addresses,
              parent,
              stored.addresses().getOrDefault(id, List.of()),
              texts(row, PartnerField.ADDRESS, ORGANIZATION_ADDRESS.ADDRESS));
    }
    if (row.has(PartnerField.PHONE)) {
      Map<Field<?>, UUID> parent = Map.of(ORGANIZATION_PHONE.ORGANIZATION_ID, id);
      changed |=
          writing.write(phones, parent, stored.phones().getOrDefault(id, List.of()), phones(row));
    }
    return changed;
  }

  private Row.Columns columns(Row row, @Nullable OrganizationRecord before) {
    Row.Columns columns = new Row.Columns();
    // A partner without a name could not be found again, so an emptied cell keeps the old one.
    if (!row.text(PartnerField.NAME).isEmpty()) {
      row.putText(PartnerField.NAME, ORGANIZATION.NAME, columns);
    }
    row.putText(PartnerField.SHORT_NAME, ORGANIZATION.SHORT_NAME, columns);
    row.putText(PartnerField.NUMBER, ORGANIZATION.NUMBER, columns);
    row.putText(PartnerField.FOUNDER, ORGANIZATION.FOUNDER, columns);
    row.putText(PartnerField.CITY, ORGANIZATION.CITY, columns);
    row.putText(PartnerField.COUNTRY, ORGANIZATION.COUNTRY, columns);
    row.putText(PartnerField.EMAIL, ORGANIZATION.EMAIL, columns);
    row.putText(PartnerField.SITE, ORGANIZATION.SITE, columns);
    row.putText(PartnerField.INN, ORGANIZATION.INN, columns);
    row.putText(PartnerField.KPP, ORGANIZATION.KPP, columns);
    row.putText(PartnerField.OGRN, ORGANIZATION.OGRN, columns);
    row.putText(PartnerField.HEAD, ORGANIZATION.HEAD, columns);
    row.putText(PartnerField.HEAD_POSITION, ORGANIZATION.HEAD_POSITION, columns);
    row.putText(PartnerField.NOTE, ORGANIZATION.NOTE, columns);
    putChoice(
        row, PartnerField.DEPARTMENT, ValueList.DEPARTMENTS, ORGANIZATION.DEPARTMENT_ID, columns);
    putChoice(row, PartnerField.DISTRICT, ValueList.DISTRICTS, ORGANIZATION.DISTRICT_ID, columns);
    new KindAndType(lists).put(row, before, columns);
    putLevels(row, columns);
    if (before == null && !row.has(PartnerField.NUMBER)) {
      SchoolNumber.of(row.text(PartnerField.NAME))
          .ifPresent(number -> columns.put(ORGANIZATION.NUMBER, number));
    }
    return columns;
  }

  private void putChoice(
      Row row, PartnerField field, ValueList list, Field<UUID> column, Row.Columns columns) {
    if (!row.has(field)) return;
    Optional<ListValue> value = lists.findOrAdd(list, row.text(field));
    columns.put(column, value.map(ListValue::id).orElse(null));
  }

  private static void putLevels(Row row, Row.Columns columns) {
    if (!row.has(PartnerField.LEVELS)) return;
    Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
    for (String word : row.pieces(PartnerField.LEVELS)) {
      Choices.LEVELS
          .read(word)
          .ifPresentOrElse(levels::add, () -> row.doubt(PartnerField.LEVELS, "cell.unread", word));
    }
    columns.put(ORGANIZATION.LEVELS, levels.isEmpty() ? null : Levels.stored(levels));
  }

  private static List<ItemList.Item> texts(Row row, PartnerField field, Field<String> column) {
    return row.pieces(field).stream()
        .map(text -> new ItemList.Item(NameKey.of(text).text(), Map.of(column, text)))
        .toList();
  }

  private List<ItemList.Item> phones(Row row) {
    return row.pieces(PartnerField.PHONE).stream()
        .flatMap(cell -> PhoneText.readCell(cell, areaCode).stream())
        .map(
            phone -> new ItemList.Item(PhoneColumns.key(phone), PhoneColumns.ofOrganization(phone)))
        .toList();
  }
}
