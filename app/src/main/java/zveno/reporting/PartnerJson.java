package zveno.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;

/// All partners as one JSON object for other programs: the field names of the command line, days as
/// ISO, null where nothing is known.
public final class PartnerJson {
  private static final Set<PartnerField> LISTS =
      EnumSet.of(PartnerField.ALIASES, PartnerField.LEVELS, PartnerField.DIRECTIONS);

  private PartnerJson() {}

  public static void write(List<Partner> partners, OutputStream out) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .createGenerator(out)
            .useDefaultPrettyPrinter();
    try (json) {
      json.writeStartObject();
      json.writeStringField("kind", "partners");
      json.writeArrayFieldStart("rows");
      for (Partner partner : partners) row(json, partner);
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void row(JsonGenerator json, Partner partner) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", partner.id().toString());
    for (PartnerField field : PartnerField.values()) {
      List<String> values = PartnerText.ISO.values(partner, field);
      if (LISTS.contains(field)) {
        list(json, field.code(), values);
      } else {
        json.writeStringField(field.code(), values.isEmpty() ? null : values.getFirst());
      }
      if (field == PartnerField.ADDRESS) list(json, "addresses", values);
      if (field == PartnerField.PHONE) list(json, "phones", values);
    }
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }
}
