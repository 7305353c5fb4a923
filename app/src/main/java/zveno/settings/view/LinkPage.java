package zveno.settings.view;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.form.FieldSection;

/// A page that leads to a screen of its own.
public final class LinkPage implements SettingsPage {
  private final Face face;
  private final VBox root;

  /// @param textKey what is found there
  /// @param buttonKey what stands on the way there
  public LinkPage(Messages messages, Face face, String textKey, String buttonKey, Runnable lead) {
    this.face = face;
    Button button = FieldSection.button(messages.get(buttonKey), lead);
    button.setId("open-" + face.name());
    root = new VBox(FieldSection.muted(messages.get(textKey)), button);
    root.getStyleClass().add("settings-sections");
  }

  @Override
  public Face face() {
    return face;
  }

  @Override
  public boolean changes() {
    return false;
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {}
}
