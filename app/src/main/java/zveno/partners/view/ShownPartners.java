package zveno.partners.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.reports.table.Column;
import zveno.reports.table.Grid;
import zveno.reports.table.Value;
import zveno.text.Messages;
import zveno.ui.table.Arrangement;
import zveno.ui.table.filter.ConditionWords;
import zveno.ui.table.lines.LineField;
import zveno.ui.table.lines.Lines;

/// What the table of partners shows at a moment: which lines in which order, and which columns.
///
/// @param chosen which partners these are, in words; empty for all
public record ShownPartners(List<PartnerLine> lines, List<Shown> columns, String chosen) {
  /// Millimetres of a pixel of the screen, so that a table of six columns fits an upright page.
  private static final double MM_PER_PIXEL = 0.2;

  private static final double NUMBER = 10;

  public ShownPartners {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
  }

  /// A column in sight.
  ///
  /// @param width in pixels at 100 %
  public record Shown(LineField<PartnerLine> field, double width) {}

  /// What a table shows now.
  static ShownPartners of(Lines<PartnerLine> lines, Arrangement arrangement, ConditionWords words) {
    List<Shown> columns = new ArrayList<>();
    for (Arrangement.Place place : arrangement.columns()) {
      if (!place.visible()) continue;
      String id = place.column().substring("column-".length());
      lines.fields().find(id).ifPresent(field -> columns.add(new Shown(field, place.width())));
    }
    return new ShownPartners(lines.inOrder(), columns, words.of(lines));
  }

  public List<Partner> partners() {
    return lines.stream().map(PartnerLine::partner).toList();
  }

  /// The table as it stands on the screen, with real days.
  ///
  /// @param contacts whether columns of contact persons come along
  public Grid grid(Messages messages, boolean contacts) {
    List<Column<PartnerLine>> all = new ArrayList<>();
    all.add(
        new Column<>(
            messages.get("partners.rowNumber.column"),
            NUMBER,
            Column.Side.CENTRE,
            (number, line) -> new Value.Whole(number)));
    for (Shown column : columns) {
      if (contacts || !personal(column.field())) all.add(column(column));
    }
    return Grid.of(all, lines);
  }

  private static Column<PartnerLine> column(Shown shown) {
    LineField<PartnerLine> field = shown.field();
    boolean date = field.kind() == LineField.Kind.DATE;
    return new Column<>(
        field.heading(),
        shown.width() * MM_PER_PIXEL,
        date ? Column.Side.CENTRE : Column.Side.LEFT,
        (number, line) -> value(field, line));
  }

  private static Value value(LineField<PartnerLine> field, PartnerLine line) {
    Optional<LocalDate> day = field.date().apply(line);
    return day.isPresent() ? new Value.Day(day.get()) : Value.text(field.text().apply(line));
  }

  private static boolean personal(LineField<PartnerLine> field) {
    return PartnerField.of(field.id()).filter(PartnerField::personal).isPresent();
  }
}
