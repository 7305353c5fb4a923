package zveno.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zveno.intake.Books;
import zveno.ui.OnScreen;

/// Somebody who brings files in: chooses them, presses what the import shows, reads what it says.
public final class ImportDesk {
  private final OpenWindow window;
  private final Path folder;

  public ImportDesk(OpenWindow window, Path folder) {
    this.window = window;
    this.folder = folder;
  }

  public Path csv(String name, String... lines) {
    return Books.text(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  /// Goes to the import, which asks for a file.
  public void choose(Path file) {
    window.asking.file = Optional.of(file);
    window.go("import");
  }

  /// Chooses another file while the import is in sight.
  public void chooseOther(Path file) {
    window.asking.file = Optional.of(file);
    window.control(KeyCode.O);
  }

  /// Writes the rejected rows as a workbook and reads them.
  ///
  /// @return a line per row, its first cells apart by a bar
  List<String> rejects(int columns) throws IOException {
    Path target = folder.resolve("Не загружено.xlsx");
    window.asking.file = Optional.of(target);
    click("#import-rejects");
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < columns; at++) {
          cells.add(row.getCell(at) == null ? "" : row.getCell(at).getStringCellValue());
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  public void click(String... way) {
    OnScreen.run(() -> ((ButtonBase) node(way)).fire());
    window.quiet();
  }

  public String text(String... way) {
    return OnScreen.get(() -> ((Labeled) node(way)).getText());
  }

  public boolean disabled(String id) {
    return OnScreen.get(() -> node(id).isDisabled());
  }

  public boolean visible(String id) {
    return OnScreen.get(
        () -> {
          Node found = window.scene().lookup(id);
          return found != null && found.isVisible();
        });
  }

  public Node node(String... way) {
    Node found = window.scene().getRoot();
    for (String part : way) {
      found = found.lookup(part);
      assertThat(found).as(part).isNotNull();
    }
    return found;
  }
}
