package zveno.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.exchange.CopyDesk;
import zveno.exchange.CopyPlan;
import zveno.exchange.CopyReason;
import zveno.exchange.RiskyPlace;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreNotWritableException;

/// A desk of copies without a base: each copy is a small file.
final class KeptDesk implements CopyDesk {
  private final List<SafetyCopy> copies = new ArrayList<>();
  private CopyPlan plan = CopyPlan.USUAL;
  int made;
  boolean full;

  @Override
  public CopyPlan plan() {
    return plan;
  }

  @Override
  public void plan(CopyPlan now) {
    plan = now;
  }

  @Override
  public Path folder() {
    return Path.of("/Документы/Район/копии");
  }

  @Override
  public List<SafetyCopy> all() {
    return List.copyOf(copies);
  }

  @Override
  public SafetyCopy now() {
    if (full) throw new IllegalStateException("full");
    made++;
    try {
      Path file = Files.createTempFile("2026-11-22 10-42-07 by-hand", ".zveno");
      file.toFile().deleteOnExit();
      Files.writeString(file, "copy");
      LocalDateTime at = LocalDateTime.parse("2026-11-22T10:42:07");
      SafetyCopy copy = new SafetyCopy(file, at, CopyReason.BY_HAND);
      copies.addFirst(copy);
      return copy;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public Optional<SafetyCopy> atWork() {
    return Optional.of(now());
  }

  @Override
  public Optional<StoreNotWritableException> secondFailure() {
    return Optional.empty();
  }

  @Override
  public Optional<RiskyPlace> risk(Path folder) {
    return folder.endsWith("Dropbox")
        ? Optional.of(new RiskyPlace(RiskyPlace.Kind.SYNCED, "Dropbox"))
        : Optional.empty();
  }
}
