package zveno.partners.store;

import static zveno.database.jooq.Tables.DEPARTMENT;
import static zveno.database.jooq.Tables.DISTRICT;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_KIND;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.ORGANIZATION_TYPE;
import static zveno.partners.store.PartnerRows.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import zveno.partners.Levels;
import zveno.partners.Organization;
import zveno.partners.PhoneText;

/// Reads organisations with their lists.
final class OrganizationRows {
  private OrganizationRows() {}

  /// The live organisations that meet the condition.
  static List<Organization> organizations(DSLContext base, Condition condition) {
    Map<UUID, List<String>> aliases =
        base.selectFrom(ORGANIZATION_ALIAS)
            .where(ORGANIZATION_ALIAS.DELETED_AT.isNull())
            .and(of(ORGANIZATION_ALIAS.ORGANIZATION_ID, condition))
            .orderBy(ORGANIZATION_ALIAS.PLACE, ORGANIZATION_ALIAS.ID)
            .fetchGroups(ORGANIZATION_ALIAS.ORGANIZATION_ID, ORGANIZATION_ALIAS.ALIAS);
    Map<UUID, List<String>> addresses =
        base.selectFrom(ORGANIZATION_ADDRESS)
            .where(ORGANIZATION_ADDRESS.DELETED_AT.isNull())
            .and(of(ORGANIZATION_ADDRESS.ORGANIZATION_ID, condition))
            .orderBy(ORGANIZATION_ADDRESS.PLACE, ORGANIZATION_ADDRESS.ID)
            .fetchGroups(ORGANIZATION_ADDRESS.ORGANIZATION_ID, ORGANIZATION_ADDRESS.ADDRESS);
    Map<UUID, List<PhoneText>> phones =
        base.selectFrom(ORGANIZATION_PHONE)
            .where(ORGANIZATION_PHONE.DELETED_AT.isNull())
            .and(of(ORGANIZATION_PHONE.ORGANIZATION_ID, condition))
            .orderBy(ORGANIZATION_PHONE.PLACE, ORGANIZATION_PHONE.ID)
            .fetchGroups(ORGANIZATION_PHONE.ORGANIZATION_ID, OrganizationRows::phone);
    return base.select(ORGANIZATION.fields())
        .select(ORGANIZATION_TYPE.NAME, ORGANIZATION_KIND.NAME, DEPARTMENT.NAME, DISTRICT.NAME)
        .from(ORGANIZATION)
        .leftJoin(ORGANIZATION_TYPE)
        .on(ORGANIZATION_TYPE.ID.eq(ORGANIZATION.TYPE_ID))
        .leftJoin(ORGANIZATION_KIND)
        .on(ORGANIZATION_KIND.ID.eq(ORGANIZATION.KIND_ID))
        .leftJoin(DEPARTMENT)
        .on(DEPARTMENT.ID.eq(ORGANIZATION.DEPARTMENT_ID))
        .leftJoin(DISTRICT)
        .on(DISTRICT.ID.eq(ORGANIZATION.DISTRICT_ID))
        .where(condition)
        .and(ORGANIZATION.DELETED_AT.isNull())
        .fetch(row -> organization(row, aliases, addresses, phones));
  }

  /// All live organisations.
  static final Condition ALL = DSL.noCondition();

  /// What belongs to the organisations that meet the condition; nothing is asked where it is all of
  /// them, whoever reads their rows drops those of deleted ones.
  static Condition of(TableField<?, UUID> owner, Condition condition) {
    return condition.equals(ALL) ? DSL.noCondition() : owner.in(ids(condition));
  }

  private static Select<Record1<UUID>> ids(Condition condition) {
    return DSL.select(ORGANIZATION.ID)
        .from(ORGANIZATION)
        .where(condition)
        .and(ORGANIZATION.DELETED_AT.isNull());
  }

  private static PhoneText phone(Record row) {
    return new PhoneText(
        row.get(ORGANIZATION_PHONE.TYPED),
        Optional.ofNullable(row.get(ORGANIZATION_PHONE.E164)),
        Optional.ofNullable(row.get(ORGANIZATION_PHONE.EXTENSION)));
  }

  private static Organization organization(
      Record row,
      Map<UUID, List<String>> aliases,
      Map<UUID, List<String>> addresses,
      Map<UUID, List<PhoneText>> phones) {
    UUID id = row.get(ORGANIZATION.ID);
    return new Organization(
        id,
        row.get(ORGANIZATION.NAME),
        text(row.get(ORGANIZATION.SHORT_NAME)),
        text(row.get(ORGANIZATION.NUMBER)),
        aliases.getOrDefault(id, List.of()),
        text(row.get(ORGANIZATION_TYPE.NAME)),
        text(row.get(ORGANIZATION_KIND.NAME)),
        text(row.get(DEPARTMENT.NAME)),
        text(row.get(ORGANIZATION.FOUNDER)),
        Levels.ofStored(text(row.get(ORGANIZATION.LEVELS))),
        text(row.get(DISTRICT.NAME)),
        text(row.get(ORGANIZATION.CITY)),
        text(row.get(ORGANIZATION.COUNTRY)),
        addresses.getOrDefault(id, List.of()),
        phones.getOrDefault(id, List.of()),
        text(row.get(ORGANIZATION.EMAIL)),
        text(row.get(ORGANIZATION.SITE)),
        text(row.get(ORGANIZATION.INN)),
        text(row.get(ORGANIZATION.KPP)),
        text(row.get(ORGANIZATION.OGRN)),
        text(row.get(ORGANIZATION.HEAD)),
        text(row.get(ORGANIZATION.HEAD_POSITION)),
        row.get(ORGANIZATION.OURS),
        text(row.get(ORGANIZATION.NOTE)));
  }
}
