package zveno.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import zveno.text.Messages;

/// What the status bar says about safety: when something was saved and when a copy was made.
public final class SaveState {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Clock clock;
  private final Messages messages;
  private final ObjectProperty<Optional<LocalDateTime>> saved =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<LocalDateTime>> copied =
      new SimpleObjectProperty<>(Optional.empty());

  private final BooleanProperty copyFailed = new SimpleBooleanProperty();
  private final List<Runnable> listeners = new ArrayList<>();

  public SaveState(Clock clock, Messages messages) {
    this.clock = clock;
    this.messages = messages;
  }

  /// Everything typed so far is on the disk.
  public void saved() {
    saved.set(Optional.of(LocalDateTime.now(clock)));
    listeners.forEach(Runnable::run);
  }

  /// Tells whenever something was saved.
  public void onSaved(Runnable listener) {
    listeners.add(listener);
  }

  /// When the newest safety copy was made; empty when there is none.
  ///
  /// @param failed whether none could be made today
  public void copied(Optional<LocalDateTime> when, boolean failed) {
    copyFailed.set(failed);
    copied.set(when);
  }

  /// «Сохранено 10:42 · копия сегодня 09:00».
  ObservableValue<String> text() {
    return Bindings.createStringBinding(this::words, saved, copied, copyFailed);
  }

  private String words() {
    String first =
        saved
            .get()
            .map(when -> messages.get("shell.saved.status", TIME.format(when)))
            .orElseGet(() -> messages.get("shell.nothingToSave.status"));
    if (copyFailed.get()) return first + " · " + messages.get("shell.noCopy.status");
    return copied.get().map(when -> first + " · " + copy(when)).orElse(first);
  }

  private String copy(LocalDateTime when) {
    return when.toLocalDate().equals(LocalDate.now(clock))
        ? messages.get("shell.copyToday.status", TIME.format(when))
        : messages.get("shell.copy.status", when.toLocalDate());
  }
}
