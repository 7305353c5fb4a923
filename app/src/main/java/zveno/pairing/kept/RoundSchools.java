package zveno.pairing.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Schools that come into a round and leave it; each gives the round after it and touches no plan
/// of others.
///
/// @param ids gives ids to new records
public record RoundSchools(Supplier<UUID> ids) {
  /// Adds a school as the last one of its side. It has no scores yet, so it is in no pair until
  /// they are given; a donor has one place, and none in variants that did not know it.
  ///
  /// @param organization the record of the school, where it is known
  public KeptRound add(KeptRound round, Side side, String name, Optional<UUID> organization) {
    KeptSchool school = new KeptSchool(ids.get(), name, organization);
    List<Recipient> recipients = new ArrayList<>(round.recipients());
    if (side == Side.RECIPIENT) {
      ScoreRow none = ScoreRow.of();
      for (int d = 0; d < round.donors().size(); d++) none = none.withOneMore();
      recipients.add(new Recipient(school, none, List.of()));
      return round.withRecipients(recipients);
    }
    recipients.replaceAll(one -> one.with(one.scores().withOneMore()));
    List<Donor> donors = new ArrayList<>(round.donors());
    donors.add(new Donor(school, 1));
    return round
        .withDonors(donors)
        .withRecipients(recipients)
        .withVariants(round.variants().stream().map(RoundSchools::withOneMore).toList());
  }

  private static Variant withOneMore(Variant variant) {
    List<Integer> capacities = new ArrayList<>(variant.capacities());
    capacities.add(0);
    return variant.with(capacities);
  }

  /// Takes a school out of the round, with its pairs, pins and bans, also those of variants.
  public KeptRound remove(KeptRound round, Side side, int place) {
    List<Recipient> recipients = new ArrayList<>(round.recipients());
    List<Donor> donors = new ArrayList<>(round.donors());
    if (side == Side.RECIPIENT) {
      recipients.remove(place);
    } else {
      donors.remove(place);
      recipients.replaceAll(one -> one.withoutDonor(place));
    }
    return round
        .withDonors(donors)
        .withRecipients(recipients)
        .withMarks(marks(round.marks(), side, place))
        .withVariants(
            round.variants().stream().map(variant -> without(variant, side, place)).toList());
  }

  private static List<Mark> marks(List<Mark> marks, Side side, int place) {
    return marks.stream()
        .flatMap(
            mark ->
                side.without(place, List.of(mark.pair())).stream()
                    .map(pair -> new Mark(mark.id(), mark.kind(), pair)))
        .toList();
  }

  private static Variant without(Variant variant, Side side, int place) {
    List<Integer> capacities = new ArrayList<>(variant.capacities());
    if (side == Side.DONOR) capacities.subList(place, place + 1).clear();
    return new Variant(
        variant.id(),
        variant.name(),
        variant.wish(),
        capacities,
        side.without(place, variant.pairs()),
        side.without(place, variant.pins()),
        side.without(place, variant.bans()));
  }
}
