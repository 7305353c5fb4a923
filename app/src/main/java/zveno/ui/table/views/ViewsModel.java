package zveno.ui.table.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.ui.table.Arrangement;

/// The views of one table and which of them is chosen.
public final class ViewsModel {
  private final String table;
  private final SavedViews kept;
  private final List<SavedView> given;
  private final ReadOnlyObjectWrapper<State> state;

  /// What there is to choose.
  ///
  /// @param all in their order, the screen's own first
  /// @param chosen the one that the table was last arranged by
  public record State(List<SavedView> all, SavedView chosen) {
    public State {
      all = List.copyOf(all);
    }
  }

  /// @param table under which name the arrangement of the table is kept
  /// @param given the views that come with the screen, at least one
  public ViewsModel(String table, SavedViews kept, List<SavedView> given) {
    this.table = table;
    this.kept = kept;
    this.given = List.copyOf(given);
    SavedViews.Kept known = kept.of(table);
    List<SavedView> all = new ArrayList<>(given);
    all.addAll(known.own());
    state = new ReadOnlyObjectWrapper<>(new State(all, find(all, known.chosen())));
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Chooses a view.
  public void choose(SavedView view) {
    put(state.get().all(), view.id());
  }

  /// Adds a view of the table as it stands and chooses it; an empty name makes none.
  public void add(String name, Arrangement now) {
    if (name.isBlank()) return;
    List<SavedView> all = new ArrayList<>(state.get().all());
    SavedView view = new SavedView(UUID.randomUUID().toString(), name.strip(), true, now);
    all.add(view);
    put(all, view.id());
  }

  /// Gives the chosen view, if it is the user's own, the arrangement of the table as it stands.
  public void update(Arrangement now) {
    replace(view -> new SavedView(view.id(), view.name(), true, now));
  }

  /// Gives the chosen view, if it is the user's own, another name.
  public void rename(String name) {
    if (!name.isBlank()) {
      replace(view -> new SavedView(view.id(), name.strip(), true, view.arrangement()));
    }
  }

  /// Takes the chosen view away, if it is the user's own, and chooses the first one.
  ///
  /// @return the view, so that it can be put back
  public Optional<SavedView> remove() {
    SavedView gone = state.get().chosen();
    if (!gone.own()) return Optional.empty();
    List<SavedView> all = new ArrayList<>(state.get().all());
    all.remove(gone);
    put(all, given.getFirst().id());
    return Optional.of(gone);
  }

  /// Puts a view back that was taken away.
  public void putBack(SavedView view) {
    List<SavedView> all = new ArrayList<>(state.get().all());
    all.add(view);
    put(all, view.id());
  }

  private void replace(UnaryOperator<SavedView> change) {
    SavedView chosen = state.get().chosen();
    if (!chosen.own()) return;
    put(
        state.get().all().stream()
            .map(view -> view.equals(chosen) ? change.apply(view) : view)
            .toList(),
        chosen.id());
  }

  private void put(List<SavedView> all, String chosen) {
    state.set(new State(all, find(all, chosen)));
    kept.keep(table, new SavedViews.Kept(all.stream().filter(SavedView::own).toList(), chosen));
  }

  private SavedView find(List<SavedView> all, String id) {
    return all.stream().filter(view -> view.id().equals(id)).findFirst().orElse(given.getFirst());
  }
}
