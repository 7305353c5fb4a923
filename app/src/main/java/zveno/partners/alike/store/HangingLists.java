package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.ATTACHMENT;
import static zveno.database.jooq.Tables.ORGANIZATION_ADDRESS;
import static zveno.database.jooq.Tables.ORGANIZATION_ALIAS;
import static zveno.database.jooq.Tables.ORGANIZATION_APART;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;
import static zveno.database.jooq.Tables.PARTNERSHIP_DIRECTION;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import zveno.changes.store.Recorder;
import zveno.database.Records;
import zveno.database.jooq.tables.records.OrganizationApartRecord;
import zveno.partners.alike.Couple;
import zveno.partners.alike.Union;
import zveno.partners.store.PhoneColumns;
import zveno.text.NameKey;

/// Lists of the card that goes: what the other card's list has already stays behind, the rest takes
/// places after it.
final class HangingLists {
  private final Recorder recorder;
  private final Union union;

  HangingLists(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.union = union;
  }

  /// The rows that stay behind; the others have their places, and are still to be moved.
  Set<UUID> unite() {
    Set<UUID> left = new HashSet<>();
    left.addAll(
        behind(
            ORGANIZATION_ALIAS,
            ORGANIZATION_ALIAS.ORGANIZATION_ID,
            ORGANIZATION_ALIAS.PLACE,
            row -> NameKey.of(row.getAlias()).text()));
    left.addAll(
        behind(
            ORGANIZATION_ADDRESS,
            ORGANIZATION_ADDRESS.ORGANIZATION_ID,
            ORGANIZATION_ADDRESS.PLACE,
            row -> NameKey.of(row.getAddress()).text()));
    left.addAll(
        behind(
            ORGANIZATION_PHONE,
            ORGANIZATION_PHONE.ORGANIZATION_ID,
            ORGANIZATION_PHONE.PLACE,
            row -> PhoneColumns.key(PhoneColumns.of(row))));
    left.addAll(apart());
    left.addAll(sameFiles());
    return left;
  }

  private <R extends Record> Set<UUID> behind(
      Table<R> table, TableField<R, UUID> owner, Field<Integer> place, Function<R, String> keyOf) {
    List<R> own = live(table, owner, union.stays(), place);
    Set<String> known = new HashSet<>();
    own.forEach(row -> known.add(keyOf.apply(row)));
    int next = Places.after(own, place);
    Set<UUID> left = new HashSet<>();
    for (R row : live(table, owner, union.goes(), place)) {
      UUID id = row.get(Records.id(table));
      if (known.add(keyOf.apply(row))) recorder.update(table, id, Map.of(place, next++));
      else left.add(id);
    }
    return left;
  }

  /// Moves the directions of one partnership to the other.
  void directions(UUID kept, UUID other) {
    TableField<?, UUID> owner = PARTNERSHIP_DIRECTION.PARTNERSHIP_ID;
    var own =
        live(
            PARTNERSHIP_DIRECTION,
            PARTNERSHIP_DIRECTION.PARTNERSHIP_ID,
            kept,
            PARTNERSHIP_DIRECTION.PLACE);
    Set<UUID> known = new HashSet<>();
    own.forEach(row -> known.add(row.getDirectionId()));
    int next = Places.after(own, PARTNERSHIP_DIRECTION.PLACE);
    for (var row :
        live(
            PARTNERSHIP_DIRECTION,
            PARTNERSHIP_DIRECTION.PARTNERSHIP_ID,
            other,
            PARTNERSHIP_DIRECTION.PLACE)) {
      if (!known.add(row.getDirectionId())) continue;
      recorder.update(
          PARTNERSHIP_DIRECTION,
          row.getId(),
          Map.of(owner, kept, PARTNERSHIP_DIRECTION.PLACE, next++));
    }
  }

  /// What was said of the card that goes holds of the one that stays; a saying that would be
  /// doubled, or that would tell the one from itself, is withdrawn.
  private Set<UUID> apart() {
    Set<Couple> known = new HashSet<>();
    Set<UUID> left = new HashSet<>();
    List<OrganizationApartRecord> all =
        recorder
            .base()
            .selectFrom(ORGANIZATION_APART)
            .where(ORGANIZATION_APART.DELETED_AT.isNull())
            .orderBy(ORGANIZATION_APART.ID)
            .fetch();
    all.stream()
        .map(row -> Couple.of(row.getOneId(), row.getOtherId()))
        .filter(couple -> !couple.has(union.goes()))
        .forEach(known::add);
    for (OrganizationApartRecord row : all) {
      Couple couple = Couple.of(row.getOneId(), row.getOtherId());
      if (!couple.has(union.goes())) continue;
      UUID third = couple.besides(union.goes());
      if (!third.equals(union.stays()) && known.add(Couple.of(union.stays(), third))) continue;
      recorder.delete(ORGANIZATION_APART, row.getId());
      left.add(row.getId());
    }
    return left;
  }

  /// Files whose content the other card has already.
  private Set<UUID> sameFiles() {
    Set<String> known = new HashSet<>();
    Set<UUID> left = new HashSet<>();
    for (UUID card : List.of(union.stays(), union.goes())) {
      recorder
          .base()
          .selectFrom(ATTACHMENT)
          .where(ATTACHMENT.ORGANIZATION_ID.eq(card))
          .and(ATTACHMENT.DELETED_AT.isNull())
          .forEach(
              row -> {
                boolean fresh = known.add(row.getSha256());
                if (!fresh && card.equals(union.goes())) left.add(row.getId());
              });
    }
    return left;
  }

  private <R extends Record> List<R> live(
      Table<R> table, TableField<R, UUID> owner, UUID parent, Field<Integer> place) {
    return recorder
        .base()
        .selectFrom(table)
        .where(owner.eq(parent))
        .and(Records.deletedAt(table).isNull())
        .orderBy(place, Records.id(table))
        .fetch();
  }
}
