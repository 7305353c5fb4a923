package zveno.partners.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import zveno.partners.PartnerField;
import zveno.text.Messages;
import zveno.text.NaturalOrder;
import zveno.ui.table.TableEditing;

/// The columns of the table of partners: the name, what is computed, and every field.
final class PartnerColumns {
  private static final List<PartnerField> FIRST =
      List.of(
          PartnerField.TYPE,
          PartnerField.DISTRICT,
          PartnerField.INN,
          PartnerField.PHONE,
          PartnerField.CONTACT,
          PartnerField.AGREEMENT_NUMBER,
          PartnerField.AGREEMENT_TO,
          PartnerField.DIRECTIONS);
  private static final Set<PartnerField> WIDE =
      Set.of(
          PartnerField.NAME,
          PartnerField.DIRECTIONS,
          PartnerField.PHONE,
          PartnerField.CONTACT,
          PartnerField.ADDRESS,
          PartnerField.RESULT,
          PartnerField.NOTE,
          PartnerField.FOUNDER,
          PartnerField.DEPARTMENT,
          PartnerField.TYPE);

  private final Messages messages;
  private final PartnersViewModel model;
  private final TableEditing<PartnerLine> editing;
  private final FieldChoices choices;
  private final Map<TableColumn<PartnerLine, ?>, Comparator<PartnerLine>> orders =
      new java.util.HashMap<>();
  private final List<TableColumn<PartnerLine, ?>> all = new ArrayList<>();
  private final Map<PartnerField, TableColumn<PartnerLine, String>> fields =
      new EnumMap<>(PartnerField.class);

  PartnerColumns(
      Messages messages,
      PartnersViewModel model,
      TableEditing<PartnerLine> editing,
      FieldChoices choices) {
    this.messages = messages;
    this.model = model;
    this.editing = editing;
    this.choices = choices;
    name();
    status();
    form();
    for (PartnerField field : FIRST) field(field, true);
    for (PartnerField field : PartnerField.values()) {
      if (!FIRST.contains(field)) field(field, false);
    }
  }

  List<TableColumn<PartnerLine, ?>> all() {
    return all;
  }

  TableColumn<PartnerLine, ?> nameColumn() {
    return all.getFirst();
  }

  /// Ascending order of a column.
  Comparator<PartnerLine> order(TableColumn<PartnerLine, ?> column, boolean ascending) {
    for (Map.Entry<PartnerField, TableColumn<PartnerLine, String>> entry : fields.entrySet()) {
      if (entry.getValue().equals(column)) return PartnersViewModel.by(entry.getKey(), ascending);
    }
    Comparator<PartnerLine> order =
        orders.getOrDefault(column, Comparator.comparing(PartnerLine::name, new NaturalOrder()));
    return ascending ? order : order.reversed();
  }

  private void name() {
    TableColumn<PartnerLine, String> column =
        column("called", "partners.name.column", PartnerLine::name, 250);
    column.setCellFactory(
        c -> {
          PartnerCell cell = new PartnerCell(editing, model, PartnerCell::nameField, choices);
          cell.getStyleClass().add("strong");
          return cell;
        });
    orders.put(column, Comparator.comparing(PartnerLine::name, new NaturalOrder()));
  }

  private void status() {
    TableColumn<PartnerLine, String> column =
        column("status", "partners.status.column", PartnerLine::statusText, 190);
    column.setCellFactory(c -> new StatusCell(editing));
    column.setEditable(false);
    orders.put(
        column,
        Comparator.comparing((PartnerLine line) -> line.status().state())
            .thenComparingLong(line -> line.status().days()));
  }

  private void form() {
    TableColumn<PartnerLine, String> column =
        column("form", "partners.form.column", PartnerLine::formText, 145);
    column.setCellFactory(c -> new FormCell(editing));
    column.setEditable(false);
    orders.put(column, Comparator.comparing(PartnerLine::formText));
  }

  private void field(PartnerField field, boolean visible) {
    TableColumn<PartnerLine, String> column =
        column(
            field.code(),
            field.headingKey(),
            line -> line.cell(field),
            Math.max(WIDE.contains(field) ? 190 : 135, heading(field)));
    column.setCellFactory(c -> new PartnerCell(editing, model, line -> field, choices));
    column.setVisible(visible);
    fields.put(field, column);
  }

  /// Room for the heading: letters of about 7 pixels, air and the arrow of the order.
  private double heading(PartnerField field) {
    return 36 + 7.2 * messages.get(field.headingKey()).length();
  }

  private TableColumn<PartnerLine, String> column(
      String id, String headingKey, Function<PartnerLine, String> text, double width) {
    TableColumn<PartnerLine, String> column = new TableColumn<>(messages.get(headingKey));
    column.setId("column-" + id);
    column.setPrefWidth(width);
    column.setMinWidth(60);
    column.setCellValueFactory(
        data -> {
          ObservableValue<String> value = new ReadOnlyStringWrapper(text.apply(data.getValue()));
          return value;
        });
    all.add(column);
    return column;
  }
}
