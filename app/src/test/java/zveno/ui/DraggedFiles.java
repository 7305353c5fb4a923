package zveno.ui;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Files that are dragged from the desktop over the window: told to the toolkit as the system tells
/// it, so that all from the picking of the node under the mouse to the handlers is the real thing.
public final class DraggedFiles {
  private static final int COPY = Clipboard.ACTION_COPY;

  private final ClipboardAssistance system;
  private final View view;

  /// @param over a node of the window over which they come
  public DraggedFiles(Node over, List<Path> files) {
    String[] paths =
        files.stream().map(file -> file.toAbsolutePath().toString()).toArray(String[]::new);
    view = OnScreen.get(() -> view(over));
    system = OnScreen.get(() -> new Brought(paths));
  }

  /// What the system says of what is dragged; without a screen there is none to ask.
  private static final class Brought extends ClipboardAssistance {
    private final String[] paths;

    Brought(String[] paths) {
      super(Clipboard.DND);
      this.paths = paths;
    }

    @Override
    public Object getData(String type) {
      return Clipboard.FILE_LIST_TYPE.equals(type) ? paths : null;
    }

    @Override
    public String[] getMimeTypes() {
      return new String[] {Clipboard.FILE_LIST_TYPE};
    }

    @Override
    public int getSupportedSourceActions() {
      return COPY;
    }
  }

  private static View view(Node node) {
    double width = node.getScene().getWindow().getWidth();
    double height = node.getScene().getWindow().getHeight();
    return Window.getWindows().stream()
        .filter(window -> window.getView() != null)
        .filter(window -> window.getWidth() == width && window.getHeight() == height)
        .map(Window::getView)
        .findFirst()
        .orElseThrow();
  }

  /// The mouse comes over the middle of a node with them.
  ///
  /// @return whether they would be taken there
  public boolean over(Node node) {
    return OnScreen.get(
            () -> {
              int[] at = middle(node);
              View.EventHandler events = view.getEventHandler();
              events.handleDragEnter(view, at[0], at[1], at[2], at[3], COPY, system);
              return events.handleDragOver(view, at[0], at[1], at[2], at[3], COPY, system);
            })
        == COPY;
  }

  /// The mouse goes away with them.
  public void away() {
    OnScreen.run(() -> view.getEventHandler().handleDragLeave(view, system));
  }

  /// They are let go over the node.
  public void drop(Node node) {
    OnScreen.run(
        () -> {
          int[] at = middle(node);
          view.getEventHandler().handleDragDrop(view, at[0], at[1], at[2], at[3], COPY, system);
        });
  }

  private static int[] middle(Node node) {
    double x = node.getBoundsInLocal().getCenterX();
    double y = node.getBoundsInLocal().getCenterY();
    Point2D scene = node.localToScene(x, y);
    Point2D screen = node.localToScreen(x, y);
    return new int[] {
      (int) scene.getX(), (int) scene.getY(), (int) screen.getX(), (int) screen.getY()
    };
  }
}
