package zveno.partners.incoming;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import zveno.intake.kind.RowDoubt;
import zveno.partners.Doubt;
import zveno.partners.PartnerField;

/// Cells of a partner on their way into the base, with the rows of the file that said them.
///
/// @param row the first row that spoke of the partner
public record SaidCells(int row, Map<PartnerField, List<Said>> said) {

  /// A text and the row it stood in.
  public record Said(int row, String text) {}

  /// The texts alone.
  public Map<PartnerField, List<String>> texts() {
    Map<PartnerField, List<String>> texts = new EnumMap<>(PartnerField.class);
    said.forEach((field, words) -> texts.put(field, words.stream().map(Said::text).toList()));
    return texts;
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
