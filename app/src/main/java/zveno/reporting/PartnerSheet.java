package zveno.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.tables.Cell;
import zveno.tables.Table;
import zveno.text.Messages;

/// All partners as a table with every field, under headings that our own import knows.
public record PartnerSheet(Messages messages) {
  public Table of(List<Partner> partners) {
    return new Table(
        messages.get("reporting.partners.title"),
        Arrays.stream(PartnerField.values()).map(this::heading).toList(),
        () -> partners.stream().map(PartnerSheet::row).iterator());
  }

  private String heading(PartnerField field) {
    return messages.get(field.headingKey());
  }

  private static List<Cell> row(Partner partner) {
    List<Cell> cells = new ArrayList<>();
    for (PartnerField field : PartnerField.values()) cells.add(cell(partner, field));
    return cells;
  }

  private static Cell cell(Partner partner, PartnerField field) {
    if (field.shape() != PartnerField.Shape.DATE) {
      return Cell.of(PartnerText.SHOWN.cell(partner, field));
    }
    String day = PartnerText.ISO.cell(partner, field);
    return day.isEmpty() ? Cell.EMPTY : new Cell.Day(LocalDate.parse(day));
  }
}
