package zveno.settings.view;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Theme;
import zveno.ui.ToneWish;
import zveno.ui.form.FieldRow;
import zveno.ui.form.FieldSection;
import zveno.ui.form.Segments;

/// How the window looks: tone and size of the letters, in popups and menus too.
public final class LookPage implements SettingsPage {
  private final VBox root = new VBox();

  public LookPage(Messages messages, Theme theme) {
    Map<ToneWish, String> words = new LinkedHashMap<>();
    for (ToneWish wish : ToneWish.values()) {
      words.put(wish, messages.get("settings.tone." + wish.name()));
    }
    Segments<ToneWish> tones = new Segments<>(theme.wish()::set);
    tones.setId("tones");
    tones.offer(words);
    theme.wish().subscribe(tones::show);
    Button smaller = size(messages.get("shell.smaller.command"), Icon.SMALLER, theme::smaller);
    Button bigger = size(messages.get("shell.bigger.command"), Icon.BIGGER, theme::bigger);
    smaller.setId("smaller");
    bigger.setId("bigger");
    smaller.disableProperty().bind(theme.percent().lessThanOrEqualTo(Theme.SMALLEST));
    bigger.disableProperty().bind(theme.percent().greaterThanOrEqualTo(Theme.BIGGEST));
    Label percent = new Label();
    percent.setId("percent");
    percent.getStyleClass().add("strong");
    percent.setMinWidth(Region.USE_PREF_SIZE);
    theme
        .percent()
        .subscribe(now -> percent.setText(messages.get("settings.percent.text", now.intValue())));
    FieldSection section = new FieldSection(messages.get("settings.look.section"));
    section
        .body()
        .getChildren()
        .addAll(
            new FieldRow(messages.get("settings.tone.label"), tones),
            new FieldRow(messages.get("settings.letters.label"), smaller, percent, bigger),
            FieldSection.muted(messages.get("settings.letters.hint")));
    root.getStyleClass().add("settings-sections");
    root.getChildren().add(section);
  }

  private static Button size(String words, Icon icon, Runnable action) {
    return FieldSection.iconButton(icon, words, action);
  }

  @Override
  public Face face() {
    return new Face("look", "settings.look.title", Icon.PALETTE);
  }

  @Override
  public Region node() {
    return root;
  }

  @Override
  public void shown() {}
}
