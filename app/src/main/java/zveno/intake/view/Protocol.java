package zveno.intake.view;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import zveno.intake.ImportAnswer.Problem;
import zveno.text.Messages;
import zveno.ui.Icon;

/// What was doubtful or was not taken, row by row; of a long file only the lines in sight are made.
final class Protocol extends ListView<Problem> {
  private static final String ERROR = "error";

  Protocol(Messages messages, List<Problem> problems) {
    setId("import-protocol");
    getStyleClass().add("protocol");
    setAccessibleText(messages.get("import.protocol.title"));
    getItems().setAll(problems);
    setCellFactory(list -> new Line(messages));
  }

  private static final class Line extends ListCell<Problem> {
    private final Messages messages;

    Line(Messages messages) {
      this.messages = messages;
      setWrapText(true);
      // As wide as the list, so that long sentences wrap.
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (empty || problem == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      boolean error = problem.severity().equals(ERROR);
      setText(messages.get("import.problem.line", problem.row(), problem.text()));
      setGraphic((error ? Icon.ATTENTION : Icon.WARNING).node(error ? "danger" : "warning"));
    }
  }
}
