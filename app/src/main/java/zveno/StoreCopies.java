package zveno;

import java.time.LocalDateTime;
import java.util.Optional;
import zveno.cli.RefusalWords;
import zveno.exchange.CopyDesk;
import zveno.exchange.SafetyCopy;
import zveno.exchange.store.OpenStore;
import zveno.shell.rooms.KeptCopies;

/// The safety copies of an open store.
record StoreCopies(OpenStore store, RefusalWords words) implements KeptCopies {
  @Override
  public CopyDesk desk() {
    return store.copies();
  }

  @Override
  public Optional<LocalDateTime> newest() {
    return store.copies().all().stream().findFirst().map(SafetyCopy::at);
  }

  @Override
  public Optional<String> failure() {
    return store.copyFailure().flatMap(words::of);
  }

  @Override
  public Optional<String> risk() {
    return store.place().map(words::risk);
  }
}
