package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.PARTNERSHIP;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.database.jooq.tables.records.OrganizationRecord;
import zveno.database.jooq.tables.records.PartnershipRecord;
import zveno.partners.alike.Union;
import zveno.partners.store.Trash;
import zveno.text.NameKey;

/// Makes two cards one: the fields, then all that hangs on them, then the trash.
final class UnionWriter {
  private final Recorder recorder;
  private final DSLContext base;
  private final Union union;

  UnionWriter(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.base = recorder.base();
    this.union = union;
  }

  UUID write() {
    OrganizationRecord stays = organization(union.stays());
    OrganizationRecord goes = organization(union.goes());
    fields(stays, goes);
    PartnershipRecord kept = partnership(union.stays());
    PartnershipRecord other = partnership(union.goes());
    // What is united with a row of the card that stays goes to the trash where it hangs.
    Set<UUID> left = new HashSet<>();
    if (kept != null && other != null) {
      partnership(kept, other);
      new HangingLists(recorder, union).directions(kept.getId(), other.getId());
      left.add(other.getId());
    }
    left.addAll(new HangingLists(recorder, union).unite());
    left.addAll(new ContactUnion(recorder, union).unite());
    left.addAll(new AgreementUnion(recorder, union).unite());
    left.addAll(new EventUnion(recorder, union).unite());
    recorder.flush();
    new Repointing(recorder, union).move(left);
    recorder.flush();
    aliases(stays, goes);
    recorder.flush();
    Trash.delete(recorder, List.of(union.goes()));
    return union.stays();
  }

  private void fields(OrganizationRecord stays, OrganizationRecord goes) {
    Map<Field<?>, @Nullable Object> changed =
        SingleFields.changed(SingleFields.OF_ORGANIZATION, union.taken(), stays, goes);
    if (goes.getOurs()) {
      changed.put(ORGANIZATION.OURS, true);
      recorder.update(ORGANIZATION, union.goes(), Map.of(ORGANIZATION.OURS, false));
    }
    if (!changed.isEmpty()) recorder.update(ORGANIZATION, union.stays(), changed);
  }

  private void partnership(PartnershipRecord kept, PartnershipRecord other) {
    Map<Field<?>, @Nullable Object> changed =
        SingleFields.changed(SingleFields.OF_PARTNERSHIP, union.taken(), kept, other);
    changed.putAll(SingleFields.filled(SingleFields.REST_OF_PARTNERSHIP, kept, other));
    // A form and its reason are one thing.
    if (kept.getForm() == null && other.getForm() != null) {
      changed.put(PARTNERSHIP.FORM, other.getForm());
      changed.put(PARTNERSHIP.FORM_REASON, other.getFormReason());
    }
    if (!changed.isEmpty()) recorder.update(PARTNERSHIP, kept.getId(), changed);
  }

  /// The names that are no longer those of the card stay names by which it is found.
  private void aliases(OrganizationRecord stays, OrganizationRecord goes) {
    Set<NameKey> known = new HashSet<>();
    OrganizationRecord now = organization(union.stays());
    Stream.of(now.getName(), now.getShortName())
        .filter(name -> !SingleFields.isEmpty(name))
        .forEach(name -> known.add(NameKey.of(name)));
    List<String> have =
        base.select(ORGANIZATION_ALIAS.ALIAS)
            .from(ORGANIZATION_ALIAS)
            .where(ORGANIZATION_ALIAS.ORGANIZATION_ID.eq(union.stays()))
            .and(ORGANIZATION_ALIAS.DELETED_AT.isNull())
            .fetch(ORGANIZATION_ALIAS.ALIAS);
    have.forEach(name -> known.add(NameKey.of(name)));
    int place = have.size();
    List<@Nullable String> names =
        Arrays.asList(goes.getName(), goes.getShortName(), stays.getName(), stays.getShortName());
    for (String name : names) {
      if (name == null || name.isEmpty() || !known.add(NameKey.of(name))) continue;
      Map<Field<?>, Object> alias = new HashMap<>();
      alias.put(ORGANIZATION_ALIAS.ORGANIZATION_ID, union.stays());
      alias.put(ORGANIZATION_ALIAS.ALIAS, name);
      alias.put(ORGANIZATION_ALIAS.PLACE, place++);
      recorder.insert(ORGANIZATION_ALIAS, Ids.next(), alias);
    }
  }

  private OrganizationRecord organization(UUID id) {
    return base.selectFrom(ORGANIZATION)
        .where(ORGANIZATION.ID.eq(id))
        .and(ORGANIZATION.DELETED_AT.isNull())
        .fetchSingle();
  }

  private @Nullable PartnershipRecord partnership(UUID organization) {
    return base.selectFrom(PARTNERSHIP)
        .where(PARTNERSHIP.ORGANIZATION_ID.eq(organization))
        .and(PARTNERSHIP.DELETED_AT.isNull())
        .fetchOne();
  }
}
