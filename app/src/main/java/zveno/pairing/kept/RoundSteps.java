package zveno.pairing.kept;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What a user does to a round; each gives the round after it and touches no plan.
///
/// @param ids gives ids to new records
public record RoundSteps(Supplier<UUID> ids) {

  /// Fixes a pair; a ban of it goes, and of too many pins of one recipient the oldest.
  public KeptRound pin(KeptRound round, Place pair) {
    if (round.has(Mark.Kind.PIN, pair)) return round;
    List<Mark> marks = new ArrayList<>(without(round, mark -> mark.pair().equals(pair)));
    List<Mark> own =
        marks.stream()
            .filter(mark -> mark.kind() == Mark.Kind.PIN)
            .filter(mark -> mark.pair().recipient() == pair.recipient())
            .toList();
    int tooMany = own.size() + 1 - round.wish().donorsEach();
    if (tooMany > 0) marks.removeAll(own.subList(0, Math.min(tooMany, own.size())));
    marks.add(new Mark(ids.get(), Mark.Kind.PIN, pair));
    return round.withMarks(marks);
  }

  /// Forbids a pair; a pin of it goes.
  public KeptRound ban(KeptRound round, Place pair) {
    if (round.has(Mark.Kind.BAN, pair)) return round;
    List<Mark> marks = new ArrayList<>(without(round, mark -> mark.pair().equals(pair)));
    marks.add(new Mark(ids.get(), Mark.Kind.BAN, pair));
    return round.withMarks(marks);
  }

  /// Lifts a pin or a ban.
  public KeptRound lift(KeptRound round, Mark.Kind kind, Place pair) {
    return round.withMarks(without(round, mark -> mark.kind() == kind && mark.pair().equals(pair)));
  }

  private static List<Mark> without(KeptRound round, Predicate<Mark> gone) {
    return round.marks().stream().filter(gone.negate()).toList();
  }

  /// Gives a donor so many places.
  public KeptRound capacity(KeptRound round, int donor, int places) {
    List<Donor> donors = new ArrayList<>(round.donors());
    donors.set(donor, new Donor(donors.get(donor).school(), places));
    return round.withDonors(donors);
  }

  /// Gives a pair another score; none makes it impossible and lifts a pin of it.
  public KeptRound score(KeptRound round, Place pair, Optional<BigDecimal> score) {
    List<Recipient> recipients = new ArrayList<>(round.recipients());
    Recipient school = recipients.get(pair.recipient());
    recipients.set(pair.recipient(), school.with(school.scores().with(pair.donor(), score)));
    KeptRound changed = round.withRecipients(recipients);
    return score.isPresent() ? changed : lift(changed, Mark.Kind.PIN, pair);
  }

  /// Puts the plan that stands aside.
  public KeptRound putAside(KeptRound round, String name) {
    List<Variant> variants = new ArrayList<>(round.variants());
    variants.add(
        new Variant(
            ids.get(),
            name,
            round.wish(),
            round.donors().stream().map(Donor::capacity).toList(),
            round.pairs(),
            round.places(Mark.Kind.PIN),
            round.places(Mark.Kind.BAN)));
    return round.withVariants(variants);
  }

  /// Goes on from a variant: its plan and all that it was asked for; scores stay as they are.
  public KeptRound goBack(KeptRound round, Variant variant) {
    List<Donor> donors = new ArrayList<>();
    for (int d = 0; d < round.donors().size(); d++) {
      donors.add(new Donor(round.donors().get(d).school(), variant.capacities().get(d)));
    }
    List<Recipient> recipients = new ArrayList<>();
    for (int r = 0; r < round.recipients().size(); r++) {
      int recipient = r;
      recipients.add(
          round
              .recipients()
              .get(r)
              .with(
                  variant.pairs().stream()
                      .filter(pair -> pair.recipient() == recipient)
                      .map(Place::donor)
                      .toList()));
    }
    List<Mark> marks = new ArrayList<>();
    marks(round, Mark.Kind.PIN, variant.pins(), marks);
    marks(round, Mark.Kind.BAN, variant.bans(), marks);
    return round
        .with(variant.wish())
        .withDonors(donors)
        .withRecipients(recipients)
        .withMarks(marks);
  }

  /// Marks that stand already keep their ids.
  private void marks(KeptRound round, Mark.Kind kind, List<Place> wanted, List<Mark> marks) {
    for (Place pair : wanted) {
      marks.add(
          round.marks().stream()
              .filter(mark -> mark.kind() == kind && mark.pair().equals(pair))
              .findFirst()
              .orElseGet(() -> new Mark(ids.get(), kind, pair)));
    }
  }

  /// Forgets a variant.
  public KeptRound drop(KeptRound round, UUID variant) {
    return round.withVariants(
        round.variants().stream().filter(one -> !one.id().equals(variant)).toList());
  }
}
