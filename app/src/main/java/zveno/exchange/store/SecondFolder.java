package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.exchange.CopyPlan;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreNotWritableException;
import zveno.files.TargetFile;

/// Puts every copy into a second folder too, such as a stick. That it is not there is told and
/// stops nothing: the copy beside the base was made.
final class SecondFolder {
  private static final Logger LOG = LoggerFactory.getLogger(SecondFolder.class);
  private static final int KNOWN_BY = 8;

  private final UUID dataSet;
  private Optional<StoreNotWritableException> failure = Optional.empty();

  /// @param dataSet copies of each lie in a folder of their own, so that two bases may share one
  SecondFolder(UUID dataSet) {
    this.dataSet = dataSet;
  }

  synchronized Optional<StoreNotWritableException> failure() {
    return failure;
  }

  synchronized void take(SafetyCopy copy, CopyPlan plan, Optional<Path> spared) {
    failure = Optional.empty();
    if (plan.second().isEmpty()) return;
    Path second = plan.second().get();
    Path own = second.resolve("zveno-" + dataSet.toString().substring(0, KNOWN_BY));
    try {
      // A stick that is not there must not become a folder of its name on the disk.
      if (!Files.isDirectory(second))
        throw new java.nio.file.NoSuchFileException(second.toString());
      Files.createDirectories(own);
      TargetFile.replace(
          own.resolve(copy.file().getFileName()), out -> Files.copy(copy.file(), out));
      CopyShelf.in(own).prune(plan, spared);
    } catch (IOException e) {
      LOG.warn("no second copy: {}", e.toString());
      failure = Optional.of(NotWritable.of(second, e));
    }
  }
}
