package zveno.shell.rooms;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.view.ImportMeans;
import zveno.intake.view.ImportModel;
import zveno.intake.view.ImportView;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// The import of one kind of records, put together when it is first asked for.
final class ImportWay {
  private final ImportMeans means;
  private final TableLook look;
  private final Runnable leaving;
  private @Nullable ImportModel model;
  private @Nullable Screen view;

  /// @param leaving shows the records that are brought in
  ImportWay(ImportMeans means, TableLook look, Runnable leaving) {
    this.means = means;
    this.look = look;
    this.leaving = leaving;
  }

  ImportModel model() {
    ImportModel now = model;
    if (now == null) {
      now = new ImportModel(means);
      now.onLeave(leaving);
      model = now;
    }
    return now;
  }

  Screen view() {
    Screen now = view;
    if (now == null) {
      now = new ImportView(model(), look);
      view = now;
    }
    return now;
  }

  /// How many columns of the file are known; none where it is no table of this kind.
  int known(Path file) {
    try {
      return means.drafts().look(file, Optional.empty(), Optional.empty()).draft().columns().size();
    } catch (IntakeException refused) {
      return 0;
    }
  }
}
