package zveno.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import zveno.intake.view.ImportMeans;
import zveno.intake.view.ImportModel;
import zveno.intake.view.ImportView;
import zveno.partners.view.PartnersView;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Puts the import together when it is first asked for, and leads to it.
final class ImportScreen {
  private final ImportMeans means;
  private final TableLook look;
  private Consumer<String> to = screen -> {};
  private @Nullable ImportModel model;

  ImportScreen(ImportMeans means, TableLook look) {
    this.means = means;
    this.look = look;
  }

  /// @param go shows the screen of this name
  void leadBy(Consumer<String> go) {
    to = go;
  }

  Screen build() {
    return new ImportView(model(), look);
  }

  private ImportModel model() {
    ImportModel now = model;
    if (now == null) {
      now = new ImportModel(means);
      now.onLeave(() -> to.accept(PartnersView.FACE.name()));
      model = now;
    }
    return now;
  }

  /// Goes on with what was begun; where nothing was, asks for a file.
  void start() {
    to.accept(ImportView.FACE.name());
    if (model().draftProperty().get().isEmpty()) model().choose();
  }

  /// Begins with the first of these files.
  void open(List<Path> files) {
    to.accept(ImportView.FACE.name());
    model().open(files.getFirst());
  }
}
