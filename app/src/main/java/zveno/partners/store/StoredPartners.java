package zveno.partners.store;

import static org.jooq.impl.DSL.any;
import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import zveno.database.Records;
import zveno.database.jooq.tables.records.AgreementRecord;
import zveno.database.jooq.tables.records.ContactRecord;
import zveno.database.jooq.tables.records.OrganizationAddressRecord;
import zveno.database.jooq.tables.records.OrganizationAliasRecord;
import zveno.database.jooq.tables.records.OrganizationPhoneRecord;
import zveno.database.jooq.tables.records.OrganizationRecord;
import zveno.database.jooq.tables.records.PartnershipDirectionRecord;
import zveno.database.jooq.tables.records.PartnershipRecord;

/// The live rows of some organisations as they stand before a writing; one query per table.
record StoredPartners(
    Map<UUID, OrganizationRecord> organizations,
    Map<UUID, List<OrganizationAliasRecord>> aliases,
    Map<UUID, List<OrganizationAddressRecord>> addresses,
    Map<UUID, List<OrganizationPhoneRecord>> phones,
    Map<UUID, List<ContactRecord>> contacts,
    Map<UUID, List<AgreementRecord>> agreements,
    Map<UUID, PartnershipRecord> partnerships,
    Map<UUID, List<PartnershipDirectionRecord>> directions) {

  static final StoredPartners NONE =
      new StoredPartners(
          Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  static StoredPartners load(DSLContext base, Collection<UUID> organizations) {
    if (organizations.isEmpty()) return NONE;
    // One parameter whatever their number: the statements are parsed once.
    UUID[] asked = organizations.toArray(UUID[]::new);
    Map<UUID, PartnershipRecord> partnerships =
        base.selectFrom(PARTNERSHIP)
            .where(PARTNERSHIP.ORGANIZATION_ID.eq(any(asked)))
            .and(PARTNERSHIP.DELETED_AT.isNull())
            .fetchMap(PARTNERSHIP.ORGANIZATION_ID);
    UUID[] ids = partnerships.values().stream().map(PartnershipRecord::getId).toArray(UUID[]::new);
    return new StoredPartners(
        base.selectFrom(ORGANIZATION)
            .where(ORGANIZATION.ID.eq(any(asked)))
            .and(ORGANIZATION.DELETED_AT.isNull())
            .fetchMap(ORGANIZATION.ID),
        children(base, ORGANIZATION_ALIAS, ORGANIZATION_ALIAS.ORGANIZATION_ID, asked),
        children(base, ORGANIZATION_ADDRESS, ORGANIZATION_ADDRESS.ORGANIZATION_ID, asked),
        children(base, ORGANIZATION_PHONE, ORGANIZATION_PHONE.ORGANIZATION_ID, asked),
        children(base, CONTACT, CONTACT.ORGANIZATION_ID, asked),
        children(base, AGREEMENT, AGREEMENT.ORGANIZATION_ID, asked),
        partnerships,
        children(base, PARTNERSHIP_DIRECTION, PARTNERSHIP_DIRECTION.PARTNERSHIP_ID, ids));
  }

  private static <R extends Record> Map<UUID, List<R>> children(
      DSLContext base, Table<R> table, TableField<R, UUID> parent, UUID[] parents) {
    var place = table.field("PLACE");
    var select =
        base.selectFrom(table)
            .where(parent.eq(any(parents)))
            .and(Records.deletedAt(table).isNull());
    return place == null
        ? Map.copyOf(select.orderBy(Records.id(table)).fetchGroups(parent, row -> row))
        : Map.copyOf(select.orderBy(place, Records.id(table)).fetchGroups(parent, row -> row));
  }
}
