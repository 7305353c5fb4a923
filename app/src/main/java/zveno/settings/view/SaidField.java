package zveno.settings.view;

import java.util.List;
import java.util.Optional;
import zveno.settings.BaseSetting;
import zveno.settings.Said;
import zveno.text.Messages;
import zveno.ui.form.FormField;

/// The field of one setting of the base.
public final class SaidField {
  private final Messages messages;
  private final SaidModel model;
  private final BaseSetting setting;
  private final Spelling spelling;
  private final FormField field;

  /// @param offered what the list under the field offers
  public SaidField(
      Messages messages,
      SaidModel model,
      BaseSetting setting,
      Spelling spelling,
      List<String> offered) {
    this.messages = messages;
    this.model = model;
    this.setting = setting;
    this.spelling = spelling;
    field =
        new FormField(
            "setting-" + setting.code().replace('.', '-'),
            messages.get("settings.field." + setting.code()),
            () -> offered,
            this::take);
    model.saidProperty().subscribe(this::show);
  }

  public FormField node() {
    return field;
  }

  private void show(Said said) {
    field.show(spelling.shown().apply(said.text(setting)), "");
  }

  private void take(String typed) {
    Optional<String> stored = spelling.stored().apply(typed);
    if (stored.isPresent()) model.set(setting, stored.get());
    else field.show(typed, messages.get(spelling.doubtKey()));
  }
}
