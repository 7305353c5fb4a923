package zveno.ui.table.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.text.NaturalOrder;
import zveno.text.SearchText;

/// The records of a table, and those of them that the user wants to see.
///
/// A record that changes keeps its place until the lines are asked for anew, so that no row jumps
/// under the hands of who edits it; only a record that leaves its group is put into the other one.
///
/// @param <S> the record
public final class Lines<S> {
  private final Function<S, UUID> id;
  private final Function<S, SearchText> search;
  private final Map<UUID, S> all = new LinkedHashMap<>();
  private final Groups<S> groups = new Groups<>();
  private final ObservableList<Line<S>> shown = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<Line<S>> inSight = FXCollections.unmodifiableObservableList(shown);
  private final ObjectProperty<Query> query = new SimpleObjectProperty<>(Query.ALL);
  private final ObjectProperty<Optional<Only>> only = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private Fields<S> fields = new Fields<>(List.of());
  private Function<List<S>, String> totals = group -> "";
  private List<S> chosen = List.of();

  /// No records yet.
  ///
  /// @param search what a record is found by
  public Lines(Function<S, UUID> id, Function<S, SearchText> search) {
    this.id = id;
    this.search = search;
    query.addListener((property, old, now) -> show());
    only.addListener((property, old, now) -> show());
  }

  /// Gives the fields. Where no order is asked for the records stand as they came.
  public void fields(List<LineField<S>> given) {
    fields = new Fields<>(given);
    show();
  }

  public Fields<S> fields() {
    return fields;
  }

  /// Gives the words that stand in the head of a group beside the count.
  public void totals(Function<List<S>, String> words) {
    totals = words;
    show();
  }

  /// The lines in sight; they are changed here only.
  public ObservableList<Line<S>> shown() {
    return inSight;
  }

  /// What is wanted; setting it asks for the lines anew.
  public ObjectProperty<Query> queryProperty() {
    return query;
  }

  /// The records behind a figure, to which all else is narrowed; kept by nobody.
  public ObjectProperty<Optional<Only>> onlyProperty() {
    return only;
  }

  private boolean asked(S record) {
    return only.get().map(some -> some.ids().contains(id.apply(record))).orElse(true);
  }

  /// How many records there are.
  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// How many of them are wanted, in closed groups too.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// The wanted records in their order, in closed groups too.
  public List<S> wanted() {
    return chosen;
  }

  /// The wanted records as they stand on the screen: group by group, in closed groups too.
  public List<S> inOrder() {
    return grouping()
        .map(field -> groups.of(chosen, field).values().stream().flatMap(List::stream).toList())
        .orElse(chosen);
  }

  /// How many records another query would leave.
  public int count(Query other) {
    return (int) all.values().stream().filter(this::asked).filter(passing(other)).count();
  }

  /// Whether another query would leave a record; may be asked on any thread.
  public Predicate<S> passing(Query other) {
    return new Wanted<>(fields, other, search);
  }

  public Optional<S> get(UUID record) {
    return Optional.ofNullable(all.get(record));
  }

  /// Every record, wanted or not.
  public Collection<S> all() {
    return all.values();
  }

  /// Takes these records in place of all.
  public void setAll(Collection<S> records) {
    all.clear();
    records.forEach(record -> all.put(id.apply(record), record));
    show();
  }

  /// Takes records as they are now; an empty one is gone.
  public void replace(Map<UUID, Optional<S>> fresh) {
    fresh.forEach(
        (key, record) ->
            record.ifPresentOrElse(known -> all.put(key, known), () -> all.remove(key)));
    List<S> records = inTheirPlaces(fresh);
    put(records, inGroups(records));
  }

  /// Opens a closed group or closes an open one.
  public void toggle(String value) {
    groups.toggle(value);
    shown.setAll(inGroups(chosen));
  }

  /// Closes all groups, or opens them.
  public void toggleAll(boolean open) {
    grouping().ifPresent(field -> groups.toggleAll(open, chosen, field));
    shown.setAll(inGroups(chosen));
  }

  /// How often each value of a field stands in the records that pass all other conditions.
  ///
  /// @return in natural order; the empty text counts records without a value
  public Map<String, Integer> values(LineField<S> field) {
    Wanted<S> others = new Wanted<>(fields, query.get().without(field.id()), search);
    Map<String, Integer> counts =
        new TreeMap<>(new NaturalOrder().thenComparing(String::compareTo));
    for (S record : all.values()) {
      if (!asked(record) || !others.test(record)) continue;
      List<String> held = field.values().apply(record);
      if (held.isEmpty()) counts.merge("", 1, Integer::sum);
      held.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts;
  }

  /// The colour of a record by the rules of the user.
  public Optional<RowColour> colour(S record) {
    return query.get().colours().stream()
        .filter(rule -> fields.holds(rule.when(), record))
        .map(Query.Colouring::colour)
        .findFirst();
  }

  private void show() {
    Wanted<S> wanted = new Wanted<>(fields, query.get(), search);
    List<S> records = new ArrayList<>(all.size());
    for (S record : all.values()) {
      if (asked(record) && wanted.test(record)) records.add(record);
    }
    fields.order(query.get().orders()).ifPresent(records::sort);
    put(records, inGroups(records));
  }

  private void put(List<S> records, List<Line<S>> lines) {
    chosen = List.copyOf(records);
    shown.setAll(lines);
    total.set(all.size());
    count.set(chosen.size());
  }

  private List<S> inTheirPlaces(Map<UUID, Optional<S>> fresh) {
    List<S> records = new ArrayList<>(chosen.size());
    Map<UUID, Optional<S>> left = new LinkedHashMap<>(fresh);
    for (S record : chosen) {
      Optional<S> now = left.remove(id.apply(record));
      if (now == null) records.add(record);
      else now.ifPresent(records::add);
    }
    left.values().stream().flatMap(Optional::stream).forEach(records::add);
    return records;
  }

  private Optional<LineField<S>> grouping() {
    return query.get().group().flatMap(fields::find);
  }

  private List<Line<S>> inGroups(List<S> records) {
    return grouping()
        .map(field -> groups.lines(records, field, totals, this::line))
        .orElseGet(() -> records.stream().map(this::line).toList());
  }

  private Line<S> line(S record) {
    return new Line.Of<>(id.apply(record), record);
  }
}
