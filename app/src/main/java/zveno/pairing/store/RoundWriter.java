package zveno.pairing.store;

import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_MARK;
import static zveno.database.jooq.Tables.PAIRING_RECIPIENT;
import static zveno.database.jooq.Tables.PAIRING_ROUND;
import static zveno.database.jooq.Tables.PAIRING_VARIANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zveno.changes.store.Recorder;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Recipient;
import zveno.pairing.kept.Variant;
import zveno.pairing.kept.Wish;

/// Writes rounds: a new one whole, of a changed one what differs.
public final class RoundWriter {
  private final Recorder recorder;

  public RoundWriter(Recorder recorder) {
    this.recorder = recorder;
  }

  /// Writes a whole new round.
  public void add(KeptRound round) {
    write(round, recorder::insert);
  }

  /// Writes a whole round; records of these ids that lie in the trash come back.
  public void put(KeptRound round) {
    write(round, recorder::put);
  }

  /// How a record is written.
  private interface Writing {
    void write(Table<?> table, UUID id, Map<? extends Field<?>, ?> values);
  }

  private static void write(KeptRound round, Writing to) {
    to.write(PAIRING_ROUND, round.id(), columns(round));
    for (int d = 0; d < round.donors().size(); d++) {
      Donor donor = round.donors().get(d);
      to.write(PAIRING_DONOR, donor.school().id(), columns(round, donor, d));
    }
    for (int r = 0; r < round.recipients().size(); r++) {
      Recipient recipient = round.recipients().get(r);
      to.write(PAIRING_RECIPIENT, recipient.school().id(), columns(round, recipient, r));
    }
    for (Mark mark : round.marks()) to.write(PAIRING_MARK, mark.id(), columns(round, mark));
    for (int i = 0; i < round.variants().size(); i++) {
      Variant variant = round.variants().get(i);
      to.write(PAIRING_VARIANT, variant.id(), columns(round, variant, i));
    }
  }

  /// Writes what differs.
  public void change(KeptRound before, KeptRound after) {
    recorder.update(PAIRING_ROUND, after.id(), columns(before), columns(after));
    for (int d = 0; d < after.donors().size(); d++) {
      Donor donor = after.donors().get(d);
      Donor old = before.donors().get(d);
      if (donor.equals(old)) continue;
      recorder.update(PAIRING_DONOR, donor.school().id(), columns(old), columns(donor));
    }
    for (int r = 0; r < after.recipients().size(); r++) {
      Recipient recipient = after.recipients().get(r);
      Recipient old = before.recipients().get(r);
      if (recipient.equals(old)) continue;
      recorder.update(PAIRING_RECIPIENT, recipient.school().id(), columns(old), columns(recipient));
    }
    children(PAIRING_MARK, before.marks(), after.marks(), Mark::id, mark -> columns(after, mark));
    children(
        PAIRING_VARIANT,
        before.variants(),
        after.variants(),
        Variant::id,
        variant -> columns(after, variant, after.variants().indexOf(variant)));
  }

  private <T> void children(
      Table<?> table,
      List<T> before,
      List<T> after,
      Function<T, UUID> id,
      Function<T, Map<Field<?>, @Nullable Object>> columns) {
    Set<UUID> old = before.stream().map(id).collect(Collectors.toSet());
    Set<UUID> present = after.stream().map(id).collect(Collectors.toSet());
    for (UUID gone : old) if (!present.contains(gone)) recorder.delete(table, gone);
    for (T child : after) {
      if (!old.contains(id.apply(child))) {
        recorder.insert(table, id.apply(child), columns.apply(child));
      }
    }
  }

  private static Map<Field<?>, @Nullable Object> columns(KeptRound round) {
    Wish wish = round.wish();
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_ROUND.NAME, round.name());
    values.put(PAIRING_ROUND.NOTE, round.note().isEmpty() ? null : round.note());
    values.put(PAIRING_ROUND.MADE_ON, round.madeOn());
    values.put(PAIRING_ROUND.MINIMISE, wish.minimise());
    values.put(PAIRING_ROUND.DONORS_EACH, wish.donorsEach());
    values.put(PAIRING_ROUND.FAIRNESS, wish.fairness().name());
    values.put(PAIRING_ROUND.MAX_PRICE, wish.maxPrice());
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(Donor donor) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_DONOR.CAPACITY, donor.capacity());
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(KeptRound round, Donor donor, int place) {
    Map<Field<?>, @Nullable Object> values = columns(donor);
    values.put(PAIRING_DONOR.ROUND_ID, round.id());
    values.put(PAIRING_DONOR.ORGANIZATION_ID, donor.school().organization().orElse(null));
    values.put(PAIRING_DONOR.NAME, donor.name());
    values.put(PAIRING_DONOR.PLACE, place);
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(
      KeptRound round, Recipient recipient, int place) {
    Map<Field<?>, @Nullable Object> values = columns(recipient);
    values.put(PAIRING_RECIPIENT.ROUND_ID, round.id());
    values.put(PAIRING_RECIPIENT.ORGANIZATION_ID, recipient.school().organization().orElse(null));
    values.put(PAIRING_RECIPIENT.NAME, recipient.name());
    values.put(PAIRING_RECIPIENT.PLACE, place);
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(Recipient recipient) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_RECIPIENT.SCORES, ScoreText.of(recipient.scores()));
    values.put(PAIRING_RECIPIENT.DONORS, PlaceText.of(recipient.donors()));
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(KeptRound round, Mark mark) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_MARK.ROUND_ID, round.id());
    values.put(
        PAIRING_MARK.RECIPIENT_ID, round.recipients().get(mark.pair().recipient()).school().id());
    values.put(PAIRING_MARK.DONOR_ID, round.donors().get(mark.pair().donor()).school().id());
    values.put(PAIRING_MARK.KIND, mark.kind().name());
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(
      KeptRound round, Variant variant, int place) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_VARIANT.ROUND_ID, round.id());
    values.put(PAIRING_VARIANT.NAME, variant.name());
    values.put(PAIRING_VARIANT.PLACE, place);
    values.put(PAIRING_VARIANT.DONORS_EACH, variant.wish().donorsEach());
    values.put(PAIRING_VARIANT.FAIRNESS, variant.wish().fairness().name());
    values.put(PAIRING_VARIANT.MAX_PRICE, variant.wish().maxPrice());
    values.put(PAIRING_VARIANT.CAPACITIES, PlaceText.of(variant.capacities()));
    values.put(PAIRING_VARIANT.PAIRS, PlaceText.ofPairs(variant.pairs()));
    values.put(PAIRING_VARIANT.PINS, PlaceText.ofPairs(variant.pins()));
    values.put(PAIRING_VARIANT.BANS, PlaceText.ofPairs(variant.bans()));
    return values;
  }
}
