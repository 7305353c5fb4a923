package zveno.changes.view;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.home.view.HomeCard;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Moment;
import zveno.ui.Tasks;
import zveno.ui.Tips;
import zveno.ui.form.FieldSection;

/// The last changes on the first screen; each that stands can be taken back.
public final class ChangesCard implements HomeCard {
  private static final int MOST = 5;

  private final Messages messages;
  private final ChangeJournal journal;
  private final Tasks tasks;
  private final UndoModel undo;
  private final Moment moment;
  private final VBox rows = new VBox();
  private final VBox root = new VBox();

  /// @param zone in which times are told
  /// @param all shows the list of all changes
  public ChangesCard(
      Messages messages,
      ChangeJournal journal,
      Tasks tasks,
      UndoModel undo,
      ZoneId zone,
      Runnable all) {
    this.messages = messages;
    this.journal = journal;
    this.tasks = tasks;
    this.undo = undo;
    this.moment = new Moment(messages, zone);
    Label title = new Label(messages.get("changes.last.title"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button history = FieldSection.button(messages.get("changes.all.button"), all, "link", "small");
    HBox head = new HBox(title, space, history);
    head.getStyleClass().add("card-head");
    root.setId("last-changes");
    root.getStyleClass().add("home-card");
    root.getChildren().addAll(head, rows);
  }

  @Override
  public void load() {
    tasks.run("changes.task.load", progress -> journal.newest(MOST), this::show);
  }

  private void show(List<Change> changes) {
    rows.getChildren().clear();
    if (changes.isEmpty()) {
      rows.getChildren().add(FieldSection.muted(messages.get("changes.empty.state")));
    }
    changes.forEach(change -> rows.getChildren().add(row(change)));
  }

  private Node row(Change change) {
    Label what = new Label(new ChangeWords(messages).title(change));
    what.setMinWidth(0);
    Tips.add(what, what.getText());
    if (change.takenBack()) what.getStyleClass().add("strike");
    Label when =
        new Label(messages.get("changes.last.when", moment.text(change.time()), change.author()));
    when.getStyleClass().addAll("muted", "caption");
    when.setMinWidth(0);
    VBox words = new VBox(what, when);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("home-line");
    if (!change.takenBack() && !change.kind().ofAnother()) {
      Button back =
          FieldSection.iconButton(
              Icon.UNDO, messages.get("changes.takeBack.command"), () -> undo.undo(change.id()));
      back.getStyleClass().add("small");
      back.setAccessibleText(messages.get("changes.takeBackOf.button", what.getText()));
      row.getChildren().add(back);
    }
    return row;
  }

  @Override
  public Place place() {
    return Place.SIDE;
  }

  @Override
  public Region node() {
    return root;
  }
}
