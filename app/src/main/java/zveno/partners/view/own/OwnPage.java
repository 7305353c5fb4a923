package zveno.partners.view.own;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.partners.PartnerField;
import zveno.partners.view.FieldChoices;
import zveno.settings.BaseSetting;
import zveno.settings.view.SaidField;
import zveno.settings.view.SaidModel;
import zveno.settings.view.SettingsPage;
import zveno.settings.view.Spelling;
import zveno.text.Initials;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;

/// Our organisation, who approves and signs its documents, who makes them.
public final class OwnPage implements SettingsPage {
  private static final List<PartnerField> FIELDS =
      List.of(
          PartnerField.NAME,
          PartnerField.SHORT_NAME,
          PartnerField.TYPE,
          PartnerField.DEPARTMENT,
          PartnerField.DISTRICT,
          PartnerField.CITY,
          PartnerField.ADDRESS,
          PartnerField.PHONE,
          PartnerField.EMAIL,
          PartnerField.SITE,
          PartnerField.HEAD_POSITION,
          PartnerField.HEAD);

  private final Messages messages;
  private final OwnModel own;
  private final SaidModel said;
  private final FieldChoices choices;
  private final Map<PartnerField, FormField> fields = new EnumMap<>(PartnerField.class);
  private final Label first;
  private final VBox root;

  public OwnPage(Messages messages, OwnModel own, SaidModel said, FieldChoices choices) {
    this.messages = messages;
    this.own = own;
    this.said = said;
    this.choices = choices;
    first = FieldSection.muted(messages.get("partners.ownFirst.hint"));
    root =
        new VBox(
            organization(),
            persons(
                "partners.approver.title",
                "partners.approver.hint",
                BaseSetting.APPROVER_POSITION,
                BaseSetting.APPROVER_NAME),
            persons(
                "partners.signer.title",
                "partners.signer.hint",
                BaseSetting.SIGNER_POSITION,
                BaseSetting.SIGNER_NAME),
            compiler());
    root.getStyleClass().add("settings-sections");
    own.shownProperty().subscribe(now -> show());
  }

  private FieldSection organization() {
    FieldSection section = new FieldSection(messages.get("partners.own.title"));
    for (PartnerField field : FIELDS) {
      FormField line =
          new FormField(
              "own-" + field.code(),
              messages.get(field.headingKey()),
              () -> choices.of(field),
              typed -> own.set(field, typed));
      fields.put(field, line);
      section.body().getChildren().add(line);
    }
    Spelling code = Spelling.digits(3, 5, "partners.badAreaCode.doubt");
    section.body().getChildren().add(1, first);
    section.body().getChildren().add(field(BaseSetting.AREA_CODE, code));
    return section;
  }

  private FieldSection persons(
      String titleKey, String hintKey, BaseSetting position, BaseSetting name) {
    Button head =
        FieldSection.button(messages.get("partners.asHead.button"), () -> takeHead(position, name));
    head.setId("head-" + name.code().replace('.', '-'));
    head.disableProperty()
        .bind(own.shownProperty().map(now -> own.text(PartnerField.HEAD).isEmpty()));
    // Under the fields: beside the heading it leaves it no room in a narrow window.
    FieldSection section = new FieldSection(messages.get(titleKey));
    section
        .body()
        .getChildren()
        .addAll(
            field(position, Spelling.PLAIN),
            field(name, Spelling.PLAIN),
            head,
            FieldSection.muted(messages.get(hintKey)));
    return section;
  }

  private FieldSection compiler() {
    FieldSection section = new FieldSection(messages.get("partners.compiler.title"));
    section
        .body()
        .getChildren()
        .addAll(
            field(BaseSetting.COMPILER_POSITION, Spelling.PLAIN),
            field(BaseSetting.COMPILER_NAME, Spelling.PLAIN),
            field(BaseSetting.COMPILER_PHONE, Spelling.PLAIN),
            field(BaseSetting.COMPILER_EMAIL, Spelling.PLAIN));
    return section;
  }

  private Node field(BaseSetting setting, Spelling spelling) {
    return new SaidField(messages, said, setting, spelling, List.of()).node();
  }

  private void takeHead(BaseSetting position, BaseSetting name) {
    said.set(position, own.text(PartnerField.HEAD_POSITION));
    said.set(name, Initials.of(own.text(PartnerField.HEAD)));
  }

  private void show() {
    boolean known = own.shownProperty().get().isPresent();
    first.setVisible(!known);
    first.setManaged(!known);
    fields.forEach(
        (field, line) -> {
          line.show(own.text(field), own.doubt(field));
          line.setDisable(!known && field != PartnerField.NAME);
        });
  }

  @Override
  public Face face() {
    return new Face("own", "partners.ownPage.title", Icon.PARTNER);
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {
    choices.load();
    own.load();
    said.load();
  }
}
