package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.AGREEMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.database.jooq.tables.records.AgreementRecord;
import zveno.partners.alike.Union;

/// Agreements of two cards: one of the same number stands there once where nothing in the two
/// contradicts.
final class AgreementUnion {
  private static final List<Field<?>> FIELDS =
      List.of(
          AGREEMENT.KIND_ID,
          AGREEMENT.NUMBER,
          AGREEMENT.SIGNED_ON,
          AGREEMENT.VALID_FROM,
          AGREEMENT.VALID_TO,
          AGREEMENT.AUTO_PROLONGATION,
          AGREEMENT.TERMINATED_ON,
          AGREEMENT.SUBJECT,
          AGREEMENT.NOTE);

  private final Recorder recorder;
  private final Union union;

  AgreementUnion(Recorder recorder, Union union) {
    this.recorder = recorder;
    this.union = union;
  }

  /// The agreements that stay behind, because the card that stays has them.
  Set<UUID> unite() {
    Set<UUID> left = new HashSet<>();
    List<AgreementRecord> own = live(union.stays());
    for (AgreementRecord other : live(union.goes())) {
      Optional<AgreementRecord> same =
          own.stream().filter(agreement -> isSame(agreement, other)).findFirst();
      if (same.isEmpty()) continue;
      own.remove(same.get());
      left.add(other.getId());
      Map<Field<?>, @Nullable Object> filled = SingleFields.filled(FIELDS, same.get(), other);
      if (!filled.isEmpty()) recorder.update(AGREEMENT, same.get().getId(), filled);
    }
    return left;
  }

  private static boolean isSame(AgreementRecord one, AgreementRecord two) {
    if (SingleFields.isEmpty(one.getNumber()) || !one.getNumber().equals(two.getNumber())) {
      return false;
    }
    for (Field<?> field : FIELDS) {
      Object left = one.get(field);
      Object right = two.get(field);
      boolean both = !SingleFields.isEmpty(left) && !SingleFields.isEmpty(right);
      if (both && !Objects.equals(left, right)) return false;
    }
    return true;
  }

  private List<AgreementRecord> live(UUID organization) {
    return recorder
        .base()
        .selectFrom(AGREEMENT)
        .where(AGREEMENT.ORGANIZATION_ID.eq(organization))
        .and(AGREEMENT.DELETED_AT.isNull())
        .orderBy(AGREEMENT.ID)
        .fetch();
  }
}
