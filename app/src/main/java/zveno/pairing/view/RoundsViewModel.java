package zveno.pairing.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.pairing.PlanWords;
import zveno.pairing.RoundException;
import zveno.pairing.ScoreTable;
import zveno.pairing.kept.KeptRound;
import zveno.pairing.kept.NewRound;
import zveno.pairing.kept.Planned;
import zveno.pairing.kept.RoundLine;
import zveno.pairing.kept.Rounds;
import zveno.pairing.table.TableException;
import zveno.pairing.table.Tables;
import zveno.pairing.view.bench.KnownSchools;
import zveno.partners.Partners;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.reports.ReportFormat;
import zveno.text.Messages;
import zveno.ui.Progress;
import zveno.ui.Tasks;

/// The rounds of the base.
///
/// Success of an import: a planned round, one change. Refusal: a sentence, the base as before.
/// Cancel: the base as before.
public final class RoundsViewModel {
  private static final int LONGEST_NAME = 200;

  private final Means means;
  private final ObservableList<RoundLine> lines = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<RoundLine> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  /// What the list works with.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  public record Means(
      Rounds rounds,
      Partners partners,
      Tasks tasks,
      Messages messages,
      Notices notices,
      Supplier<LocalDate> today,
      Supplier<UUID> ids,
      Function<Throwable, Optional<String>> refusals) {}

  public RoundsViewModel(Means means) {
    this.means = means;
  }

  /// The newest first.
  public ObservableList<RoundLine> lines() {
    return shown;
  }

  /// Whether the rounds were read.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Reads the rounds.
  public void load() {
    means
        .tasks()
        .run(
            "pairing.task.load",
            progress -> means.rounds().all(),
            read -> {
              lines.setAll(read);
              loaded.set(true);
            });
  }

  /// Takes a score table as a new round and plans it.
  ///
  /// @param added gets the round
  public void take(Path file, Consumer<UUID> added) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String title = dot > 0 ? name.substring(0, dot) : name;
    add(
        progress -> {
          ScoreTable table = Tables.read(file, means.messages());
          progress.stopIfCancelled();
          KeptRound round = maker().of(title, table, means.today().get());
          Planned planned = Planned.of(round, false);
          progress.stopIfCancelled();
          means.rounds().add(planned.round(), name);
          return planned.round();
        },
        added);
  }

  /// Makes a round by hand: schools one a line, no scores yet, one place at every donor.
  public void create(
      String name, List<String> recipients, List<String> donors, Consumer<UUID> added) {
    String title = name.isBlank() ? means.messages().get("pairing.newRound.name") : name.strip();
    add(
        progress -> {
          int[] scores = new int[Math.multiplyExact(recipients.size(), donors.size())];
          java.util.Arrays.fill(scores, ScoreTable.EMPTY);
          ScoreTable table = ScoreTable.ofThousandths(recipients, donors, scores, Map.of(), 1);
          KeptRound round = maker().of(title, table, means.today().get());
          means.rounds().add(round, "");
          return round;
        },
        added);
  }

  private void add(Tasks.Work<KeptRound> work, Consumer<UUID> added) {
    means
        .tasks()
        .run(
            "pairing.task.import",
            work,
            round -> {
              means.notices().saved();
              means
                  .notices()
                  .offerUndo(
                      means
                          .messages()
                          .get(
                              "pairing.added.notice",
                              round.name(),
                              round.recipients().size(),
                              round.donors().size()));
              load();
              added.accept(round.id());
            },
            this::refused);
  }

  private NewRound maker() {
    return new NewRound(means.ids(), KnownSchools.of(means.partners().all())::find);
  }

  /// Adds the invented round.
  public void example(RoundPapers papers, Consumer<UUID> added) {
    means
        .tasks()
        .run(
            "pairing.task.import",
            papers::addExample,
            id -> {
              means.notices().saved();
              means.notices().offerUndo(means.messages().get("pairing.exampleAdded.notice"));
              load();
              added.accept(id);
            },
            this::refused);
  }

  /// Writes the list of pairs.
  ///
  /// @param written gets the file
  public void write(
      RoundPapers papers,
      Planned planned,
      ReportFormat format,
      Path target,
      Consumer<Path> written) {
    means
        .tasks()
        .run(
            "pairing.task.document",
            (Progress progress) -> {
              // In a large round the plan in sight has no prices yet.
              papers.write(planned.planner().plan(), format, target, progress);
              return target;
            },
            written,
            this::refused);
  }

  /// Puts rounds into the trash.
  public void delete(Collection<UUID> ids) {
    List<UUID> gone = List.copyOf(ids);
    if (gone.isEmpty()) return;
    means
        .tasks()
        .run(
            "pairing.task.save",
            progress -> {
              means.rounds().delete(gone);
              return means.rounds().all();
            },
            left -> {
              lines.setAll(left);
              means.notices().saved();
              means
                  .notices()
                  .offerUndo(means.messages().get("pairing.deleted.notice", gone.size()));
            });
  }

  private void refused(Throwable thrown) {
    switch (thrown) {
      case RoundException refused -> tell(new PlanWords(means.messages()).of(refused));
      case TableException refused ->
          means
              .refusals()
              .apply(refused.refusal())
              .ifPresentOrElse(this::tell, () -> means.tasks().fault(thrown));
      case CancellationException _ -> tell(means.messages().get("pairing.cancelled.notice"));
      default ->
          means
              .refusals()
              .apply(thrown)
              .ifPresentOrElse(this::tell, () -> means.tasks().fault(thrown));
    }
  }

  private void tell(String sentence) {
    means.notices().tell(sentence);
  }

  /// The schools in lines of text, each once; blank lines are passed over.
  public static List<String> schools(String typed) {
    return typed
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line)
        .distinct()
        .toList();
  }
}
