package zveno.partners.incoming;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import zveno.intake.kind.RowDoubt;
import zveno.partners.Doubt;
import zveno.partners.PartnerField;

/// Cells of a partner on their way into the base, with the rows of the file that said them.
///
/// @param row the first row that spoke of the partner
public record SaidCells(int row, Map<PartnerField, List<Said>> said) {

  /// A text and the row it stood in.
  public record Said(int row, String text) {}

  /// The texts alone, of all fields.
  public Map<PartnerField, List<String>> texts() {
    return texts(field -> true);
  }

  /// The texts alone, of some fields.
  public Map<PartnerField, List<String>> texts(Predicate<PartnerField> wanted) {
    Map<PartnerField, List<String>> texts = new EnumMap<>(PartnerField.class);
    said.forEach(
        (field, words) -> {
          if (wanted.test(field)) texts.put(field, texts(words));
        });
    return texts;
  }

  private static List<String> texts(List<Said> words) {
    return words.size() == 1
        ? List.of(words.getFirst().text())
        : words.stream().map(Said::text).toList();
  }

  /// A doubt that arose on writing, at the row of the text that it is about.
  public RowDoubt at(Doubt doubt) {
    return IncomingRow.of(rowOf(doubt), doubt);
  }

  private int rowOf(Doubt doubt) {
    List<Said> words = said.getOrDefault(doubt.field(), List.of());
    return words.stream()
        .filter(word -> word.text().contains(doubt.value()))
        .findFirst()
        .or(() -> words.stream().findFirst())
        .map(Said::row)
        .orElse(row);
  }
}
