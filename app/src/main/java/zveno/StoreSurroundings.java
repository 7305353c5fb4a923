package zveno;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import zveno.database.TableCounts;
import zveno.exchange.store.OpenStore;
import zveno.settings.UserFolders;
import zveno.support.Surroundings;

/// What lies around an open store.
record StoreSurroundings(OpenStore store, UserFolders folders) implements Surroundings {
  private static final String LICENCES = "lib/THIRD-PARTY.txt";

  @Override
  public Path base() {
    return store.folder().path();
  }

  @Override
  public Path logs() {
    return folders.logs();
  }

  @Override
  public Optional<Path> licences() {
    return Optional.ofNullable(System.getProperty(UserFolders.PROGRAM))
        .map(home -> Path.of(home, LICENCES))
        .filter(Files::isRegularFile);
  }

  @Override
  public Map<String, Long> rows() {
    return TableCounts.of(store.database());
  }
}
