package zveno.exchange.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
  /// Older ones are reached through their file.
  private static final int SHOWN = 8;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What the page works with.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  /// @param changed a copy was made
  /// @param restore leaves this base for what a copy holds
  public record Means(
      CopyDesk desk,
      Messages messages,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals,
      Runnable changed,
      Consumer<Path> restore) {}

  /// A copy to go back to.
  ///
  /// @param when and why it was made, and how big it is
  public record Kept(Path file, String when, String why) {}

  /// What is to be seen.
  ///
  /// @param kept how many copies there are, and of when the newest is
  /// @param warning what is wrong with the second folder, empty for nothing
  /// @param newest the newest copies
  public record Shown(CopyPlan plan, Path folder, String kept, String warning, List<Kept> newest) {}

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

  /// Goes back to a copy, when the user means it.
  public void restore(Kept copy) {
    ask(copy.file(), copy.when());
  }

  /// Goes back to a file that the user chooses.
  public void restoreFile() {
    Messages messages = means.messages();
    Asking.FileKind kind =
        new Asking.FileKind(messages.get("exchange.copies.files"), List.of("*.zveno"));
    means
        .asking()
        .open(messages.get("exchange.restoreFile.title"), kind)
        .ifPresent(file -> ask(file, String.valueOf(file.getFileName())));
  }

  private void ask(Path file, String name) {
    Messages messages = means.messages();
    boolean sure =
        means
            .asking()
            .confirm(
                messages.get("exchange.restore.question", name),
                messages.get("exchange.restore.verb"));
    if (sure) means.restore().accept(file);
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
    return new Shown(plan, desk.folder(), kept(all, bytes), warning(plan), newest(all));
  }

  private List<Kept> newest(List<SafetyCopy> all) throws IOException {
    Messages messages = means.messages();
    List<Kept> kept = new ArrayList<>();
    for (SafetyCopy copy : all.subList(0, Math.min(SHOWN, all.size()))) {
      String size = new FileSize(messages).text(Files.size(copy.file()));
      String why = messages.get("exchange.reason." + copy.reason().code());
      kept.add(
          new Kept(
              copy.file(),
              messages.get("exchange.copy.text", copy.at().toLocalDate(), TIME.format(copy.at())),
              messages.get("exchange.copyWhy.text", why, size)));
    }
    return List.copyOf(kept);
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
