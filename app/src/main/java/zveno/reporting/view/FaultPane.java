package zveno.reporting.view;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.reporting.desk.Prepared;
import zveno.reporting.template.TemplateWords;
import zveno.reports.template.TemplateFault;
import zveno.text.Messages;
import zveno.ui.Icon;

/// What is wrong in a template: each fault with its place and, where one can be guessed, with the
/// button that mends it.
final class FaultPane extends ScrollPane {
  private final Messages messages;
  private final TemplateWords words;
  private final BiConsumer<TemplateFault, String> mend;
  private final VBox rows = new VBox();

  /// @param mend puts what was meant in the place of what was typed
  FaultPane(Messages messages, BiConsumer<TemplateFault, String> mend) {
    this.messages = messages;
    this.words = new TemplateWords(messages);
    this.mend = mend;
    setId("template-faults");
    getStyleClass().addAll("plain", "fault-pane");
    rows.getStyleClass().add("fault-rows");
    setContent(rows);
    setFitToWidth(true);
    setMinHeight(Region.USE_PREF_SIZE);
    rows.heightProperty().subscribe(now -> setPrefHeight(now.doubleValue() + 2));
    show(false);
  }

  void show(Prepared prepared) {
    rows.getChildren().clear();
    if (!prepared.refused().isEmpty()) rows.getChildren().add(row(prepared.refused(), ""));
    for (TemplateFault fault : prepared.faults()) rows.getChildren().add(row(fault));
    show(!rows.getChildren().isEmpty());
  }

  void clear() {
    rows.getChildren().clear();
    show(false);
  }

  private void show(boolean any) {
    setVisible(any);
    setManaged(any);
  }

  private HBox row(TemplateFault fault) {
    HBox row =
        row(
            words.text(fault),
            messages.get(
                "reporting.fault.place", words.place(fault.place()), fault.place().words()));
    if (canMend(fault)) {
      VBox buttons = new VBox();
      buttons.getStyleClass().add("fault-buttons");
      for (String near : fault.near()) {
        Button button = new Button(messages.get("reporting.mend.button", near));
        button.setId("mend-" + rows.getChildren().size() + "-" + buttons.getChildren().size());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> mend.accept(fault, near));
        buttons.getChildren().add(button);
      }
      row.getChildren().add(buttons);
    }
    return row;
  }

  private static boolean canMend(TemplateFault fault) {
    return switch (fault.reason()) {
      case UNKNOWN_FIELD, UNKNOWN_FORM, NOT_OPENED -> true;
      case OUTSIDE, LIST_AS_VALUE, NOT_CLOSED, CROSSED, BROKEN -> false;
    };
  }

  private static HBox row(String what, String where) {
    Label sentence = new Label(what);
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    VBox both = new VBox(sentence);
    if (!where.isEmpty()) {
      Label place = new Label(where);
      place.getStyleClass().addAll("muted", "caption");
      place.setWrapText(true);
      place.setMinHeight(Region.USE_PREF_SIZE);
      both.getChildren().add(place);
    }
    HBox.setHgrow(both, Priority.ALWAYS);
    both.setMinWidth(0);
    HBox row = new HBox(Icon.WARNING.node("warning"), both);
    row.getStyleClass().add("fault-row");
    return row;
  }
}
