package zveno.pairing.store;

import static zveno.database.jooq.Tables.PAIRING_DONOR;
import static zveno.database.jooq.Tables.PAIRING_MARK;
import static zveno.database.jooq.Tables.PAIRING_RECIPIENT;
import static zveno.database.jooq.Tables.PAIRING_ROUND;
import static zveno.database.jooq.Tables.PAIRING_VARIANT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.database.Records;
import zveno.pairing.Fairness;
import zveno.pairing.kept.Donor;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Mark;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Recipient;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.Variant;
import zveno.pairing.kept.Wish;

/// Reads rounds.
final class RoundRows {
  private RoundRows() {}

  static List<RoundLine> lines(DSLContext base) {
    Map<UUID, Integer> recipients =
        counts(base, PAIRING_RECIPIENT, PAIRING_RECIPIENT.ROUND_ID, DSL.noCondition());
    Map<UUID, Integer> matched =
        counts(
            base,
            PAIRING_RECIPIENT,
            PAIRING_RECIPIENT.ROUND_ID,
            PAIRING_RECIPIENT.DONORS.isNotNull());
    Map<UUID, Integer> donors =
        counts(base, PAIRING_DONOR, PAIRING_DONOR.ROUND_ID, DSL.noCondition());
    Map<UUID, Integer> pins =
        counts(
            base, PAIRING_MARK, PAIRING_MARK.ROUND_ID, PAIRING_MARK.KIND.eq(Mark.Kind.PIN.name()));
    Map<UUID, Integer> variants =
        counts(base, PAIRING_VARIANT, PAIRING_VARIANT.ROUND_ID, DSL.noCondition());
    return base.selectFrom(PAIRING_ROUND)
        .where(PAIRING_ROUND.DELETED_AT.isNull())
        .orderBy(PAIRING_ROUND.MADE_ON.desc(), PAIRING_ROUND.ID.desc())
        .fetch(
            row -> {
              UUID id = row.get(PAIRING_ROUND.ID);
              return new RoundLine(
                  id,
                  row.get(PAIRING_ROUND.NAME),
                  row.get(PAIRING_ROUND.MADE_ON),
                  recipients.getOrDefault(id, 0),
                  donors.getOrDefault(id, 0),
                  matched.getOrDefault(id, 0),
                  pins.getOrDefault(id, 0),
                  variants.getOrDefault(id, 0));
            });
  }

  private static Map<UUID, Integer> counts(
      DSLContext base, Table<?> table, Field<UUID> round, Condition also) {
    return base.select(round, DSL.count())
        .from(table)
        .where(Records.deletedAt(table).isNull())
        .and(also)
        .groupBy(round)
        .fetchMap(round, DSL.count());
  }

  static Optional<KeptRound> round(DSLContext base, UUID id) {
    return base.selectFrom(PAIRING_ROUND)
        .where(PAIRING_ROUND.ID.eq(id))
        .and(PAIRING_ROUND.DELETED_AT.isNull())
        .fetchOptional(row -> round(base, row));
  }

  private static KeptRound round(DSLContext base, Record row) {
    UUID id = row.get(PAIRING_ROUND.ID);
    List<Donor> donors = donors(base, id);
    List<Recipient> recipients = recipients(base, id, donors.size());
    return new KeptRound(
        id,
        row.get(PAIRING_ROUND.NAME),
        text(row.get(PAIRING_ROUND.NOTE)),
        row.get(PAIRING_ROUND.MADE_ON),
        new Wish(
            row.get(PAIRING_ROUND.MINIMISE),
            row.get(PAIRING_ROUND.DONORS_EACH),
            Fairness.valueOf(row.get(PAIRING_ROUND.FAIRNESS)),
            row.get(PAIRING_ROUND.MAX_PRICE)),
        recipients,
        donors,
        marks(base, id, recipients, donors),
        variants(base, id, row.get(PAIRING_ROUND.MINIMISE)));
  }

  private static List<Donor> donors(DSLContext base, UUID round) {
    return base.selectFrom(PAIRING_DONOR)
        .where(PAIRING_DONOR.ROUND_ID.eq(round))
        .and(PAIRING_DONOR.DELETED_AT.isNull())
        .orderBy(PAIRING_DONOR.PLACE)
        .fetch(
            row ->
                new Donor(
                    new KeptSchool(
                        row.get(PAIRING_DONOR.ID),
                        row.get(PAIRING_DONOR.NAME),
                        Optional.ofNullable(row.get(PAIRING_DONOR.ORGANIZATION_ID))),
                    row.get(PAIRING_DONOR.CAPACITY)));
  }

  private static List<Recipient> recipients(DSLContext base, UUID round, int donors) {
    return base.selectFrom(PAIRING_RECIPIENT)
        .where(PAIRING_RECIPIENT.ROUND_ID.eq(round))
        .and(PAIRING_RECIPIENT.DELETED_AT.isNull())
        .orderBy(PAIRING_RECIPIENT.PLACE)
        .fetch(
            row ->
                new Recipient(
                    new KeptSchool(
                        row.get(PAIRING_RECIPIENT.ID),
                        row.get(PAIRING_RECIPIENT.NAME),
                        Optional.ofNullable(row.get(PAIRING_RECIPIENT.ORGANIZATION_ID))),
                    ScoreText.read(row.get(PAIRING_RECIPIENT.SCORES), donors),
                    PlaceText.numbers(row.get(PAIRING_RECIPIENT.DONORS))));
  }

  private static List<Mark> marks(
      DSLContext base, UUID round, List<Recipient> recipients, List<Donor> donors) {
    Map<UUID, Integer> places = new HashMap<>();
    for (int r = 0; r < recipients.size(); r++) places.put(recipients.get(r).school().id(), r);
    for (int d = 0; d < donors.size(); d++) places.put(donors.get(d).school().id(), d);
    List<Mark> marks = new ArrayList<>();
    for (Record row :
        base.selectFrom(PAIRING_MARK)
            .where(PAIRING_MARK.ROUND_ID.eq(round))
            .and(PAIRING_MARK.DELETED_AT.isNull())
            .orderBy(PAIRING_MARK.ID)) {
      Integer recipient = places.get(row.get(PAIRING_MARK.RECIPIENT_ID));
      Integer donor = places.get(row.get(PAIRING_MARK.DONOR_ID));
      if (recipient == null || donor == null) continue;
      marks.add(
          new Mark(
              row.get(PAIRING_MARK.ID),
              Mark.Kind.valueOf(row.get(PAIRING_MARK.KIND)),
              new Place(recipient, donor)));
    }
    return marks;
  }

  private static List<Variant> variants(DSLContext base, UUID round, boolean minimise) {
    return base.selectFrom(PAIRING_VARIANT)
        .where(PAIRING_VARIANT.ROUND_ID.eq(round))
        .and(PAIRING_VARIANT.DELETED_AT.isNull())
        .orderBy(PAIRING_VARIANT.PLACE, PAIRING_VARIANT.ID)
        .fetch(
            row ->
                new Variant(
                    row.get(PAIRING_VARIANT.ID),
                    row.get(PAIRING_VARIANT.NAME),
                    new Wish(
                        minimise,
                        row.get(PAIRING_VARIANT.DONORS_EACH),
                        Fairness.valueOf(row.get(PAIRING_VARIANT.FAIRNESS)),
                        row.get(PAIRING_VARIANT.MAX_PRICE)),
                    PlaceText.numbers(row.get(PAIRING_VARIANT.CAPACITIES)),
                    PlaceText.pairs(row.get(PAIRING_VARIANT.PAIRS)),
                    PlaceText.pairs(row.get(PAIRING_VARIANT.PINS)),
                    PlaceText.pairs(row.get(PAIRING_VARIANT.BANS))));
  }

  private static String text(@Nullable String stored) {
    return stored == null ? "" : stored;
  }
}
