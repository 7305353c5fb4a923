package zveno.events.days;

import java.time.LocalDate;
import java.util.function.Supplier;

/// Free days of an open base; whoever writes them has them read again.
public final class LiveDays implements FreeDays {
  private final Supplier<KnownDays> base;
  private volatile KnownDays now;

  /// @param base reads them
  public LiveDays(Supplier<KnownDays> base) {
    this.base = base;
    now = base.get();
  }

  /// Reads them again; may be called off the screen's thread.
  public void read() {
    now = base.get();
  }

  public KnownDays now() {
    return now;
  }

  @Override
  public boolean isOff(LocalDate day) {
    return now.isOff(day);
  }

  @Override
  public boolean isVacation(LocalDate day) {
    return now.isVacation(day);
  }

  @Override
  public boolean isComplete(int year) {
    return now.isComplete(year);
  }
}
