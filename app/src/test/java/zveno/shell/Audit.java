package zveno.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Walks through everything that is seen in a scene and names what a careful reader would not sign.
/// What stands in cells and fields is the user's own and is passed over.
public final class Audit {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");
  private static final Pattern KNOWN =
      Pattern.compile(
          "Apache|Word|Excel|PDF|CSV|JSON|E-mail|Ctrl|Alt|Shift|Enter|Tab|Esc|Delete|Insert|Backspace|Home|End|PgUp|PgDn|F\\d{1,2}"
              + "|xmlcalendar\\.ru|xlsx?|docx|csv|ics|json|zveno|I{1,3}|IV|[A-Z]");

  private final List<String> faults = new ArrayList<>();

  private Audit() {}

  /// What is wrong in what is seen now; on the screen's thread.
  public static List<String> of(Scene scene) {
    Audit audit = new Audit();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    audit.walk(scene.getRoot());
    return audit.faults;
  }

  private void walk(Node node) {
    if (!node.isVisible() || node instanceof IndexedCell<?>) return;
    switch (node) {
      // What somebody typed, shown over its field.
      case Labeled value when value.getStyleClass().contains("whole-text") -> {
        return;
      }
      case Labeled labeled -> {
        labeled(labeled);
        outside(labeled);
      }
      case TextInputControl input -> {
        outside(input);
        latin(input.getPromptText(), input);
        latin(input.getAccessibleText(), input);
        if (isEmpty(input.getAccessibleText())) faults.add("a field without a name: " + input);
        return;
      }
      case FontIcon icon -> {}
      // The text that a skin draws was looked at with its control.
      case Text text when !(text.getParent() instanceof Labeled) -> latin(text.getText(), text);
      default -> {}
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      latin(control.getTooltip().getText(), node);
    }
    if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(this::walk);
  }

  private void labeled(Labeled labeled) {
    latin(labeled.getText(), labeled);
    latin(labeled.getAccessibleText(), labeled);
    boolean words = labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
    boolean shown = words && !isEmpty(labeled.getText());
    if (shown) cut(labeled);
    boolean pressed =
        labeled.getAccessibleRole() == AccessibleRole.BUTTON
            || labeled.getAccessibleRole() == AccessibleRole.MENU_BUTTON;
    if (pressed && isEmpty(labeled.getText()) && isEmpty(labeled.getAccessibleText())) {
      faults.add("a button without a name: " + labeled);
    }
    if (labeled instanceof MenuButton menu) {
      for (MenuItem item : menu.getItems()) latin(item.getText(), menu);
    }
  }

  /// The skin draws another text than the control has where there is no room. A name of the user's
  /// that the tooltip shows whole is not cut.
  private void cut(Labeled labeled) {
    Tooltip tip = labeled.getTooltip();
    if (labeled instanceof Label && tip != null && tip.getText().equals(labeled.getText())) return;
    for (Node child : labeled.getChildrenUnmodifiable()) {
      boolean icon = child instanceof FontIcon;
      if (!icon && child instanceof Text drawn && !drawn.getText().equals(labeled.getText())) {
        faults.add("cut: «" + labeled.getText() + "» is drawn as «" + drawn.getText() + "»");
      }
    }
  }

  /// What ends to the right of where anybody can look, or scroll to.
  private void outside(Node node) {
    double right = node.getScene().getWidth();
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof VirtualFlow<?> || at instanceof TableColumnHeader) return;
      if (at instanceof ScrollPane pane) {
        if (pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) return;
        right = Math.min(right, pane.localToScene(pane.getLayoutBounds()).getMaxX());
      }
    }
    double end = node.localToScene(node.getLayoutBounds()).getMaxX();
    if (end > right + 1) faults.add("outside: " + node + " ends at " + end + " of " + right);
  }

  private void latin(String text, Node where) {
    if (isEmpty(text)) return;
    Matcher words = LATIN.matcher(text);
    while (words.find()) {
      if (KNOWN.matcher(words.group()).matches()) continue;
      faults.add("not Russian: «" + words.group() + "» in «" + text + "», " + where.getId());
    }
  }

  private static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }
}
