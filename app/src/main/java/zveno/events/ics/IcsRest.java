package zveno.events.ics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a file says of an event beside title, time, place and description.
///
/// @param original the moment that the rule gave, for an occurrence that is different
/// @param untitled the file had no title
/// @param lines what no field of ours holds, as lines of the file
public record IcsRest(
    Optional<LocalDateTime> original,
    boolean untitled,
    String organizer,
    IcsStatus status,
    List<String> categories,
    List<String> lines) {
  /// The file said nothing else.
  public static final IcsRest NOTHING =
      new IcsRest(Optional.empty(), false, "", IcsStatus.NONE, List.of(), List.of());

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ORIGINAL = "original";
  private static final String UNTITLED = "untitled";
  private static final String ORGANIZER = "organizer";
  private static final String STATUS = "status";
  private static final String CATEGORIES = "categories";
  private static final String LINES = "lines";

  public IcsRest {
    categories = List.copyOf(categories);
    lines = List.copyOf(lines);
  }

  public static IcsRest of(IcsEvent event) {
    return new IcsRest(
        event.original(),
        event.title().isBlank(),
        event.organizer(),
        event.status(),
        event.categories(),
        event.rest());
  }

  /// As it is stored; empty where it says nothing.
  public String text() {
    if (equals(NOTHING)) return "";
    ObjectNode json = MAPPER.createObjectNode();
    original.ifPresent(at -> json.put(ORIGINAL, at.toString()));
    if (untitled) json.put(UNTITLED, true);
    if (!organizer.isEmpty()) json.put(ORGANIZER, organizer);
    if (status != IcsStatus.NONE) json.put(STATUS, status.name());
    if (!categories.isEmpty()) categories.forEach(json.putArray(CATEGORIES)::add);
    if (!lines.isEmpty()) lines.forEach(json.putArray(LINES)::add);
    return json.toString();
  }

  /// Reads what [#text] wrote.
  public static IcsRest read(String stored) {
    if (stored.isEmpty()) return NOTHING;
    try {
      JsonNode json = MAPPER.readTree(stored);
      String original = json.path(ORIGINAL).asText();
      String status = json.path(STATUS).asText();
      return new IcsRest(
          original.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(original)),
          json.path(UNTITLED).asBoolean(),
          json.path(ORGANIZER).asText(),
          status.isEmpty() ? IcsStatus.NONE : IcsStatus.valueOf(status),
          texts(json.path(CATEGORIES)),
          texts(json.path(LINES)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
