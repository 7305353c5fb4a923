package zveno.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.files.TargetFile;
import zveno.reporting.PaperSettings.Style;
import zveno.reports.paper.Margins;
import zveno.reports.paper.StyleProfile;

/// Keeps how documents look in a JSON file among the settings of this user. A file that is missing
/// or cannot be read means the look of the first day; a look that no document can have means the
/// standard's.
public final class PaperSettingsFile {
  /// What the file is called.
  public static final String NAME = "papers.json";

  private static final Logger LOG = LoggerFactory.getLogger(PaperSettingsFile.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private PaperSettings now;

  public PaperSettingsFile(Path file) {
    this.file = file;
    this.now = read(file);
  }

  public synchronized PaperSettings now() {
    return now;
  }

  /// Keeps them from now on; what cannot be written holds until the program ends.
  public synchronized void keep(PaperSettings settings) {
    now = settings;
    try {
      Path parent = file.getParent();
      if (parent != null) Files.createDirectories(parent);
      byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(settings));
      TargetFile.replace(file, out -> out.write(bytes));
    } catch (IOException unwritable) {
      LOG.warn("the look of documents cannot be written", unwritable);
    }
  }

  private static ObjectNode json(PaperSettings settings) {
    ObjectNode root = JSON.createObjectNode();
    root.put("style", settings.style().name().toLowerCase(Locale.ROOT));
    StyleProfile own = settings.own();
    root.putObject("own")
        .put("left", own.margins().left())
        .put("right", own.margins().right())
        .put("top", own.margins().top())
        .put("bottom", own.margins().bottom())
        .put("font", own.font())
        .put("text", own.textSize())
        .put("table", own.tableSize())
        .put("wide", own.wideSize())
        .put("corner", own.corner())
        .put("spacing", own.spacing())
        .put("indent", own.indent());
    return root;
  }

  private static PaperSettings read(Path file) {
    try {
      if (Files.exists(file)) return settings(JSON.readTree(file.toFile()));
    } catch (IOException unreadable) {
      LOG.warn("the look of documents cannot be read", unreadable);
    }
    return PaperSettings.FIRST;
  }

  private static PaperSettings settings(JsonNode root) {
    return new PaperSettings(style(root.path("style").asText()), own(root.path("own")));
  }

  private static Style style(String name) {
    for (Style style : Style.values()) if (style.name().equalsIgnoreCase(name)) return style;
    return Style.GOST_2025;
  }

  private static StyleProfile own(JsonNode own) {
    StyleProfile first = StyleProfile.GOST_2025;
    Margins edges = first.margins();
    try {
      return new StyleProfile(
          new Margins(
              own.path("left").asInt(edges.left()),
              own.path("right").asInt(edges.right()),
              own.path("top").asInt(edges.top()),
              own.path("bottom").asInt(edges.bottom())),
          own.path("font").asText(first.font()),
          own.path("text").asInt(first.textSize()),
          own.path("table").asInt(first.tableSize()),
          own.path("wide").asInt(first.wideSize()),
          own.path("corner").asInt(first.corner()),
          own.path("spacing").asDouble(first.spacing()),
          own.path("indent").asDouble(first.indent()));
    } catch (IllegalArgumentException impossible) {
      LOG.warn("the own look of documents is none", impossible);
      return first;
    }
  }
}
