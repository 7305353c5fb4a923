package zveno.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.events.view.CalendarState;
import zveno.files.TargetFile;
import zveno.ui.Theme;
import zveno.ui.ToneWish;
import zveno.ui.table.Arrangements;
import zveno.ui.table.views.SavedViews;

/// The arrangement of the window on this computer, kept as JSON. A file that is missing or cannot
/// be read means the arrangement of the first day.
public final class WindowSettings {
  private static final Logger LOG = LoggerFactory.getLogger(WindowSettings.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode kept;
  private final WindowLayout layout = new WindowLayout();
  private final ObjectProperty<Optional<Path>> folder =
      new SimpleObjectProperty<>(Optional.empty());

  private WindowSettings(Path file, ObjectNode kept) {
    this.file = file;
    this.kept = kept;
    layout.narrow().set(kept.path("narrow").asBoolean(false));
    String last = kept.path("folder").asText();
    if (!last.isEmpty()) folder.set(Optional.of(Path.of(last)));
    layout.narrow().subscribe(narrow -> kept.put("narrow", narrow));
    folder.subscribe(path -> path.ifPresent(known -> kept.put("folder", known.toString())));
  }

  public static WindowSettings load(Path file) {
    return new WindowSettings(file, read(file));
  }

  private static ObjectNode read(Path file) {
    try {
      if (Files.exists(file) && JSON.readTree(file.toFile()) instanceof ObjectNode known) {
        return known;
      }
    } catch (IOException unreadable) {
      LOG.warn("settings of the window cannot be read", unreadable);
    }
    return JSON.createObjectNode();
  }

  WindowLayout layout() {
    return layout;
  }

  /// The folder of the last file dialog.
  public ObjectProperty<Optional<Path>> folder() {
    return folder;
  }

  /// The screen that was in sight last.
  String screen() {
    return kept.path("screen").asText();
  }

  void screen(String name) {
    kept.put("screen", name);
  }

  /// Whether the program was shown to the user.
  boolean toured() {
    return kept.path("toured").asBoolean(false);
  }

  void toured(boolean now) {
    kept.put("toured", now);
    save();
  }

  /// How the user arranged the tables.
  Arrangements tables() {
    return new KeptArrangements(part("tables"));
  }

  /// The views that the user made.
  SavedViews views() {
    return new KeptViews(part("views"), this::save);
  }

  /// What the calendar showed last.
  CalendarState.Memory calendar() {
    return new KeptCalendar(part("calendar"), this::save);
  }

  /// Gives tone and size of the letters to the theme and follows them from then on.
  void giveTo(Theme theme) {
    theme.wish().set(wish(kept.path("tone").asText()));
    int percent = kept.path("percent").asInt(Theme.SMALLEST);
    theme.percent().set(Math.clamp(percent, Theme.SMALLEST, Theme.BIGGEST));
    theme.wish().addListener((o, old, now) -> keep("tone", name(now)));
    theme
        .percent()
        .addListener(
            (o, old, now) -> {
              kept.put("percent", now.intValue());
              save();
            });
  }

  /// Gives the window its place and follows it from then on; a place off all screens is forgotten.
  void giveTo(Stage stage) {
    JsonNode place = kept.path("window");
    double x = place.path("x").asDouble();
    double y = place.path("y").asDouble();
    double width = place.path("width").asDouble();
    double height = place.path("height").asDouble();
    if (width > 0 && !Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
      stage.setWidth(width);
      stage.setHeight(height);
    } else {
      Rectangle2D room = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(WindowLayout.WIDTH, room.getWidth()));
      stage.setHeight(Math.min(WindowLayout.HEIGHT, room.getHeight()));
    }
    stage.setMaximized(place.path("maximized").asBoolean(false));
    stage.setOnHiding(e -> remember(stage));
  }

  private void remember(Stage stage) {
    ObjectNode place = part("window");
    place.put("maximized", stage.isMaximized());
    if (stage.isMaximized()) return;
    place.put("x", stage.getX());
    place.put("y", stage.getY());
    place.put("width", stage.getWidth());
    place.put("height", stage.getHeight());
  }

  /// Writes everything; settings are not worth an error window.
  void save() {
    try {
      Path parent = file.getParent();
      if (parent != null) Files.createDirectories(parent);
      TargetFile.replace(
          file, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept)));
    } catch (IOException unwritable) {
      LOG.warn("settings of the window cannot be written", unwritable);
    }
  }

  private ObjectNode part(String name) {
    return kept.get(name) instanceof ObjectNode known ? known : kept.putObject(name);
  }

  private void keep(String key, String value) {
    kept.put(key, value);
    save();
  }

  /// Who never chose gets the tone of the system.
  private static ToneWish wish(String name) {
    for (ToneWish one : ToneWish.values()) if (name(one).equals(name)) return one;
    return ToneWish.SYSTEM;
  }

  private static String name(ToneWish wish) {
    return wish.name().toLowerCase(Locale.ROOT);
  }
}
