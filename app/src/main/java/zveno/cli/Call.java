package zveno.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import zveno.exchange.StoreFolder;
import zveno.text.Messages;

/// What every command is told.
///
/// @param store the folder of the base
/// @param today the day of terms and reports
/// @param author whose changes these are
record Call(Path store, LocalDate today, String author, Workplaces workplaces, Messages messages) {
  String text(String key, Object... facts) {
    return messages.get(key, facts);
  }

  /// Whether there is a base to open; opening would make one.
  boolean hasStore() {
    return Files.exists(store.resolve(StoreFolder.BASE));
  }

  Workplace open() {
    return workplaces.open(store, author);
  }
}
