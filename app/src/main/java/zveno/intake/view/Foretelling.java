package zveno.intake.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.intake.draft.Draft;
import zveno.intake.draft.FileLook;
import zveno.intake.draft.ProblemGroup;
import zveno.intake.kind.RowFate;

/// Asks in the background what the draft in hand would do; of several questions the last one is
/// answered.
final class Foretelling {
  private final ImportMeans means;
  private final ImportWork work;
  private final DraftInHand hand;
  private final ReadOnlyObjectWrapper<Optional<Foretold>> foretold =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<ProblemGroup.Ask>> alike =
      new ReadOnlyObjectWrapper<>(List.of());
  private int asked;

  Foretelling(ImportMeans means, ImportWork work, DraftInHand hand) {
    this.means = means;
    this.work = work;
    this.hand = hand;
  }

  ReadOnlyObjectProperty<Optional<Foretold>> foretoldProperty() {
    return foretold.getReadOnlyProperty();
  }

  /// New records of the preview that are like stored ones.
  ReadOnlyObjectProperty<List<ProblemGroup.Ask>> alikeProperty() {
    return alike.getReadOnlyProperty();
  }

  /// What was foretold is no longer so, and what is asked now is not wanted.
  void forget() {
    asked++;
    foretold.set(Optional.empty());
    alike.set(List.of());
  }

  void ask() {
    Optional<Draft> now = hand.draftProperty().get();
    if (now.isEmpty()) return;
    Map<String, Map<String, String>> remembered =
        hand.lookProperty().get().map(FileLook::values).orElse(Map.of());
    int turn = ++asked;
    work.runOnFile(
        "import.check.task",
        progress ->
            Foretold.of(means.drafts().preview(now.get(), ImportWork.watch(progress)), remembered),
        found -> {
          if (turn != asked) return;
          hand.foretold(found.preview().marks());
          alike.set(List.of());
          foretold.set(Optional.of(found));
          compare(found, turn);
        });
  }

  /// Looks for stored records that new ones may be; nobody waits for it.
  private void compare(Foretold found, int turn) {
    if (found.count(RowFate.Kind.CREATE) == 0) return;
    means
        .tasks()
        .run(
            "import.alike.task",
            progress -> means.alike().apply(found.preview()),
            asks -> {
              if (turn == asked) alike.set(asks.stream().filter(this::isOpen).toList());
            });
  }

  /// Whether the user did not say yet whom the row speaks of.
  private boolean isOpen(ProblemGroup.Ask ask) {
    return hand.draftProperty()
        .get()
        .map(Draft::mending)
        .map(mending -> ask.rows().stream().anyMatch(row -> mending.record(row).isEmpty()))
        .orElse(false);
  }
}
