package zveno.reporting.view;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.reporting.OwnLook;
import zveno.reporting.PaperSettings;
import zveno.reporting.PaperSettings.Style;
import zveno.settings.view.SettingsPage;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.FormField;
import zveno.ui.form.Segments;

/// How documents look: a standard or the user's own.
public final class PaperLookPage implements SettingsPage {
  private static final List<String> FONTS =
      List.of("Times New Roman", "Liberation Serif", "PT Astra Serif", "PT Serif", "Arial");

  private final Messages messages;
  private final PaperLookModel model;
  private final Map<OwnLook, FormField> fields = new EnumMap<>(OwnLook.class);
  private final FormField font;
  private final Segments<Style> styles;
  private final FieldSection own;
  private final VBox root;

  public PaperLookPage(Messages messages, PaperLookModel model) {
    this.messages = messages;
    this.model = model;
    styles = new Segments<>(model::style);
    styles.setId("paper-style");
    Map<Style, String> words = new LinkedHashMap<>();
    for (Style style : Style.values()) {
      words.put(style, messages.get("reporting.style." + style.name()));
    }
    styles.offer(words);
    FieldSection style = new FieldSection(messages.get("reporting.style.section"));
    style
        .body()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("reporting.style.label"), styles),
            FieldSection.muted(messages.get("reporting.style.hint")));
    own = new FieldSection(messages.get("reporting.own.section"));
    font = new FormField("own-font", messages.get("reporting.font.label"), () -> FONTS, this::font);
    own.body().getChildren().add(font);
    for (OwnLook what : OwnLook.values()) own.body().getChildren().add(field(what));
    root = new VBox(style, own);
    root.getStyleClass().add("settings-sections");
    model.shownProperty().subscribe(this::show);
  }

  private FormField field(OwnLook what) {
    FormField field =
        new FormField(
            "own-" + what.name().toLowerCase(java.util.Locale.ROOT),
            messages.get("reporting.own." + what.name()),
            List::of,
            typed -> take(what, typed));
    fields.put(what, field);
    return field;
  }

  private void take(OwnLook what, String typed) {
    FormField field = fields.get(what);
    if (!model.set(what, typed) && field != null) {
      field.show(typed, messages.get("reporting.doubt." + what.name()));
    }
  }

  private void font(String typed) {
    if (!model.font(typed)) font.show(typed, messages.get("reporting.badFont.doubt"));
  }

  private void show(PaperSettings now) {
    styles.show(now.style());
    own.setDisable(now.style() != Style.OWN);
    font.show(now.profile().font(), "");
    fields.forEach((what, field) -> field.show(what.text(now.profile()), ""));
  }

  @Override
  public Face face() {
    return new Face("papers", "reporting.look.title", Icon.DOCUMENT);
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {
    model.load();
  }
}
