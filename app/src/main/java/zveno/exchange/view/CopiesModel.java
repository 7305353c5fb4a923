package zveno.exchange.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.exchange.CopyDesk;
import zveno.exchange.CopyPlan;
import zveno.exchange.RiskyPlace;
import zveno.exchange.SafetyCopy;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.FileSize;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// When safety copies are made, how many are kept and where, and one made at once.
///
/// Success of a copy: a toast, others are told. Refusal: a toast with the reason, nothing changed.
public final class CopiesModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What the page works with.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  /// @param changed a copy was made
  public record Means(
      CopyDesk desk,
      Messages messages,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals,
      Runnable changed) {}

  /// What is to be seen.
  ///
  /// @param kept how many copies there are, and of when the newest is
  /// @param warning what is wrong with the second folder, empty for nothing
  public record Shown(CopyPlan plan, Path folder, String kept, String warning) {}

  public CopiesModel(Means means) {
    this.means = means;
  }

  /// Empty until it was read.
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void load() {
    means
        .tasks()
        .run("exchange.copies.task", progress -> read(), now -> shown.set(Optional.of(now)));
  }

  /// Changes the plan; it holds from the next copy on.
  public void plan(UnaryOperator<CopyPlan> change) {
    means
        .tasks()
        .run(
            "exchange.copies.task",
            progress -> {
              means.desk().plan(change.apply(means.desk().plan()));
              return read();
            },
            now -> shown.set(Optional.of(now)));
  }

  /// Makes a copy that is kept for good.
  public void make() {
    means
        .tasks()
        .run(
            "exchange.makeCopy.task",
            progress -> {
              SafetyCopy copy = means.desk().now();
              return means
                  .messages()
                  .get("exchange.copyMade.notice", copy.file().getFileName().toString());
            },
            sentence -> {
              means.toasts().show(sentence);
              means.changed().run();
              load();
            },
            this::failed);
  }

  /// Asks for the second folder.
  public void chooseSecond() {
    means
        .asking()
        .folder(means.messages().get("exchange.secondFolder.title"))
        .ifPresent(folder -> plan(plan -> plan.second(Optional.of(folder))));
  }

  public void openFolder() {
    shown.get().ifPresent(now -> means.opening().open(now.folder()));
  }

  private void failed(Throwable thrown) {
    means
        .refusals()
        .apply(thrown)
        .ifPresentOrElse(means.toasts()::show, () -> means.tasks().fault(thrown));
  }

  private Shown read() throws IOException {
    CopyDesk desk = means.desk();
    CopyPlan plan = desk.plan();
    List<SafetyCopy> all = desk.all();
    long bytes = 0;
    for (SafetyCopy copy : all) bytes += Files.size(copy.file());
    return new Shown(plan, desk.folder(), kept(all, bytes), warning(plan));
  }

  private String kept(List<SafetyCopy> all, long bytes) {
    Messages messages = means.messages();
    if (all.isEmpty()) return messages.get("exchange.noCopies.text");
    LocalDateTime newest = all.getFirst().at();
    return messages.get(
        "exchange.copies.text",
        all.size(),
        new FileSize(messages).text(bytes),
        newest.toLocalDate(),
        TIME.format(newest));
  }

  private String warning(CopyPlan plan) {
    Optional<String> failed = means.desk().secondFailure().flatMap(means.refusals());
    if (failed.isPresent())
      return means.messages().get("exchange.secondFailed.doubt", failed.get());
    return plan.second()
        .flatMap(means.desk()::risk)
        .filter(place -> place.kind() == RiskyPlace.Kind.SYNCED)
        .map(place -> means.messages().get("exchange.secondSynced.doubt", place.name()))
        .orElse("");
  }
}
