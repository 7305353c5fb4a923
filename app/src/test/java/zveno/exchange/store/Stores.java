package zveno.exchange.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_PHONE;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import zveno.changes.Author;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Ids;
import zveno.database.shape.ContentHash;
import zveno.exchange.StoreFolder;

/// Stores for tests: a folder, this user's settings beside it, a clock that ticks a minute a look.
final class Stores {
  final Path settings;
  final StoreFolder folder;
  final Ticking clock = new Ticking();

  Stores(Path root) {
    this(root, root.resolve("store"));
  }

  Stores(Path root, Path store) {
    this.settings = root.resolve("settings");
    this.folder = StoreFolder.at(store);
  }

  StoreDoor door() {
    return new StoreDoor(settings, "0.1.0", clock);
  }

  /// The same user on another computer.
  StoreDoor stranger() {
    return new StoreDoor(settings.resolveSibling("elsewhere"), "0.1.0", clock);
  }

  OpenStore open() {
    return door().open(folder, "Петрова");
  }

  ExchangeFiles files() {
    return new ExchangeFiles(door());
  }

  JooqChangeJournal journal(OpenStore store) {
    return new JooqChangeJournal(
        store.database(), () -> new Author(store.who(), store.replica()), clock);
  }

  UUID school(OpenStore store, String name) {
    return schools(store, name, 1);
  }

  /// So many schools with a phone each, in one change; returns the last one's id.
  UUID schools(OpenStore store, String name, int count) {
    return journal(store)
        .record(
            ChangeKind.CREATE,
            name,
            recorder -> {
              UUID id = Ids.next();
              for (int i = 0; i < count; i++) {
                id = Ids.next();
                Map<Field<?>, Object> school =
                    Map.of(
                        ORGANIZATION.NAME,
                        name + " " + i,
                        ORGANIZATION.INN,
                        "98%08d".formatted(i),
                        ORGANIZATION.NOTE,
                        "Методическая работа «Шаг» № " + i);
                recorder.insert(ORGANIZATION, id, school);
                Map<Field<?>, Object> phone =
                    Map.of(
                        ORGANIZATION_PHONE.ORGANIZATION_ID,
                        id,
                        ORGANIZATION_PHONE.TYPED,
                        "8 (812) 000-%04d".formatted(i % 10_000));
                recorder.insert(ORGANIZATION_PHONE, Ids.next(), phone);
              }
              return id;
            })
        .result();
  }

  void delete(OpenStore store, UUID school) {
    journal(store)
        .record(
            ChangeKind.DELETE,
            "",
            recorder -> {
              recorder.delete(ORGANIZATION, school);
              return true;
            });
  }

  static String content(OpenStore store) {
    return store.database().snapshot(ContentHash::of);
  }

  static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-22T07:42:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofMinutes(1));
      return now;
    }

    synchronized void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
