package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.exchange.CleanClose;
import zveno.exchange.CopyReason;
import zveno.exchange.ExchangeFileRefusedException;
import zveno.exchange.Manifest;
import zveno.exchange.SafetyCopy;
import zveno.exchange.StoreCard;
import zveno.exchange.StoreFolder;
import zveno.exchange.StoreNotWritableException;

/// Makes a base file that has grown small again, when the store is closed: H2 gives room back badly
/// when every change is on the disk at once. The base is built anew from a verified copy and
/// swapped in, so that a stop at any step leaves the old file or the new one.
///
/// @param least bytes of a base file that are not worth it
/// @param times it pays when the file is so many times as long as the rows in it are in a copy
record Compaction(long least, int times) {
  static final Compaction USUAL = new Compaction(64L << 20, 4);

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /// The copy to build from, where the file has grown enough: the newest one, or one taken now
  /// where that does not hold everything. What is in the file is known from the copy made at exit.
  Optional<SafetyCopy> copyIfItPays(StoreFolder folder, SafetyCopies copies) throws IOException {
    long length = Files.size(folder.base());
    if (length < least) return Optional.empty();
    Optional<SafetyCopy> newest = new CopyShelf(folder).newestVerified();
    Optional<Manifest> known = newest.flatMap(CopyShelf::verified).map(Verified::manifest);
    if (known.isEmpty() || length <= times * rows(known.get())) return Optional.empty();
    try {
      return copies.takeIfChanged(CopyReason.BEFORE_COMPACTION).or(() -> newest);
    } catch (StoreNotWritableException e) {
      LOG.warn("no compaction without a copy: {}", e.why());
      return Optional.empty();
    }
  }

  private static long rows(Manifest copy) {
    return copy.tables().values().stream().mapToLong(Manifest.Part::bytes).sum();
  }

  /// Puts a base built from the copy in the place of the closed one that it was taken from. A base
  /// that would hold anything else, or find no room, is thrown away and the old one stays.
  ///
  /// @param card the card of the closed base
  void rebuild(StoreFolder folder, StoreCard card, SafetyCopy copy) throws IOException {
    BaseSwap swap = new BaseSwap(folder);
    try {
      Path building = swap.building();
      new BaseBuilder(Verified.open(copy.file())).build(building);
      CleanClose built = Facts.ofClosed(building);
      if (same(card, built)) swap.commit(building, card.withClosed(built));
      else LOG.error("the base built from {} is not the one it was taken from", copy.file());
    } catch (IOException | ExchangeFileRefusedException e) {
      LOG.warn("no compaction", e);
    } finally {
      swap.finish();
    }
  }

  private static boolean same(StoreCard card, CleanClose built) {
    CleanClose before = card.closed().orElseThrow();
    return before.vector().equals(built.vector())
        && before.rows().equals(built.rows())
        && before.content().equals(built.content());
  }
}
