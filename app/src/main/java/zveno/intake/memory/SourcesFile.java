package zveno.intake.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zveno.files.TargetFile;

/// Remembers tables in a JSON file among the settings of this computer. What cannot be read is as
/// good as never said; what cannot be written is not worth an error window.
public final class SourcesFile implements Sources {
  private static final Logger LOG = LoggerFactory.getLogger(SourcesFile.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEPT = 200;

  private final Path file;
  private List<Source> known;

  public SourcesFile(Path file) {
    this.file = file;
    this.known = List.copyOf(read(file));
  }

  @Override
  public synchronized List<Source> all() {
    return known;
  }

  @Override
  public synchronized void remember(Source source) {
    List<Source> all = new ArrayList<>();
    all.add(source);
    known.stream()
        .filter(other -> !other.isLike(new HashSet<>(source.headings())))
        .limit(KEPT - 1L)
        .forEach(all::add);
    known = List.copyOf(all);
    save();
  }

  @Override
  public synchronized void forget(Collection<Source> sources) {
    known = known.stream().filter(source -> !sources.contains(source)).toList();
    save();
  }

  private void save() {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode tables = root.putArray("tables");
    for (Source source : known) {
      ObjectNode table = tables.addObject().put("file", source.file());
      ArrayNode headings = table.putArray("headings");
      source.headings().forEach(headings::add);
      put(table.putObject("columns"), source.columns());
      ObjectNode values = table.putObject("values");
      source.values().forEach((field, texts) -> put(values.putObject(field), texts));
    }
    try {
      Path parent = file.getParent();
      if (parent != null) Files.createDirectories(parent);
      TargetFile.replace(
          file, out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root)));
    } catch (IOException unwritable) {
      LOG.warn("remembered tables cannot be written", unwritable);
    }
  }

  private static void put(ObjectNode node, Map<String, String> texts) {
    texts.forEach(node::put);
  }

  private static List<Source> read(Path file) {
    List<Source> sources = new ArrayList<>();
    try {
      if (Files.exists(file)) {
        for (JsonNode table : JSON.readTree(file.toFile()).path("tables")) {
          sources.add(source(table));
        }
      }
    } catch (IOException unreadable) {
      LOG.warn("remembered tables cannot be read", unreadable);
    }
    return sources;
  }

  private static Source source(JsonNode table) {
    List<String> headings = new ArrayList<>();
    table.path("headings").forEach(heading -> headings.add(heading.asText()));
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    table
        .path("values")
        .properties()
        .forEach(field -> values.put(field.getKey(), texts(field.getValue())));
    return new Source(table.path("file").asText(), headings, texts(table.path("columns")), values);
  }

  private static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }
}
