package zveno.pairing.view.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import zveno.pairing.PlanWords;
import zveno.pairing.RoundException;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.KeptSchool;
import zveno.pairing.kept.Place;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.Rounds;
import zveno.pairing.kept.Side;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.Progress;
import zveno.ui.Tasks;

/// One round on the workbench. Each step is planned anew in the background and written with its
/// plan as one change.
///
/// Success: the new plan is shown. Refusal, such as two pins at one place: a sentence, and the base
/// as before. Cancel: the base as before.
public final class BenchViewModel {
  /// No school is selected.
  public static final int NONE = -1;

  private final Means means;
  private final BenchSteps steps;
  private final ReadOnlyObjectWrapper<Optional<Planned>> planned =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final IntegerProperty recipient = new SimpleIntegerProperty(NONE);
  private final IntegerProperty donor = new SimpleIntegerProperty(NONE);
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.RECIPIENT);
  private final ObjectProperty<Set<Integer>> marked = new SimpleObjectProperty<>(Set.of());
  private Optional<UUID> open = Optional.empty();

  /// What the workbench works with.
  ///
  /// @param known reads the schools of the base
  public record Means(
      Rounds rounds,
      Tasks tasks,
      Messages messages,
      Notices notices,
      Supplier<UUID> ids,
      Supplier<KnownSchools> known) {}

  public BenchViewModel(Means means) {
    this.means = means;
    this.steps = new BenchSteps(this, means);
    recipient.addListener((o, old, now) -> marked.set(Set.of()));
  }

  /// The round with its plan; empty while none is open.
  public ReadOnlyObjectProperty<Optional<Planned>> plannedProperty() {
    return planned.getReadOnlyProperty();
  }

  /// The place of the recipient in sight, or [#NONE].
  public IntegerProperty recipientProperty() {
    return recipient;
  }

  /// The place of the donor in sight, or [#NONE].
  public IntegerProperty donorProperty() {
    return donor;
  }

  /// The side whose school the user looks at.
  public ObjectProperty<Side> sideProperty() {
    return side;
  }

  /// The place of the school in sight on this side, or [#NONE].
  public IntegerProperty inSight(Side of) {
    return of == Side.RECIPIENT ? recipient : donor;
  }

  /// Reads what the schools of the base are called.
  public void known(Consumer<List<String>> done) {
    means.tasks().run("pairing.task.load", progress -> means.known().get().names(), done);
  }

  /// Places of recipients that the plan sets off.
  public ObjectProperty<Set<Integer>> markedProperty() {
    return marked;
  }

  /// Opens a round.
  public void open(UUID round) {
    open = Optional.of(round);
    recipient.set(NONE);
    donor.set(NONE);
    reload();
  }

  /// Leaves the round; nothing is lost, every step is written already.
  public void close() {
    open = Optional.empty();
    planned.set(Optional.empty());
  }

  /// Reads the open round again, after an undo.
  public void reload() {
    open.ifPresent(
        id ->
            means
                .tasks()
                .run(
                    "pairing.task.plan",
                    progress -> {
                      Optional<KeptRound> round = means.rounds().find(id);
                      if (round.isEmpty()) return Optional.<Planned>empty();
                      return Optional.of(Planned.of(round.get(), true));
                    },
                    found -> show(id, found),
                    this::refused));
  }

  private void show(UUID id, Optional<Planned> found) {
    if (!open.equals(Optional.of(id))) return;
    if (found.isEmpty()) open = Optional.empty();
    found.ifPresent(this::keepInside);
    planned.set(found);
  }

  /// The same schools stay in sight where the round has them still.
  private void keepInside(Planned now) {
    KeptRound round = now.round();
    KeptRound before = round().filter(old -> old.id().equals(round.id())).orElse(round);
    for (Side one : Side.values()) {
      List<KeptSchool> old = one.schools(before);
      int place = inSight(one).get();
      boolean had = place >= 0 && place < old.size();
      inSight(one).set(had ? one.schools(round).indexOf(old.get(place)) : NONE);
    }
    if (recipient.get() < 0 && !round.recipients().isEmpty()) recipient.set(first(round));
  }

  private static int first(KeptRound round) {
    List<Place> pairs = round.pairs();
    return pairs.isEmpty() ? 0 : pairs.getFirst().recipient();
  }

  /// What the user can do to the round.
  public BenchSteps steps() {
    return steps;
  }

  /// What is told of a step that is done.
  interface Told {
    void of(Planned before, Planned after);
  }

  /// Does a step.
  ///
  /// @param note what the history calls it
  /// @param near whether as much as possible of the plan that stands is kept
  void run(String note, UnaryOperator<KeptRound> step, boolean near, Told told) {
    if (open.isEmpty() || planned.get().isEmpty()) return;
    UUID id = open.get();
    Planned before = planned.get().get();
    means
        .tasks()
        .run(
            "pairing.task.plan",
            progress -> planned(id, note, step, near, progress),
            found -> {
              show(id, found);
              means.notices().saved();
              found.ifPresent(after -> told.of(before, after));
            },
            this::refused);
  }

  private Optional<Planned> planned(
      UUID id, String note, UnaryOperator<KeptRound> step, boolean near, Progress progress)
      throws RoundException {
    Optional<KeptRound> now = means.rounds().find(id);
    if (now.isEmpty()) return Optional.empty();
    Planned after = Planned.of(step.apply(now.get()), near);
    progress.stopIfCancelled();
    means.rounds().save(now.get(), after.round(), note);
    return Optional.of(after);
  }

  private void refused(Throwable thrown) {
    switch (thrown) {
      case RoundException refused ->
          means.notices().tell(new PlanWords(means.messages()).of(refused));
      case CancellationException _ ->
          means.notices().tell(means.messages().get("pairing.cancelled.notice"));
      default -> means.tasks().fault(thrown);
    }
  }

  /// Asks something of the plan in sight in the background.
  ///
  /// @param done gets the answer unless another plan came in sight meanwhile
  public <T> void ask(Question<T> question, Consumer<T> done) {
    planned
        .get()
        .ifPresent(
            now ->
                means
                    .tasks()
                    .run(
                        "pairing.task.why",
                        progress -> question.answer(now),
                        answer -> {
                          if (planned.get().filter(now::equals).isPresent()) done.accept(answer);
                        },
                        this::refused));
  }

  /// What is asked of a plan.
  @FunctionalInterface
  public interface Question<T> {
    T answer(Planned planned) throws RoundException;
  }

  /// The pair in sight: of the recipient and the donor in sight, or the first of the recipient.
  public Optional<Place> pair() {
    int place = recipient.get();
    if (place < 0) return Optional.empty();
    Place wanted = new Place(place, donor.get());
    List<Place> own =
        round().map(KeptRound::pairs).orElse(List.of()).stream()
            .filter(pair -> pair.recipient() == place)
            .toList();
    return own.contains(wanted) ? Optional.of(wanted) : own.stream().findFirst();
  }

  /// The round on the workbench.
  public Optional<KeptRound> round() {
    return planned.get().map(Planned::round);
  }
}
