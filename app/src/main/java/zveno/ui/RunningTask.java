package zveno.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Work in the background as the status bar shows it.
public final class RunningTask {
  private final String titleKey;
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final AtomicBoolean cancelled = new AtomicBoolean();

  RunningTask(String titleKey) {
    this.titleKey = titleKey;
  }

  public String titleKey() {
    return titleKey;
  }

  /// 0 to 1, below 0 while nobody can tell.
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /// Asks the work to stop; it stops where nothing is half done.
  public void cancel() {
    cancelled.set(true);
  }

  Progress progress() {
    return new Progress() {
      private double shown = -1;

      @Override
      public void fraction(double done) {
        if (Math.abs(done - shown) < 0.005 && done < 1) return;
        shown = done;
        Platform.runLater(() -> fraction.set(done));
      }

      @Override
      public boolean cancelled() {
        return cancelled.get();
      }
    };
  }
}
