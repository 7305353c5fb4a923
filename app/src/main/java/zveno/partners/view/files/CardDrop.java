package zveno.partners.view.files;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Takes files that are dropped anywhere on the card, or pasted while it has the focus.
public final class CardDrop {
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.CONTROL_DOWN);
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

  private final Region card;
  private final OwnedFiles files;
  private final Runnable dropped;

  /// @param dropped turns to where the files will stand
  public CardDrop(Region card, OwnedFiles files, Runnable dropped) {
    this.card = card;
    this.files = files;
    this.dropped = dropped;
    card.setOnDragOver(this::over);
    card.setOnDragExited(event -> mark(false));
    card.setOnDragDropped(this::drop);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::paste);
  }

  private void over(DragEvent event) {
    if (!event.getDragboard().hasFiles()) return;
    event.acceptTransferModes(TransferMode.COPY);
    mark(true);
    event.consume();
  }

  private void drop(DragEvent event) {
    mark(false);
    List<File> taken = event.getDragboard().getFiles();
    boolean any = taken != null && !taken.isEmpty();
    if (any) take(taken);
    event.setDropCompleted(any);
    event.consume();
  }

  private void paste(KeyEvent event) {
    if (!PASTE.match(event)) return;
    Clipboard clipboard = Clipboard.getSystemClipboard();
    // Some systems put the places of files beside them as words, which belong into a field.
    boolean typing = card.getScene().getFocusOwner() instanceof TextInputControl;
    if (!clipboard.hasFiles() || (typing && clipboard.hasString())) return;
    take(clipboard.getFiles());
    event.consume();
  }

  /// Takes what was dropped.
  public void take(List<File> taken) {
    dropped.run();
    files.add(taken.stream().map(File::toPath).toList());
  }

  private void mark(boolean over) {
    card.pseudoClassStateChanged(OVER, over);
  }
}
