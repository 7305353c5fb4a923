package zveno.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventText;

/// Events as one JSON object for other programs: the field names of the command line, days as ISO,
/// codes of fixed lists, null where nothing is known.
public final class EventJson {
  private static final EventText TEXT = EventText.coded();
  private static final Set<EventField> LISTS =
      EnumSet.of(
          EventField.RESPONSIBLE,
          EventField.AUDIENCE,
          EventField.SIGNIFICANCE,
          EventField.ORGANIZATIONS,
          EventField.PARTICIPANTS,
          EventField.LINKS);

  private EventJson() {}

  public static void write(List<Event> events, OutputStream out) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .createGenerator(out)
            .useDefaultPrettyPrinter();
    try (json) {
      json.writeStartObject();
      json.writeStringField("kind", "events");
      json.writeArrayFieldStart("rows");
      for (Event event : events) row(json, event);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void row(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id().toString());
    for (EventField field : EventField.values()) {
      List<String> values = TEXT.values(event, field);
      if (LISTS.contains(field)) {
        json.writeArrayFieldStart(field.code());
        for (String value : values) json.writeString(value);
        json.writeEndArray();
      } else if (field.shape() == EventField.Shape.NUMBER && !values.isEmpty()) {
        json.writeNumberField(field.code(), Integer.parseInt(values.getFirst()));
      } else {
        json.writeStringField(field.code(), values.isEmpty() ? null : values.getFirst());
      }
    }
    if (!event.when().typed().isEmpty()) json.writeStringField("date", event.when().typed());
    json.writeEndObject();
  }
}
