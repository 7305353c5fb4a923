package zveno.intake.profile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.Limits;
import zveno.intake.profile.ImportProfile.Decimal;
import zveno.intake.profile.ImportProfile.UnknownSchools;
import zveno.text.Blanks;

/// Reads a profile; what it does not know it refuses by name.
public final class ProfileFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> KEYS =
      Set.of(
          "sheet",
          "headerRow",
          "encoding",
          "decimal",
          "phoneAreaCode",
          "columns",
          "context",
          "key",
          "missing",
          "unknownSchools",
          "unpivot",
          "constants",
          "clear");
  private static final long LONGEST = 1024 * 1024;

  private final JsonNode root;

  private ProfileFile(JsonNode root) {
    this.root = root;
  }

  /// Fails with PROFILE_MISSING or PROFILE_INVALID; the fact names the key.
  public static ImportProfile read(Path file) {
    try {
      if (Files.size(file) > LONGEST) {
        throw new IntakeException(IntakeFault.PROFILE_INVALID, "");
      }
      return parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new IntakeException(IntakeFault.PROFILE_MISSING, e, file.toString());
    } catch (IOException e) {
      throw new IntakeException(IntakeFault.PROFILE_INVALID, e, "");
    }
  }

  static ImportProfile parse(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw at == null
          ? new IntakeException(IntakeFault.PROFILE_INVALID, e, "")
          : new IntakeException(IntakeFault.PROFILE_INVALID, e, "", String.valueOf(at.getLineNr()));
    }
    if (root == null || !root.isObject()) {
      throw new IntakeException(IntakeFault.PROFILE_INVALID, "");
    }
    root.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                throw new IntakeException(
                    IntakeFault.PROFILE_INVALID, List.of(key), KEYS.stream().sorted().toList());
              }
            });
    return new ProfileFile(root).profile();
  }

  private ImportProfile profile() {
    ImportProfile none = ImportProfile.NONE;
    JsonNode row = typed("headerRow", JsonNodeType.NUMBER);
    JsonNode clear = typed("clear", JsonNodeType.BOOLEAN);
    if (row != null && !isRow(row)) {
      throw invalid("headerRow");
    }
    return new ImportProfile(
        text("sheet"),
        row == null ? Optional.empty() : Optional.of(row.intValue()),
        text("encoding").orElse(none.encoding()),
        choice("decimal", Decimal.class).orElse(none.decimal()),
        areaCode(),
        headings("columns", root.get("columns")),
        headings("context", root.get("context")),
        list("key", List.of()),
        list("missing", none.missing()),
        choice("unknownSchools", UnknownSchools.class),
        unpivot(),
        texts("constants", root.get("constants")),
        clear != null && clear.booleanValue());
  }

  private String areaCode() {
    JsonNode code = root.get("phoneAreaCode");
    if (code == null || code.isNull()) {
      return "";
    }
    if (!code.asText().matches("\\d{0,5}")) {
      throw invalid("phoneAreaCode");
    }
    return code.asText();
  }

  private @Nullable JsonNode typed(String key, JsonNodeType type) {
    JsonNode node = root.get(key);
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.getNodeType() != type) {
      throw invalid(key);
    }
    return node;
  }

  private Optional<String> text(String key) {
    JsonNode node = typed(key, JsonNodeType.STRING);
    return node == null ? Optional.empty() : Optional.of(node.textValue());
  }

  private <E extends Enum<E>> Optional<E> choice(String key, Class<E> of) {
    return text(key)
        .map(
            word -> {
              for (E value : of.getEnumConstants()) {
                if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                  return value;
                }
              }
              throw invalid(key);
            });
  }

  private static boolean isRow(JsonNode row) {
    return row.isIntegralNumber()
        && row.canConvertToInt()
        && row.intValue() >= 1
        && row.intValue() <= Limits.LAST_ROW;
  }

  /// Texts that name columns: nothing else will do, and an empty one names none.
  private Map<String, String> headings(String key, @Nullable JsonNode node) {
    if (node != null && node.isObject()) {
      node.properties()
          .forEach(
              entry -> {
                JsonNode name = entry.getValue();
                if (!name.isTextual() || Blanks.strip(name.textValue()).isEmpty()) {
                  throw invalid(key + "." + entry.getKey());
                }
              });
    }
    return texts(key, node);
  }

  private Map<String, String> texts(String key, @Nullable JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (node == null || node.isNull()) {
      return texts;
    }
    if (!node.isObject()) {
      throw invalid(key);
    }
    node.properties()
        .forEach(
            entry -> {
              if (!isText(entry.getValue())) {
                throw invalid(key + "." + entry.getKey());
              }
              texts.put(entry.getKey(), entry.getValue().asText());
            });
    return texts;
  }

  private static boolean isText(JsonNode node) {
    return node.isValueNode() && !node.isNull();
  }

  private List<String> list(String key, List<String> otherwise) {
    JsonNode node = typed(key, JsonNodeType.ARRAY);
    if (node == null) {
      return otherwise;
    }
    List<String> list = new ArrayList<>();
    node.forEach(
        item -> {
          if (!isText(item)) {
            throw invalid(key);
          }
          list.add(item.asText());
        });
    return list;
  }

  private List<Map<String, String>> unpivot() {
    JsonNode node = typed("unpivot", JsonNodeType.ARRAY);
    List<Map<String, String>> groups = new ArrayList<>();
    if (node != null) {
      node.forEach(group -> groups.add(headings("unpivot", group)));
    }
    return groups;
  }

  private static IntakeException invalid(String key) {
    return new IntakeException(IntakeFault.PROFILE_INVALID, key);
  }
}
