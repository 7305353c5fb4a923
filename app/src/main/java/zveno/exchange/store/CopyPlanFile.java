package zveno.exchange.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.exchange.CopyPlan;

/// The plan of safety copies among the settings of this computer: its folders are those of this
/// computer. A file that is missing or cannot be read means the usual plan.
final class CopyPlanFile {
  private static final Logger LOG = LoggerFactory.getLogger(CopyPlanFile.class);
  private static final String NAME = "copies.json";

  private final Path file;

  CopyPlanFile(Path settings) {
    this.file = settings.resolve(NAME);
  }

  CopyPlan read() {
    CopyPlan usual = CopyPlan.USUAL;
    try {
      Optional<ObjectNode> json = Json.read(file);
      if (json.isEmpty()) return usual;
      JsonNode plan = json.get();
      String second = plan.path("second").asText("");
      return new CopyPlan(
          plan.path("hours").asInt(usual.hours()),
          plan.path("last").asInt(usual.last()),
          plan.path("days").asInt(usual.days()),
          plan.path("weeks").asInt(usual.weeks()),
          second.isEmpty() ? Optional.empty() : Optional.of(Path.of(second)));
    } catch (IOException e) {
      LOG.warn("the plan of copies cannot be read", e);
      return usual;
    }
  }

  void write(CopyPlan plan) {
    ObjectNode json = Json.object();
    json.put("hours", plan.hours())
        .put("last", plan.last())
        .put("days", plan.days())
        .put("weeks", plan.weeks())
        .put("second", plan.second().map(Path::toString).orElse(""));
    try {
      Path parent = file.getParent();
      if (parent != null) Files.createDirectories(parent);
      Json.write(file, json);
    } catch (IOException e) {
      LOG.warn("the plan of copies cannot be written", e);
    }
  }
}
