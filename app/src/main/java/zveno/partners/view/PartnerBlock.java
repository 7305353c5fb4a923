package zveno.partners.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zveno.partners.PartnerField;
import zveno.partners.TypedRow;
import zveno.text.Messages;
import zveno.ui.table.PastedCells;

/// Blocks of cells of the table as rows of typed cells.
record PartnerBlock(Messages messages) {

  /// What pasting means: a row for every partner hit, and for every row with any text beyond the
  /// end of the table.
  List<TypedRow> rows(PastedCells<PartnerLine> pasted) {
    List<TypedRow> rows = new ArrayList<>();
    for (int r = 0; r < pasted.rows().size(); r++) {
      Optional<PartnerLine> line = pasted.rows().get(r);
      List<String> texts = pasted.cells().get(r);
      if (line.isEmpty() && texts.stream().allMatch(String::isBlank)) continue;
      Map<PartnerField, String> cells = new EnumMap<>(PartnerField.class);
      for (int c = 0; c < texts.size(); c++) {
        put(line, pasted.fields().get(c), texts.get(c), cells);
      }
      if (line.isEmpty() && cells.getOrDefault(PartnerField.NAME, "").isEmpty()) {
        cells.put(PartnerField.NAME, messages.get("partners.newPartner.name"));
      }
      if (!cells.isEmpty()) rows.add(new TypedRow(line.map(PartnerLine::id), cells));
    }
    return rows;
  }

  /// What clearing means: empty texts in every field of the block.
  List<TypedRow> cleared(List<PartnerLine> lines, List<String> fields) {
    List<TypedRow> rows = new ArrayList<>();
    for (PartnerLine line : lines) {
      Map<PartnerField, String> cells = new EnumMap<>(PartnerField.class);
      for (String field : fields) {
        PartnerField.of(field)
            .filter(known -> !line.cell(known).isEmpty())
            .ifPresent(known -> cells.put(known, ""));
      }
      if (!cells.isEmpty()) rows.add(new TypedRow(Optional.of(line.id()), cells));
    }
    return rows;
  }

  private static void put(
      Optional<PartnerLine> line, String field, String text, Map<PartnerField, String> cells) {
    Optional<PartnerField> known =
        field.equals(PartnerFields.NAME)
            ? Optional.of(line.map(PartnerCell::nameField).orElse(PartnerField.NAME))
            : PartnerField.of(field);
    known.ifPresent(one -> cells.put(one, oneLine(one, text)));
  }

  /// A cell of a spreadsheet may hold several lines; of a list each one is an item of its own.
  private static String oneLine(PartnerField field, String text) {
    String between =
        switch (field.shape()) {
          case WORDS, NAMES, PHONES -> "; ";
          default -> " ";
        };
    return String.join(between, text.strip().split("\\s*\\R\\s*", -1));
  }
}
