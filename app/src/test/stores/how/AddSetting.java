import java.nio.file.Path;
import java.time.Clock;
import zveno.changes.Author;
import zveno.changes.store.JooqChangeJournal;
import zveno.exchange.StoreFolder;
import zveno.exchange.store.OpenStore;
import zveno.exchange.store.StoreDoor;
import zveno.settings.BaseSetting;
import zveno.settings.store.JooqBaseSettings;

/// Says who signs, and takes another thing back: `AddSetting.java STORE`.
class AddSetting {
  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    StoreDoor door = new StoreDoor(root.resolveSibling("settings"), "0.1.0", Clock.systemUTC());
    try (OpenStore store = door.open(StoreFolder.at(root), "Петрова")) {
      JooqChangeJournal journal =
          new JooqChangeJournal(
              store.database(), () -> new Author("Петрова", store.replica()), Clock.systemUTC());
      JooqBaseSettings settings = new JooqBaseSettings(store.database(), journal, s -> "Настройки");
      settings.set(BaseSetting.COMPILER_NAME, "Е. С. Соколова");
      settings.set(BaseSetting.WARN_DAYS, "90");
      settings.set(BaseSetting.WARN_DAYS, "");
    }
  }
}
