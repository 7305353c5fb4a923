package zveno.changes.store;

import static zveno.database.jooq.Tables.CHANGE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.Author;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.ChangeKind;
import zveno.changes.FieldChange;
import zveno.changes.HybridClock;
import zveno.changes.UndoBlockedException;
import zveno.changes.UndoBlockedException.Why;
import zveno.database.Database;
import zveno.database.Ids;

/// The journal in the base, and the only way in which records are written.
public final class JooqChangeJournal implements ChangeJournal {
  private final Database database;
  private final Supplier<Author> author;
  private final HybridClock clock;

  public JooqChangeJournal(Database database, Supplier<Author> author, Clock clock) {
    this.database = database;
    this.author = author;
    this.clock = new HybridClock(clock);
  }

  /// What a change came to.
  ///
  /// @param change the change, empty when the work touched no record and so left no trace
  public record Recorded<T>(T result, Optional<UUID> change) {}

  /// Does the work as one change in one transaction.
  ///
  /// @param note what it is about: a file's name, a record's name
  public <T> Recorded<T> record(ChangeKind kind, String note, Function<Recorder, T> work) {
    return database.write(base -> recorded(base, kind, null, note, work));
  }

  /// Does the work as [#record] does and takes everything back: what would it do?
  public <T> T rehearse(ChangeKind kind, Function<Recorder, T> work) {
    return database.rehearse(base -> recorded(base, kind, null, "", work).result());
  }

  /// Does the work without writing anything and tells what it would write. A query inside it sees
  /// the base as it is.
  public <T> T look(Recorder.Seen seen, Function<Recorder, T> work) {
    return database.snapshot(
        base -> work.apply(new Recorder(base, Ids.next(), clock.after(0), Optional.of(seen))));
  }

  @Override
  public List<Change> newest(int limit) {
    return database.read(base -> JournalRows.newest(base, limit));
  }

  @Override
  public Optional<Change> find(UUID change) {
    return database.read(base -> JournalRows.find(base, change));
  }

  @Override
  public Map<Change, List<FieldChange>> of(Collection<UUID> records) {
    return database.read(base -> JournalRows.of(base, records));
  }

  @Override
  public List<FieldChange> fields(UUID change, int limit) {
    return database.read(base -> JournalRows.fields(base, change, limit));
  }

  @Override
  public Optional<Change> standing(ChangeKind kind) {
    return database.read(base -> JournalRows.standing(base, kind));
  }

  @Override
  public Optional<Change> undoable() {
    return database.read(JournalRows::undoable);
  }

  @Override
  public Optional<Change> redoable() {
    return database.read(JournalRows::redoable);
  }

  @Override
  public Change undo() throws UndoBlockedException {
    return blockable(base -> undo(base, JournalRows.undoable(base), Why.NOTHING));
  }

  @Override
  public Change undo(UUID change) throws UndoBlockedException {
    return blockable(base -> undo(base, JournalRows.find(base, change), Why.UNKNOWN));
  }

  @Override
  public List<Change> undoWithLater(UUID change) throws UndoBlockedException {
    return blockable(
        base -> {
          List<Change> taken = new ArrayList<>();
          takeBack(base, change, taken);
          return List.copyOf(taken);
        });
  }

  @Override
  public Change redo() throws UndoBlockedException {
    return blockable(this::redo);
  }

  private Change undo(DSLContext base, Optional<Change> found, Why otherwise) {
    Change change = found.orElseThrow(() -> new Blocked(otherwise, Optional.empty(), List.of()));
    Optional<UUID> id = Optional.of(change.id());
    if (change.kind().ofAnother()) throw new Blocked(Why.NOT_A_STEP, id, List.of());
    if (change.takenBack()) throw new Blocked(Why.ALREADY, id, List.of());
    List<Change> later = LaterChanges.inTheWayOf(base, change);
    if (!later.isEmpty()) throw new Blocked(Why.LATER_CHANGES, id, later);
    Inverse inverse = new Inverse(change.id());
    recorded(base, ChangeKind.UNDO, change.id(), change.note(), inverse);
    return change;
  }

  private void takeBack(DSLContext base, UUID id, List<Change> taken) {
    Optional<Change> found = JournalRows.find(base, id);
    // What is newer than one that stands in the way may be taken back with it, so one looks again.
    while (found.filter(change -> !change.takenBack()).isPresent()) {
      List<Change> later = LaterChanges.inTheWayOf(base, found.get());
      if (later.isEmpty()) break;
      takeBack(base, later.getFirst().id(), taken);
    }
    taken.add(undo(base, found, Why.UNKNOWN));
  }

  private Change redo(DSLContext base) {
    Change undo =
        JournalRows.redoable(base)
            .orElseThrow(() -> new Blocked(Why.NOTHING_UNDONE, Optional.empty(), List.of()));
    UUID subject = undo.subject().orElseThrow();
    recorded(base, ChangeKind.REDO, subject, undo.note(), new Inverse(undo.id()));
    return JournalRows.find(base, subject).orElseThrow();
  }

  private <T> Recorded<T> recorded(
      DSLContext base,
      ChangeKind kind,
      @Nullable UUID subject,
      String note,
      Function<Recorder, T> work) {
    Author writer = author.get();
    Long last = base.select(DSL.max(CHANGE.CLOCK)).from(CHANGE).fetchSingle().value1();
    long stamp = clock.after(last == null ? 0 : last);
    UUID id = Ids.next();
    base.insertInto(CHANGE)
        .set(CHANGE.ID, id)
        .set(CHANGE.CLOCK, stamp)
        .set(CHANGE.REPLICA, writer.replica())
        .set(CHANGE.AUTHOR, writer.name())
        .set(CHANGE.KIND, kind.code())
        .set(CHANGE.SUBJECT, subject)
        .set(CHANGE.NOTE, note)
        .set(CHANGE.RECORDS, 0)
        .execute();
    Recorder recorder = new Recorder(base, id, stamp, Optional.empty());
    T result = work.apply(recorder);
    recorder.flush();
    if (recorder.records() == 0) {
      base.deleteFrom(CHANGE).where(CHANGE.ID.eq(id)).execute();
      return new Recorded<>(result, Optional.empty());
    }
    base.update(CHANGE).set(CHANGE.RECORDS, recorder.records()).where(CHANGE.ID.eq(id)).execute();
    return new Recorded<>(result, Optional.of(id));
  }

  private <T> T blockable(Function<DSLContext, T> work) throws UndoBlockedException {
    try {
      return database.write(work);
    } catch (Blocked blocked) {
      throw blocked.exception;
    }
  }

  /// Carries the checked exception out of the transaction, which is rolled back by it.
  private static final class Blocked extends RuntimeException {
    private final transient UndoBlockedException exception;

    Blocked(Why why, Optional<UUID> change, List<Change> later) {
      super(why.name());
      this.exception = new UndoBlockedException(why, change, later);
    }
  }
}
