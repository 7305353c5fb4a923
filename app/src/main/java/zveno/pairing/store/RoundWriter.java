package zveno.pairing.store;

import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_MARK;
import static zveno.database.jooq.Tables.PAIRING_RECIPIENT;
import static zveno.database.jooq.Tables.PAIRING_ROUND;
import static zveno.database.jooq.Tables.PAIRING_VARIANT;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
    children(
        PAIRING_DONOR,
        new Children<>(before.donors(), (donor, place) -> columns(before, donor, place)),
        new Children<>(after.donors(), (donor, place) -> columns(after, donor, place)),
        donor -> donor.school().id());
    children(
        PAIRING_RECIPIENT,
        new Children<>(before.recipients(), (school, place) -> columns(before, school, place)),
        new Children<>(after.recipients(), (school, place) -> columns(after, school, place)),
        school -> school.school().id());
    children(
        PAIRING_MARK,
        new Children<>(before.marks(), (mark, place) -> columns(before, mark)),
        new Children<>(after.marks(), (mark, place) -> columns(after, mark)),
        Mark::id);
    children(
        PAIRING_VARIANT,
        new Children<>(before.variants(), (variant, place) -> columns(before, variant, place)),
        new Children<>(after.variants(), (variant, place) -> columns(after, variant, place)),
        Variant::id);
  }

  /// What belongs to a round before or after a change, and how it is written.
  private record Children<T>(List<T> all, Columns<T> columns) {}

  /// The columns of a record at its place.
  private interface Columns<T> {
    Map<Field<?>, @Nullable Object> of(T child, int place);
  }

  private <T> void children(
      Table<?> table, Children<T> before, Children<T> after, Function<T, UUID> id) {
    Map<UUID, Integer> old = new LinkedHashMap<>();
    for (int i = 0; i < before.all().size(); i++) old.put(id.apply(before.all().get(i)), i);
    Set<UUID> present = after.all().stream().map(id).collect(Collectors.toSet());
    for (UUID gone : old.keySet()) if (!present.contains(gone)) recorder.delete(table, gone);
    for (int i = 0; i < after.all().size(); i++) {
      T child = after.all().get(i);
      UUID childId = id.apply(child);
      Integer at = old.get(childId);
      if (at == null) {
        recorder.insert(table, childId, after.columns().of(child, i));
      } else if (at != i || !child.equals(before.all().get(at))) {
        Map<Field<?>, @Nullable Object> was = before.columns().of(before.all().get(at), at);
        recorder.update(table, childId, was, after.columns().of(child, i));
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

  private static Map<Field<?>, @Nullable Object> columns(KeptRound round, Donor donor, int place) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_DONOR.CAPACITY, donor.capacity());
    values.put(PAIRING_DONOR.ROUND_ID, round.id());
    values.put(PAIRING_DONOR.ORGANIZATION_ID, donor.school().organization().orElse(null));
    values.put(PAIRING_DONOR.NAME, donor.name());
    values.put(PAIRING_DONOR.PLACE, place);
    return values;
  }

  private static Map<Field<?>, @Nullable Object> columns(
      KeptRound round, Recipient recipient, int place) {
    Map<Field<?>, @Nullable Object> values = new HashMap<>();
    values.put(PAIRING_RECIPIENT.SCORES, ScoreText.of(recipient.scores()));
    values.put(PAIRING_RECIPIENT.DONORS, PlaceText.of(recipient.donors()));
    values.put(PAIRING_RECIPIENT.ROUND_ID, round.id());
    values.put(PAIRING_RECIPIENT.ORGANIZATION_ID, recipient.school().organization().orElse(null));
    values.put(PAIRING_RECIPIENT.NAME, recipient.name());
    values.put(PAIRING_RECIPIENT.PLACE, place);
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
