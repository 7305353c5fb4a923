package zveno.events.incoming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import zveno.events.EventField;
import zveno.intake.kind.ImportField;
import zveno.intake.kind.ImportKind;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.KnownHeadings;
import zveno.intake.kind.Outlook;
import zveno.intake.kind.Taking;

/// Events as a kind of import: plans as tables.
public final class PlanKind implements ImportKind {
  /// The school year of a row or, as a constant, of the whole table.
  public static final String YEAR = "year";

  private final Map<String, ImportField> fields = new LinkedHashMap<>();
  private final Taking taking;

  /// @param heading the heading that our own exports write over a field
  public PlanKind(Function<EventField, String> heading, Taking taking) {
    this.taking = taking;
    KnownHeadings known = new KnownHeadings("events/import-headings.properties");
    for (EventField field : EventField.values()) {
      List<List<String>> groups = known.of(field.code());
      groups.getFirst().add(heading.apply(field));
      put(field.code(), groups);
    }
    known.fields().stream()
        .filter(code -> !fields.containsKey(code))
        .sorted()
        .forEach(code -> put(code, known.of(code)));
  }

  private void put(String code, List<List<String>> headings) {
    fields.put(code, new ImportField(code, ImportField.Type.TEXT, headings));
  }

  @Override
  public String code() {
    return "events";
  }

  @Override
  public Map<String, ImportField> fields() {
    return fields;
  }

  @Override
  public Set<String> keys() {
    return Set.of(EventField.TITLE.code());
  }

  @Override
  public Beside beside() {
    return Beside.NONE;
  }

  @Override
  public Map<String, String> split(String field, String text) {
    return TimeAndPlace.of(text);
  }

  @Override
  public ImportResult take(ImportSettings settings, RowSource rows, ResultCheck check) {
    return taking.take(settings, rows, check);
  }

  @Override
  public Outlook look(ImportSettings settings, RowSource rows) {
    return taking.look(settings, rows);
  }

  @Override
  public boolean understands(String field) {
    return field.equals(EventField.START.code());
  }

  /// Who answers for an event is not remembered for other tables.
  @Override
  public Set<String> personal() {
    return Set.of(EventField.RESPONSIBLE.code());
  }
}
