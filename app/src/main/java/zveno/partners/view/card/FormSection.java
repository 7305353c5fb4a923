package zveno.partners.view.card;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zveno.partners.InteractionForm;
import zveno.partners.PartnerWords;
import zveno.partners.view.FormIcon;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// The form of interaction: what it is, what it follows from, another one by hand with its reason,
/// and the way back to the rule.
final class FormSection extends VBox {
  private final Messages messages;
  private final CardEdits edits;
  private final FieldSection section;
  private final Button change;
  private final VBox byHand = new VBox();
  private final VBox told = new VBox();
  private final ComboBox<InteractionForm> form = new ComboBox<>();
  private final TextField reason = new TextField();

  FormSection(Messages messages, CardEdits edits) {
    this.messages = messages;
    this.edits = edits;
    change = FieldSection.button(messages.get("partners.changeForm.button"), this::open, "flat");
    change.setId("change-form");
    section = new FieldSection(messages.get("partners.form.title"), change).ofBlocks();
    told.getStyleClass().add("card-note");
    byHand.getStyleClass().add("card-note");
    fill();
    open(false);
    section.body().getChildren().addAll(told, byHand);
    getChildren().add(section);
  }

  private void fill() {
    form.getItems().setAll(InteractionForm.values());
    form.setConverter(new Words());
    form.setId("form");
    form.setAccessibleText(messages.get("partners.form.title"));
    form.setMaxWidth(Double.MAX_VALUE);
    reason.setId("form-reason");
    reason.setPromptText(messages.get("partners.formReason.prompt"));
    reason.setAccessibleText(messages.get("partners.formReason.prompt"));
    Button set = FieldSection.button(messages.get("partners.setForm.button"), this::set, "accent");
    set.setId("set-form");
    set.disableProperty().bind(form.valueProperty().isNull().or(reason.textProperty().isEmpty()));
    reason.setOnAction(e -> set.fire());
    Button leave = FieldSection.button(messages.get("ui.leave.button"), () -> open(false));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(space, set, leave);
    row.getStyleClass().add("card-row");
    byHand.getChildren().addAll(form, reason, row);
  }

  private void open() {
    open(true);
    form.requestFocus();
  }

  private void open(boolean shown) {
    byHand.setVisible(shown);
    byHand.setManaged(shown);
    change.setDisable(shown);
  }

  private void set() {
    edits.setForm(form.getValue(), reason.getText());
    open(false);
  }

  void show(CardContent content) {
    PartnerWords words = new PartnerWords(messages);
    told.getChildren().clear();
    if (content.own()) {
      told.getChildren().add(sentence(messages.get("partners.own.text")));
      change.setVisible(false);
      return;
    }
    change.setVisible(true);
    Label name =
        new Label(
            CardWords.capital(content.line().formText()),
            FormIcon.of(content.line().form()).node("accent"));
    name.getStyleClass().add("strong");
    told.getChildren().addAll(name, FieldSection.muted(content.line().formReason()));
    Optional<InteractionForm> hand = content.form().byHand();
    if (hand.isPresent()) {
      String rule = words.form(content.form().rule());
      told.getChildren()
          .add(
              FieldSection.muted(
                  messages.get("partners.byRule.text", rule, words.why(content.form().rule()))));
      Button back =
          FieldSection.button(
              messages.get("partners.leaveToRule.button"), edits::leaveFormToTheRule, "small");
      back.setId("leave-to-rule");
      told.getChildren().add(back);
    }
    content
        .ours()
        .ifPresentOrElse(
            ours ->
                told.getChildren()
                    .add(
                        FieldSection.muted(messages.get("partners.against.text", ours.callName()))),
            () -> told.getChildren().add(FieldSection.muted(messages.get("partners.noOwn.text"))));
    Button own =
        FieldSection.button(messages.get("partners.makeOurs.button"), edits::makeOurs, "link");
    own.setId("make-ours");
    told.getChildren().add(own);
    if (!byHand.isVisible()) {
      form.setValue(hand.or(() -> content.form().rule().form()).orElse(InteractionForm.HORIZONTAL));
      reason.setText(content.form().reason());
    }
  }

  private static Label sentence(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private final class Words extends StringConverter<InteractionForm> {
    @Override
    public String toString(@Nullable InteractionForm value) {
      return value == null ? "" : new PartnerWords(messages).form(value);
    }

    @Override
    public InteractionForm fromString(String words) {
      throw new UnsupportedOperationException(words);
    }
  }
}
