package zveno.settings.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.settings.BaseSetting;
import zveno.settings.BaseSettings;
import zveno.settings.Said;
import zveno.ui.Tasks;

/// What is said of the base, as pages of settings show and write it.
public final class SaidModel {
  private final BaseSettings settings;
  private final Tasks tasks;
  private final Runnable written;
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);

  /// @param written the base was changed: others are to read again
  public SaidModel(BaseSettings settings, Tasks tasks, Runnable written) {
    this.settings = settings;
    this.tasks = tasks;
    this.written = written;
  }

  /// As it stood when it was last read.
  public ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  public void load() {
    tasks.run("settings.load.task", progress -> settings.now(), said::set);
  }

  /// Says it; the text is on the disk when the property changes.
  public void set(BaseSetting setting, String text) {
    tasks.run(
        "settings.write.task",
        progress -> {
          settings.set(setting, text);
          return settings.now();
        },
        now -> {
          said.set(now);
          written.run();
        });
  }
}
