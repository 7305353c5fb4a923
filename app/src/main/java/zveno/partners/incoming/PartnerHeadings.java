package zveno.partners.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import zveno.intake.kind.ImportField;
import zveno.partners.PartnerField;

/// The fields of a partner with the headings that feed them; the headings of our own exports are
/// among them.
final class PartnerHeadings {

  private static final String GROUPS = "\\|\\|";
  private static final String WORDS = "\\|";

  private PartnerHeadings() {}

  /// `heading` gives the heading that exports write, or an empty text.
  static Map<String, ImportField> fields(Function<PartnerField, String> heading) {
    Map<String, ImportField> fields = new LinkedHashMap<>();
    IncomingWords words = IncomingWords.load("import-headings.properties");
    for (PartnerField field : PartnerField.values()) {
      List<List<String>> groups = groups(words.get(field.code()));
      groups.getFirst().add(heading.apply(field));
      ImportField.Type type =
          field.shape() == PartnerField.Shape.DATE ? ImportField.Type.DATE : ImportField.Type.TEXT;
      fields.put(field.code(), new ImportField(field.code(), type, groups));
    }
    for (String several : words.words().stringPropertyNames()) {
      if (several.contains("+")) {
        fields.put(
            several, new ImportField(several, ImportField.Type.TEXT, groups(words.get(several))));
      }
    }
    return fields;
  }

  private static List<List<String>> groups(String text) {
    List<List<String>> groups = new ArrayList<>();
    for (String group : text.split(GROUPS, -1)) {
      groups.add(new ArrayList<>(Arrays.asList(group.split(WORDS, -1))));
    }
    return groups;
  }
}
