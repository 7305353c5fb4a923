package zveno.pairing.kept;

import java.util.List;

/// A school that needs support.
///
/// @param donors places of the donors that the plan gives it
public record Recipient(KeptSchool school, ScoreRow scores, List<Integer> donors) {
  public Recipient {
    donors = List.copyOf(donors);
  }

  public String name() {
    return school.name();
  }

  Recipient with(ScoreRow changed) {
    return new Recipient(school, changed, donors);
  }

  /// The same without a donor; the places after it move up.
  Recipient withoutDonor(int donor) {
    List<Integer> left =
        donors.stream().filter(d -> d != donor).map(d -> d < donor ? d : d - 1).toList();
    return new Recipient(school, scores.without(donor), left);
  }

  Recipient with(List<Integer> planned) {
    return new Recipient(school, scores, planned);
  }
}
