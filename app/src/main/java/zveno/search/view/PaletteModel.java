package zveno.search.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.search.Entries;
import zveno.search.Found;
import zveno.search.SearchIndex;
import zveno.text.Messages;
import zveno.text.QuickFilter;
import zveno.ui.Tasks;

/// What the palette shows for what is typed.
///
/// Records are read off the screen's thread when the palette is first opened, and from then on a
/// moment after every change; who never opens it pays nothing. Commands and screens are there at
/// once.
public final class PaletteModel {
  private static final int LIMIT = 6;
  private static final Duration TYPING = Duration.ofMillis(40);
  private static final Duration AFTER_A_CHANGE = Duration.ofMillis(700);

  private final Means means;
  private final PaletteRows made;
  private final Runnable lookSoon;
  private final Runnable readSoon;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
  private final RecentChoices recent = new RecentChoices();
  private SearchIndex index = SearchIndex.EMPTY;
  private String answered = "";
  private boolean stale = true;
  private boolean used;

  /// What the palette needs of the window.
  ///
  /// @param commands what can be done now
  /// @param screens where one can go
  /// @param open shows a record on its screen
  public record Means(
      Tasks tasks,
      Messages messages,
      Collection<? extends Entries> entries,
      Supplier<List<Choice>> commands,
      Supplier<List<Choice>> screens,
      Consumer<Found> open) {}

  public PaletteModel(Means means) {
    this.means = means;
    made = new PaletteRows(means, LIMIT);
    lookSoon = means.tasks().debounced(TYPING, this::look);
    readSoon = means.tasks().debounced(AFTER_A_CHANGE, this::read);
    typed.addListener((property, old, now) -> lookSoon.run());
  }

  public StringProperty typedProperty() {
    return typed;
  }

  public ObservableList<PaletteRow> rows() {
    return rows;
  }

  /// The place of the chosen row, -1 where there is none to choose.
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether records are being read.
  public ReadOnlyBooleanProperty readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /// Begins anew with an empty field.
  public void begin() {
    used = true;
    typed.set("");
    look();
    read();
  }

  /// The base was changed: what was read is old.
  public void changed() {
    stale = true;
    if (used) readSoon.run();
  }

  private void read() {
    if (!stale || reading.get()) return;
    stale = false;
    reading.set(true);
    means
        .tasks()
        .run(
            "search.task.read",
            progress -> SearchIndex.of(means.entries()),
            fresh -> {
              index = fresh;
              reading.set(false);
              ask(this::showAgain);
              read();
            },
            thrown -> {
              stale = true;
              reading.set(false);
              means.tasks().fault(thrown);
            });
  }

  /// Chooses the next row, or an earlier one, round the ends; heads are passed over.
  public void move(int steps) {
    List<Integer> lines = lines();
    if (lines.isEmpty()) return;
    int at = Math.max(0, lines.indexOf(chosen.get()));
    chosen.set(lines.get(Math.floorMod(at + steps, lines.size())));
  }

  /// Chooses a row by its place; a head is none.
  public void choose(int row) {
    if (row >= 0 && row < rows.size() && rows.get(row) instanceof PaletteRow.Line) chosen.set(row);
  }

  /// Takes the chosen row, for what is typed now even where that was not looked for yet.
  ///
  /// @return what is to be done when the palette is gone; empty where nothing was found
  public Optional<Runnable> take() {
    if (!answered.equals(typed.get())) show(typed.get(), index.find(typed.get(), LIMIT));
    int at = chosen.get();
    if (at < 0 || !(rows.get(at) instanceof PaletteRow.Line(Choice choice))) {
      return Optional.empty();
    }
    recent.add(choice);
    return Optional.of(choice.action());
  }

  /// Looks again after reading; the choice stays where it was if it is still there.
  private void showAgain(String asked, List<SearchIndex.Answer> answers) {
    Optional<String> kept =
        chosen.get() >= 0 && rows.get(chosen.get()) instanceof PaletteRow.Line(Choice choice)
            ? Optional.of(choice.name())
            : Optional.empty();
    boolean first = lines().indexOf(chosen.get()) <= 0;
    show(asked, answers);
    if (first) return;
    for (int row : lines()) {
      boolean same =
          rows.get(row) instanceof PaletteRow.Line(Choice choice)
              && kept.equals(Optional.of(choice.name()));
      if (same) chosen.set(row);
    }
  }

  private void look() {
    ask(this::show);
  }

  /// Looks beside the screen's thread for what is typed now; what comes when something else is
  /// typed, or when the records were read again, is too late.
  private void ask(BiConsumer<String, List<SearchIndex.Answer>> then) {
    String asked = typed.get();
    SearchIndex among = index;
    if (asked.isBlank()) {
      then.accept(asked, List.of());
      return;
    }
    means
        .tasks()
        .aside(
            "search.task.find",
            progress -> among.find(asked, LIMIT),
            answers -> {
              if (asked.equals(typed.get()) && among.equals(index)) then.accept(asked, answers);
            });
  }

  private void show(String asked, List<SearchIndex.Answer> answers) {
    answered = asked;
    QuickFilter filter = QuickFilter.of(answered);
    chosen.set(-1);
    rows.setAll(filter.isEmpty() ? made.beforeTyping(recent, index) : made.found(filter, answers));
    chosen.set(lines().stream().findFirst().orElse(-1));
  }

  private List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof PaletteRow.Line) lines.add(i);
    }
    return lines;
  }
}
