package zveno.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zveno.text.Messages;

/// The help page of the screen in sight, `zveno/help/<screen>.md`.
public final class HelpPanel extends VBox {
  private final ScrollPane scroll = new ScrollPane();
  private String shown = "";

  public HelpPanel(Messages messages, Runnable close) {
    getStyleClass().add("help-panel");
    Label title = new Label(messages.get("ui.help.title"), Icon.HELP.node("muted"));
    title.getStyleClass().add("title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button cross = new Button("", Icon.CLOSE.node());
    cross.getStyleClass().addAll("flat", "icon-only");
    cross.setAccessibleText(messages.get("ui.close.button"));
    cross.setOnAction(e -> close.run());
    HBox head = new HBox(title, space, cross);
    head.getStyleClass().add("head");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plain");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
  }

  public void show(String screen) {
    if (screen.equals(shown)) return;
    shown = screen;
    scroll.setContent(HelpPage.of(page(screen)));
    scroll.setVvalue(0);
  }

  /// The text of a screen's help page.
  public static String page(String screen) {
    String path = "/zveno/help/" + screen + ".md";
    try (InputStream in = HelpPanel.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no help page " + path);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
