package zveno.intake.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import zveno.intake.draft.Draft;
import zveno.intake.mending.Mending;
import zveno.intake.table.PassedOver;
import zveno.text.CleanText;
import zveno.text.Messages;
import zveno.ui.Icon;

/// The rows that were passed over as headings of sections, and the step that takes them as records
/// after all; or those that were taken so, and the way back.
final class SectionsLine extends VBox {
  private static final int SHOWN = 3;
  private static final int LONGEST = 40;

  private final ImportModel model;
  private final Messages messages;

  SectionsLine(ImportModel model, List<PassedOver> sections) {
    this.model = model;
    this.messages = model.messages();
    setId("sections");
    getStyleClass().add("sections-line");
    Set<Integer> taken =
        model.draftProperty().get().map(Draft::mending).orElse(Mending.NONE).taken();
    List<Integer> named = sections.stream().filter(PassedOver::named).map(PassedOver::row).toList();
    if (!sections.isEmpty()) {
      told("import.sections.result", sections.size(), names(sections));
      if (!named.isEmpty()) {
        step("take-sections", model.means().say("import.takeSections.button", named.size()), named);
      }
    }
    if (!taken.isEmpty()) {
      told("import.sectionsTaken.result", taken.size(), "");
      step("skip-sections", messages.get("import.skipSections.button"), List.of());
    }
  }

  private String names(List<PassedOver> sections) {
    return sections.stream()
            .limit(SHOWN)
            .map(one -> messages.get("import.section.line", begun(one.text()), one.row()))
            .collect(Collectors.joining(", "))
        + (sections.size() > SHOWN
            ? ", " + messages.get("import.more.line", sections.size() - SHOWN)
            : "");
  }

  /// The heading of a section may be a whole sentence.
  private static String begun(String text) {
    return text.length() <= LONGEST ? text : CleanText.cut(text, LONGEST).strip() + "…";
  }

  private void told(String sentence, int count, String names) {
    Label words = new Label(model.means().say(sentence, count, names), Icon.DASH.node("muted"));
    words.getStyleClass().add("caption");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setTooltip(new Tooltip(words.getText()));
    getChildren().add(words);
  }

  private void step(String id, String text, List<Integer> rows) {
    getChildren()
        .add(
            StepFoot.button(
                id, text, () -> model.mend(mending -> mending.taking(rows)), "flat", "small"));
  }
}
