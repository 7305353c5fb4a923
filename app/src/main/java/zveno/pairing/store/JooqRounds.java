package zveno.pairing.store;

import static zveno.database.jooq.Tables.PAIRING_ROUND;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.pairing.kept.DeletedRound;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.Rounds;

/// The rounds in the base.
public final class JooqRounds implements Rounds {
  private final Database database;
  private final JooqChangeJournal journal;

  public JooqRounds(Database database, JooqChangeJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public List<RoundLine> all() {
    return database.snapshot(RoundRows::lines);
  }

  @Override
  public Optional<KeptRound> find(UUID round) {
    return database.snapshot(base -> RoundRows.round(base, round));
  }

  @Override
  public void add(KeptRound round, String file) {
    ChangeKind kind = file.isEmpty() ? ChangeKind.CREATE : ChangeKind.IMPORT;
    journal.record(
        kind,
        file.isEmpty() ? round.name() : file,
        recorder -> {
          new RoundWriter(recorder).add(round);
          return round.id();
        });
  }

  @Override
  public void save(KeptRound before, KeptRound after, String note) {
    journal.record(
        ChangeKind.EDIT,
        note,
        recorder -> {
          new RoundWriter(recorder).change(before, after);
          return after.id();
        });
  }

  @Override
  public void delete(Collection<UUID> rounds) {
    journal.record(
        ChangeKind.DELETE, names(rounds), recorder -> RoundTrash.delete(recorder, rounds));
  }

  @Override
  public List<DeletedRound> deleted() {
    return database.read(RoundTrash::deleted);
  }

  @Override
  public void recover(Collection<UUID> rounds) {
    journal.record(
        ChangeKind.RECOVER, names(rounds), recorder -> RoundTrash.recover(recorder, rounds));
  }

  /// The name of the only one; of several the journal tells how many records were touched.
  private String names(Collection<UUID> rounds) {
    if (rounds.size() != 1) return "";
    return database.read(
        base ->
            base.select(PAIRING_ROUND.NAME)
                .from(PAIRING_ROUND)
                .where(PAIRING_ROUND.ID.eq(rounds.iterator().next()))
                .fetchOptional(PAIRING_ROUND.NAME)
                .orElse(""));
  }
}
