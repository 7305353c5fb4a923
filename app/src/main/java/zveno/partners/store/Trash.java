package zveno.partners.store;

import static zveno.database.jooq.Tables.AGREEMENT;
import static zveno.database.jooq.Tables.ATTACHMENT;
import static zveno.database.jooq.Tables.CONTACT;
import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.ORGANIZATION_TYPE;
import static zveno.database.jooq.Tables.PARTNERSHIP;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.partners.DeletedPartner;

/// Deleted partners: the organisation and all that hangs on it go and come back together.
public final class Trash {
  private static final List<Child> HANGING =
      List.of(
          new Child(ORGANIZATION_ALIAS, ORGANIZATION_ALIAS.ORGANIZATION_ID),
          new Child(ORGANIZATION_ADDRESS, ORGANIZATION_ADDRESS.ORGANIZATION_ID),
          new Child(ORGANIZATION_PHONE, ORGANIZATION_PHONE.ORGANIZATION_ID),
          new Child(CONTACT, CONTACT.ORGANIZATION_ID),
          new Child(AGREEMENT, AGREEMENT.ORGANIZATION_ID),
          new Child(ATTACHMENT, ATTACHMENT.ORGANIZATION_ID),
          new Child(PARTNERSHIP, PARTNERSHIP.ORGANIZATION_ID));

  private static final Child SELF = new Child(ORGANIZATION, ORGANIZATION.ID);

  private Trash() {}

  private record Child(Table<?> table, Field<UUID> parent) {}

  /// Puts organisations into the trash with all that hangs on them.
  public static int delete(Recorder recorder, Collection<UUID> organizations) {
    DSLContext base = recorder.base();
    for (UUID direction :
        directions(base, organizations, PARTNERSHIP_DIRECTION.DELETED_AT.isNull())) {
      recorder.delete(PARTNERSHIP_DIRECTION, direction);
    }
    for (Child child : HANGING) {
      Condition alive = Records.deletedAt(child.table()).isNull();
      for (UUID id : ids(base, child, organizations, alive)) recorder.delete(child.table(), id);
    }
    for (UUID id : ids(base, SELF, organizations, ORGANIZATION.DELETED_AT.isNull())) {
      recorder.delete(ORGANIZATION, id);
    }
    return organizations.size();
  }

  static int recover(Recorder recorder, Collection<UUID> organizations) {
    DSLContext base = recorder.base();
    for (UUID organization : organizations) {
      LocalDateTime when =
          base.select(ORGANIZATION.DELETED_AT)
              .from(ORGANIZATION)
              .where(ORGANIZATION.ID.eq(organization))
              .fetchSingle(ORGANIZATION.DELETED_AT);
      if (when == null) continue;
      recorder.recover(ORGANIZATION, organization);
      List<UUID> one = List.of(organization);
      for (Child child : HANGING) {
        Condition together = Records.deletedAt(child.table()).eq(when);
        for (UUID id : ids(base, child, one, together)) recorder.recover(child.table(), id);
      }
      for (UUID id : directions(base, one, PARTNERSHIP_DIRECTION.DELETED_AT.eq(when))) {
        recorder.recover(PARTNERSHIP_DIRECTION, id);
      }
    }
    return organizations.size();
  }

  static List<DeletedPartner> deleted(DSLContext base) {
    return base.select(
            ORGANIZATION.ID,
            ORGANIZATION.NAME,
            ORGANIZATION.SHORT_NAME,
            ORGANIZATION_TYPE.NAME,
            ORGANIZATION.DELETED_AT)
        .from(ORGANIZATION)
        .leftJoin(ORGANIZATION_TYPE)
        .on(ORGANIZATION_TYPE.ID.eq(ORGANIZATION.TYPE_ID))
        .where(ORGANIZATION.DELETED_AT.isNotNull())
        .orderBy(ORGANIZATION.DELETED_AT.desc(), ORGANIZATION.NAME)
        .fetch(
            row ->
                new DeletedPartner(
                    row.value1(),
                    row.value3() == null ? row.value2() : row.value3(),
                    PartnerRows.text(row.value4()),
                    row.value5().toInstant(ZoneOffset.UTC)));
  }

  private static List<UUID> ids(
      DSLContext base, Child child, Collection<UUID> parents, Condition also) {
    return base.select(Records.id(child.table()))
        .from(child.table())
        .where(child.parent().in(parents))
        .and(also)
        .fetch(Records.id(child.table()));
  }

  private static List<UUID> directions(
      DSLContext base, Collection<UUID> organizations, Condition also) {
    return base.select(PARTNERSHIP_DIRECTION.ID)
        .from(PARTNERSHIP_DIRECTION)
        .join(PARTNERSHIP)
        .on(PARTNERSHIP.ID.eq(PARTNERSHIP_DIRECTION.PARTNERSHIP_ID))
        .where(PARTNERSHIP.ORGANIZATION_ID.in(organizations))
        .and(also)
        .fetch(PARTNERSHIP_DIRECTION.ID);
  }
}
