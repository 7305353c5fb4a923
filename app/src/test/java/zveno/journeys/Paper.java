package zveno.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import zveno.ui.OnScreen;

/// Word files as somebody reads and changes them in Word, and rows of lists as somebody sees them.
final class Paper {
  private Paper() {}

  /// The words of a file, tables first.
  static String text(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in)) {
      String tables =
          document.getTables().stream()
              .flatMap(table -> table.getRows().stream())
              .flatMap(row -> row.getTableCells().stream())
              .map(cell -> cell.getText())
              .collect(Collectors.joining("\n"));
      String lines =
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .collect(Collectors.joining("\n"));
      return (tables + "\n" + lines).replace('\u00a0', ' ');
    }
  }

  /// Opens a file, changes it and saves it in its place.
  static void change(Path file, Consumer<XWPFDocument> work) throws IOException {
    Path beside = file.resolveSibling("~$saving");
    try (InputStream in = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(in);
        OutputStream out = Files.newOutputStream(beside)) {
      work.accept(document);
      document.write(out);
    }
    Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /// The row of a list that a screen reader would read so.
  static Node row(Scene scene, String list, String begins) {
    return OnScreen.get(
        () ->
            scene.getRoot().lookupAll(list + " .list-cell").stream()
                .filter(Node::isVisible)
                .filter(
                    node ->
                        node instanceof ListCell<?> cell
                            && cell.getAccessibleText() != null
                            && cell.getAccessibleText().startsWith(begins))
                .findFirst()
                .orElseThrow());
  }
}
