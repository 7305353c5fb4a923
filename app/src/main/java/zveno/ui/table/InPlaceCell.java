package zveno.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import zveno.ui.table.lines.Line;

/// A cell of text that is edited in its place. Whatever takes the focus away keeps what was typed;
/// only Esc drops it.
public class InPlaceCell<S> extends TableCell<Line<S>, String> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");

  private final TableEditing<S> editing;
  private final BiConsumer<S, String> write;
  private final Function<S, List<String>> choices;
  private @Nullable S row;
  private @Nullable SuggestField field;

  // Held here, since the focus model must not keep cells alive.
  private final ChangeListener<TablePosition<?, ?>> focus = (o, old, now) -> markCurrent();
  private final ChangeListener<CellBlock.Span> span = (o, old, now) -> markBlock();

  /// @param write takes the row and what was typed
  /// @param choices what the list under the field offers
  public InPlaceCell(
      TableEditing<S> editing, BiConsumer<S, String> write, Function<S, List<String>> choices) {
    this.editing = editing;
    this.write = write;
    this.choices = choices;
    setOnMouseClicked(
        click -> {
          boolean read = getTableColumn() != null && !getTableColumn().isEditable();
          if (click.getClickCount() == 2 && read && !isEmpty()) editing.open();
        });
    editing.current().addListener(new WeakChangeListener<>(focus));
    editing.block().spanProperty().addListener(new WeakChangeListener<>(span));
    new CellDrag<>(this, editing.block());
  }

  /// The record whose cell this is; none in an empty row and in the head of a group.
  protected final Optional<S> record() {
    Line<S> line = getTableRow() == null ? null : getTableRow().getItem();
    return line == null ? Optional.empty() : line.record();
  }

  @Override
  public void startEdit() {
    S item = record().orElse(null);
    if (item == null) return;
    if (editing.isPointing()) {
      Platform.runLater(() -> getTableView().edit(-1, null));
      return;
    }
    super.startEdit();
    if (!isEditing()) return;
    row = item;
    SuggestField input = new SuggestField(getItem() == null ? "" : getItem(), choices.apply(item));
    field = input;
    input.setAccessibleText(getTableColumn().getText());
    input.focusedProperty().addListener((o, had, has) -> keepIfLeft(has));
    setText(null);
    setGraphic(input);
    getStyleClass().add("editing");
    typing(item, input);
    editing.began(this);
    // The skin selects everything when it finds the focus; later that would eat the first letter.
    input.applyCss();
    input.requestFocus();
    input.selectAll();
  }

  private void keepIfLeft(boolean has) {
    if (!has && isEditing()) finish(true);
  }

  /// Ends editing; the text typed is written when it differs.
  void finish(boolean keep) {
    S edited = row;
    SuggestField input = field;
    row = null;
    field = null;
    if (input != null) input.hide();
    if (isEditing()) super.cancelEdit();
    getStyleClass().remove("editing");
    editing.ended(this);
    updateItem(getItem(), isEmpty());
    if (keep && edited != null && input != null && !input.getText().equals(input.first())) {
      write.accept(edited, input.getText());
    }
  }

  @Override
  public void cancelEdit() {
    finish(true);
  }

  @Nullable TextField field() {
    return field;
  }

  @Override
  protected void updateItem(@Nullable String item, boolean empty) {
    super.updateItem(item, empty);
    markCurrent();
    if (isEditing() && field != null) return;
    S line = record().orElse(null);
    if (empty || item == null || line == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
    } else {
      setText(item);
      setGraphic(marks(mark(line)));
    }
  }

  /// The key column bears the sign of its row's colour beside its own mark.
  private @Nullable Node marks(@Nullable Node own) {
    if (!(getTableRow() instanceof LineRow<?> row) || !editing.isKey(getTableColumn())) return own;
    Node sign = row.sign();
    if (sign == null || own == null) return sign == null ? own : sign;
    HBox both = new HBox(own, sign);
    both.getStyleClass().add("marks");
    return both;
  }

  /// A field for typing has come; nothing more here.
  protected void typing(S line, TextField input) {}

  /// What stands after the text; nothing here.
  protected @Nullable Node mark(S line) {
    return null;
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    markCurrent();
  }

  @Override
  public void updateSelected(boolean selected) {
    super.updateSelected(selected);
    markBlock();
  }

  private void markCurrent() {
    pseudoClassStateChanged(CURRENT, !isEmpty() && editing.isCurrent(getIndex(), getTableColumn()));
    markBlock();
  }

  private void markBlock() {
    boolean inBlock =
        !isEmpty()
            && getTableRow() != null
            && getTableRow().isSelected()
            && editing.block().isWide()
            && editing.block().holds(getTableColumn());
    pseudoClassStateChanged(BLOCK, inBlock);
  }
}
