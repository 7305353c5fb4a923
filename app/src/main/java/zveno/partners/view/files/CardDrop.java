package zveno.partners.view.files;

import java.io.File;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Takes files that are dropped anywhere on the card.
public final class CardDrop {
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

  /// Takes what was dropped.
  public void take(List<File> taken) {
    dropped.run();
    files.add(taken.stream().map(File::toPath).toList());
  }

  private void mark(boolean over) {
    card.pseudoClassStateChanged(OVER, over);
  }
}
