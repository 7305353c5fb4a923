package zveno.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import zveno.intake.cells.SheetRow;

/// Reads the rows of a table in a thread of its own, a little ahead of who takes them: a file is
/// read while the rows before are looked at.
///
/// @param <T> what is made of a row
public final class RowsAhead<T> {
  private static final int LOT = 200;
  private static final int LOTS = 16;

  private final BlockingQueue<Lot<T>> queue = new ArrayBlockingQueue<>(LOTS);
  private volatile boolean unwanted;

  private RowsAhead() {}

  /// Takes rows one by one.
  @FunctionalInterface
  public interface Taking<T> {
    /// What was made of a row, and how much of the table was read by then, 0 to 1.
    void take(double share, T row);
  }

  /// Rows that were read.
  ///
  /// @param last nothing comes after it
  private record Lot<T>(double share, List<T> rows, boolean last) {}

  /// Every data row in order. What reading throws is thrown here; where `each` throws, no more is
  /// read.
  public static <T> void read(
      TableRows rows, DoubleSupplier share, Function<SheetRow, T> values, Taking<T> each) {
    RowsAhead<T> ahead = new RowsAhead<>();
    FutureTask<Boolean> reading = new FutureTask<>(() -> ahead.fill(rows, share, values), true);
    Thread reader = Thread.ofPlatform().daemon().name("rows").start(reading);
    try {
      ahead.drain(each);
      end(reading);
    } finally {
      ahead.stop(reader);
    }
  }

  /// Throws what the reading threw.
  private static void end(FutureTask<Boolean> reading) {
    try {
      reading.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException thrown) throw thrown;
      if (failed.getCause() instanceof Error thrown) throw thrown;
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void fill(TableRows rows, DoubleSupplier share, Function<SheetRow, T> values) {
    List<List<T>> lot = new ArrayList<>();
    lot.add(new ArrayList<>(LOT));
    try {
      rows.forEach(
          row -> {
            List<T> now = lot.getFirst();
            now.add(values.apply(row));
            if (now.size() < LOT) return;
            put(new Lot<>(share.getAsDouble(), now, false));
            lot.set(0, new ArrayList<>(LOT));
          });
    } finally {
      if (!unwanted) put(new Lot<>(share.getAsDouble(), lot.getFirst(), true));
    }
  }

  private void put(Lot<T> lot) {
    try {
      if (unwanted) throw new CancellationException();
      queue.put(lot);
    } catch (InterruptedException stopped) {
      throw new CancellationException();
    }
  }

  private void drain(Taking<T> each) {
    while (true) {
      Lot<T> lot = next();
      lot.rows().forEach(row -> each.take(lot.share(), row));
      if (lot.last()) return;
    }
  }

  private Lot<T> next() {
    try {
      return queue.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  /// The file may be closed only when nobody reads it any more.
  private void stop(Thread reader) {
    unwanted = true;
    queue.clear();
    reader.interrupt();
    boolean interrupted = false;
    while (reader.isAlive()) {
      try {
        reader.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) Thread.currentThread().interrupt();
  }
}
