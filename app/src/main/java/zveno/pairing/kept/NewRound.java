package zveno.pairing.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import zveno.pairing.ScoreTable;

/// Makes rounds of score tables.
///
/// @param ids gives ids to new records
/// @param known finds the record of a school by its name
public record NewRound(Supplier<UUID> ids, Function<String, Optional<UUID>> known) {

  /// A round without a plan.
  public KeptRound of(String name, ScoreTable table, LocalDate today) {
    List<String> donorNames = table.donors().all();
    List<Donor> donors = new ArrayList<>();
    for (String donor : donorNames) donors.add(new Donor(school(donor), table.capacity(donor)));
    List<Recipient> recipients = new ArrayList<>();
    List<String> recipientNames = table.recipients().all();
    for (int r = 0; r < recipientNames.size(); r++) {
      int[] scores = new int[donorNames.size()];
      for (int d = 0; d < scores.length; d++) scores[d] = table.thousandths(r, d);
      recipients.add(new Recipient(school(recipientNames.get(r)), ScoreRow.of(scores), List.of()));
    }
    return new KeptRound(
        ids.get(), name, "", today, Wish.usual(), recipients, donors, List.of(), List.of());
  }

  private KeptSchool school(String name) {
    return new KeptSchool(ids.get(), name, known.apply(name));
  }
}
