package zveno.pairing.kept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The rounds of the base. Each writing is one change of the journal.
public interface Rounds {
  /// The newest first.
  List<RoundLine> all();

  /// Empty for a round that is not there or lies in the trash.
  Optional<KeptRound> find(UUID round);

  /// Writes a new round.
  ///
  /// @param file where its scores came from; empty for one made by hand
  void add(KeptRound round, String file);

  /// Writes what differs; nothing where nothing does.
  ///
  /// @param note what the history calls it
  void save(KeptRound before, KeptRound after, String note);

  /// Puts rounds into the trash with all that belongs to them.
  void delete(Collection<UUID> rounds);

  /// The latest deleted first.
  List<DeletedRound> deleted();

  /// Takes rounds out of the trash.
  void recover(Collection<UUID> rounds);
}
