package zveno.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import zveno.events.Event;
import zveno.events.EventField;
import zveno.events.EventText;
import zveno.events.time.PartialDate;
import zveno.events.time.Precision;
import zveno.settings.SchoolYear;
import zveno.tables.Cell;
import zveno.tables.CsvTable;
import zveno.tables.Table;
import zveno.tables.XlsxTable;
import zveno.text.Messages;

/// Writes events with every field, for other programs and for taking them in again. Adults at
/// events are not among the fields.
///
/// @param year tells when school years begin
public record EventExport(Messages messages, SchoolYear year) {
  /// The forms of [#write].
  public static final List<FileForm> FORMS = List.of(FileForm.XLSX, FileForm.CSV, FileForm.JSON);

  /// «Дата» tells all of when.
  private static final List<EventField> COLUMNS =
      Arrays.stream(EventField.values())
          .filter(field -> field != EventField.END && field != EventField.PRECISION)
          .toList();

  /// Throws IllegalArgumentException for a form that is not one of [#FORMS].
  public void write(List<Event> events, FileForm form, OutputStream out) throws IOException {
    switch (form) {
      case XLSX -> XlsxTable.write(table(events), out);
      case CSV -> CsvTable.write(table(events), out);
      case JSON -> EventJson.write(events, out);
      case DOCX, PDF, ICS -> throw new IllegalArgumentException("not a table");
    }
  }

  private Table table(List<Event> events) {
    EventText text = EventText.shown(year);
    return new Table(
        messages.get("events.table.title"),
        COLUMNS.stream().map(field -> messages.get(field.headingKey())).toList(),
        () -> events.stream().map(event -> row(event, text)).iterator());
  }

  private static List<Cell> row(Event event, EventText text) {
    List<Cell> cells = new ArrayList<>();
    for (EventField field : COLUMNS) {
      cells.add(
          event
              .when()
              .date()
              .filter(date -> field == EventField.START && date.precision() == Precision.DAY)
              .map(PartialDate::first)
              .<Cell>map(Cell.Day::new)
              .orElseGet(() -> Cell.of(text.cell(event, field))));
    }
    return cells;
  }
}
