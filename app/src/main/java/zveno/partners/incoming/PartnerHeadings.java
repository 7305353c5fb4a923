package zveno.partners.incoming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.KnownHeadings;
import zveno.partners.PartnerField;

/// The fields of a partner with the headings that feed them; the headings of our own exports are
/// among them.
final class PartnerHeadings {

  private PartnerHeadings() {}

  /// `heading` gives the heading that exports write, or an empty text.
  static Map<String, ImportField> fields(Function<PartnerField, String> heading) {
    Map<String, ImportField> fields = new LinkedHashMap<>();
    KnownHeadings words = new KnownHeadings("partners/import-headings.properties");
    for (PartnerField field : PartnerField.values()) {
      List<List<String>> groups = words.of(field.code());
      groups.getFirst().add(heading.apply(field));
      ImportField.Type type =
          field.shape() == PartnerField.Shape.DATE ? ImportField.Type.DATE : ImportField.Type.TEXT;
      fields.put(field.code(), new ImportField(field.code(), type, groups));
    }
    for (String several : words.fields()) {
      if (several.contains("+")) {
        fields.put(several, new ImportField(several, ImportField.Type.TEXT, words.of(several)));
      }
    }
    return fields;
  }
}
