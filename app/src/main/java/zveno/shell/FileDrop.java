package zveno.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Tables that are dragged onto the window begin an import.
final class FileDrop {
  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
  private static final List<String> ENDINGS = List.of(".xlsx", ".xls", ".xlsm", ".csv", ".ics");

  private FileDrop() {}

  static void onto(Node window, Consumer<List<Path>> take) {
    window.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (tables(drag.getDragboard().getFiles()).isEmpty()) return;
          drag.acceptTransferModes(TransferMode.COPY);
          window.pseudoClassStateChanged(DROPPING, true);
          drag.consume();
        });
    window.addEventHandler(
        DragEvent.DRAG_EXITED, drag -> window.pseudoClassStateChanged(DROPPING, false));
    window.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          List<Path> tables = tables(drag.getDragboard().getFiles());
          if (tables.isEmpty()) return;
          take.accept(tables);
          drag.setDropCompleted(true);
          drag.consume();
        });
  }

  /// Those of the files that may be tables.
  static List<Path> tables(List<File> files) {
    return files.stream()
        .filter(file -> ENDINGS.stream().anyMatch(name(file)::endsWith))
        .map(File::toPath)
        .toList();
  }

  private static String name(File file) {
    return file.getName().toLowerCase(Locale.ROOT);
  }
}
