package zveno.reporting.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.reporting.OwnLook;
import zveno.reporting.PaperSettings;
import zveno.reporting.PaperSettings.Style;
import zveno.reporting.PaperSettingsFile;
import zveno.reports.paper.StyleProfile;
import zveno.ui.Tasks;

/// How documents look, kept as soon as it is changed.
public final class PaperLookModel {
  private final PaperSettingsFile file;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<PaperSettings> shown;

  public PaperLookModel(PaperSettingsFile file, Tasks tasks) {
    this.file = file;
    this.tasks = tasks;
    this.shown = new ReadOnlyObjectWrapper<>(file.now());
  }

  public ReadOnlyObjectProperty<PaperSettings> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void load() {
    shown.set(file.now());
  }

  /// Takes another look in use. The user's own begins as the one that was in use before.
  public void style(Style style) {
    boolean first = shown.get().own().equals(PaperSettings.FIRST.own());
    keep(
        now ->
            style == Style.OWN && first ? now.own(now.profile()).style(style) : now.style(style));
  }

  /// Changes the user's own look.
  ///
  /// @return false where no document can look so; nothing was changed then
  public boolean set(OwnLook what, String typed) {
    return own(what.with(shown.get().own(), typed));
  }

  /// Takes another typeface for the user's own look.
  ///
  /// @return false for one without a name; nothing was changed then
  public boolean font(String typed) {
    return own(OwnLook.inFont(shown.get().own(), typed));
  }

  private boolean own(Optional<StyleProfile> look) {
    look.ifPresent(own -> keep(now -> now.own(own)));
    return look.isPresent();
  }

  private void keep(UnaryOperator<PaperSettings> change) {
    PaperSettings next = change.apply(shown.get());
    shown.set(next);
    tasks.run(
        "reporting.look.task",
        progress -> {
          file.keep(next);
          return true;
        },
        done -> {});
  }
}
