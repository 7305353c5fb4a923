package zveno.exchange.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import zveno.changes.Author;
import zveno.changes.EventLog;
import zveno.changes.EventLog.Action;
import zveno.changes.store.JooqEventLog;
import zveno.database.BaseAddress;
import zveno.database.BaseUnreadableException;
import zveno.database.Database;
import zveno.database.NewerSchemaException;
import zveno.database.Schema;
import zveno.exchange.ExchangeFileRefusedException.Why;
import zveno.exchange.Manifest;
import zveno.exchange.Restored;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreDamagedException;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreRefusedException;
import zveno.exchange.container.Container;
import zveno.exchange.container.PartNames;
import zveno.exchange.container.PartSum;
import zveno.files.Disks;

/// Writes, looks at and takes in exchange files.
public final class ExchangeFiles {
  private final StoreDoor door;

  public ExchangeFiles(StoreDoor door) {
    this.door = door;
  }

  /// Writes the whole store, attachments too, into a file: verified, or not at all.
  ///
  /// @throws zveno.files.TargetRefusedException when it cannot be written there
  public Manifest write(OpenStore store, Path file) throws IOException {
    Instant now = door.clock().instant();
    Label label =
        new Label(door.program(), store.card(), store.who(), now, Manifest.Kind.FULL, "backup");
    Attachments attachments = new Attachments(store.folder());
    Manifest manifest =
        new BaseWriter(store.database(), Optional.of(attachments)).write(file, label);
    log(store.database(), store.who(), store.replica())
        .note(Action.BACKUP, subject(manifest), records(manifest));
    return manifest;
  }

  /// Reads the file through and tells what it says of itself; nothing in it is opened.
  ///
  /// @throws zveno.exchange.ExchangeFileRefusedException when anything in it is not as it should be
  /// @throws IOException when it cannot be read
  public Manifest inspect(Path file) throws IOException {
    return Verified.open(file).manifest();
  }

  /// Puts what the file holds in the place of the base in this folder, which is kept as a copy. The
  /// store is written by a new replica from then on.
  ///
  /// @throws zveno.exchange.ExchangeFileRefusedException when the file cannot be taken
  /// @throws zveno.exchange.StoreInUseException when another program has the store open
  /// @throws zveno.exchange.StoreNotWritableException when the store cannot be written
  /// @throws IOException when the file cannot be read
  public Restored restore(StoreFolder folder, String who, Path file) throws IOException {
    Verified source = Verified.open(file);
    int schema = source.manifest().schema();
    if (schema > Schema.NEWEST) throw Verified.refused(file, Why.NEWER, "schema " + schema);
    try {
      return restore(folder, who, file, source);
    } catch (IOException e) {
      throw NotWritable.of(folder, e);
    }
  }

  private Restored restore(StoreFolder folder, String who, Path file, Verified source)
      throws IOException {
    try (HeldFolder held = door.hold(folder, who)) {
      BaseSwap swap = new BaseSwap(folder);
      Path building = swap.building();
      boolean done = false;
      try {
        new BaseBuilder(source).build(building);
        noteRestore(building, who, source.manifest());
        Optional<Path> kept = keep(held, who, file);
        long attachments = attachments(folder, source);
        StoreCard card = card(held, who, source.manifest()).withClosed(Facts.ofClosed(building));
        swap.commit(building, card);
        done = true;
        held.notes().closed(folder, card.replica());
        return new Restored(source.manifest(), kept, attachments);
      } finally {
        if (!done) swap.finish();
      }
    }
  }

  /// Keeps the present base: as a safety copy, or as the file it is when it cannot be read.
  ///
  /// @param source is not taken away by the rule of the copies, which it may be one of
  private Optional<Path> keep(HeldFolder held, String who, Path source) throws IOException {
    if (!held.hasBase()) return Optional.empty();
    StoreCard card = held.card(who);
    try (Database present = held.open(card)) {
      SafetyCopies copies = door.copies(held, card, present, who);
      return Optional.of(copies.before(source).file());
    } catch (BaseUnreadableException e) {
      if (e.noRoom()) throw e;
      return Optional.of(keptRaw(held));
    } catch (StoreDamagedException | StoreRefusedException | NewerSchemaException _) {
      return Optional.of(keptRaw(held));
    }
  }

  private Path keptRaw(HeldFolder held) throws IOException {
    Path raw =
        held.shelf()
            .nextRaw(
                LocalDateTime.ofInstant(
                    door.clock().instant(), CardFile.zone(held.folder().card())));
    Files.copy(held.folder().base(), raw, StandardCopyOption.REPLACE_EXISTING);
    Disks.flush(raw);
    return raw;
  }

  private static StoreCard card(HeldFolder held, String who, Manifest from) throws IOException {
    StoreCard present =
        CardFile.read(held.folder().card()).orElseGet(() -> StoreCard.fresh(from.dataSet(), who));
    return new StoreCard(
        from.dataSet(),
        UUID.randomUUID(),
        present.owner(),
        present.centre().isEmpty() ? from.centre() : present.centre(),
        present.zone(),
        Optional.empty());
  }

  private void noteRestore(Path building, String who, Manifest from) {
    try (Database base = Schema.open(BaseAddress.in(building))) {
      log(base, who, from.replica()).note(Action.RESTORE, subject(from), records(from));
    }
  }

  private EventLog log(Database base, String author, UUID replica) {
    return new JooqEventLog(base, () -> new Author(author, replica), door.clock());
  }

  private static String subject(Manifest manifest) {
    return manifest.kind().code();
  }

  private static int records(Manifest manifest) {
    long rows = manifest.tables().values().stream().mapToLong(Manifest.Part::rows).sum();
    return (int) Math.min(rows, Integer.MAX_VALUE);
  }

  private static long attachments(StoreFolder folder, Verified source) throws IOException {
    Attachments attachments = new Attachments(folder);
    source
        .container()
        .read(
            new Container.Taker<RuntimeException>() {
              @Override
              public void take(String name, InputStream in) throws IOException {
                if (PartNames.isFile(name)) attachments.take(name, in);
              }

              @Override
              public void end(String name, PartSum sum) {}
            });
    return source.manifest().files();
  }
}
