package zveno.cli;

import java.nio.file.Path;
import zveno.exchange.store.ExchangeFiles;
import zveno.exchange.store.StoreCheck;

/// Opens bases, and works on bases as files.
public interface Workplaces {
  /// The base in this folder; a new one where there is none.
  ///
  /// @param author whose changes these will be
  Workplace open(Path folder, String author);

  /// Exchange files.
  ExchangeFiles files();

  /// The look whether a base is whole.
  StoreCheck check();
}
