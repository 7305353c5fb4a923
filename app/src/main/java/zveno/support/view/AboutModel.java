package zveno.support.view;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.files.TargetFile;
import zveno.support.SupportFacts;
import zveno.support.SupportPack;
import zveno.support.Surroundings;
import zveno.support.Told;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// What the page «О программе» does: opens folders, collects what support asks for.
public final class AboutModel {
  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<SupportPack>> pack =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// The means of the window.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  public record Means(
      Messages messages,
      Clock clock,
      Surroundings around,
      Told told,
      Tasks tasks,
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals) {}

  public AboutModel(Means means) {
    this.means = means;
  }

  Surroundings around() {
    return means.around();
  }

  /// What was collected and not yet put away.
  public ReadOnlyObjectProperty<Optional<SupportPack>> packProperty() {
    return pack.getReadOnlyProperty();
  }

  void open(Path path) {
    means.opening().open(path);
  }

  /// Collects; what was found is shown before anything is written.
  public void collect() {
    SupportFacts facts =
        new SupportFacts(
            means.messages(),
            means.clock(),
            means.around(),
            means.told().window().get(),
            means.told());
    means
        .tasks()
        .run(
            "support.collect.task",
            progress -> facts.collect(),
            found -> pack.set(Optional.of(found)),
            this::failed);
  }

  /// Writes what is shown, nothing else.
  public void save() {
    pack.get().ifPresent(this::save);
  }

  private void save(SupportPack shown) {
    Messages messages = means.messages();
    Asking.FileKind kind = new Asking.FileKind(messages.get("support.zip.kind"), List.of("*.zip"));
    means
        .asking()
        .save(messages.get("support.save.title"), kind, messages.get("support.zip.file"))
        .ifPresent(
            target ->
                means
                    .tasks()
                    .run(
                        "support.save.task",
                        progress -> {
                          TargetFile.check(target);
                          TargetFile.replace(target, shown::write);
                          return target;
                        },
                        this::saved,
                        this::failed));
  }

  private void saved(Path target) {
    Messages messages = means.messages();
    means
        .toasts()
        .show(
            messages.get("support.saved.notice", String.valueOf(target.getFileName())),
            messages.get("support.openFolder.button"),
            () -> Optional.ofNullable(target.getParent()).ifPresent(this::open));
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) return;
    means
        .refusals()
        .apply(thrown)
        .ifPresentOrElse(means.toasts()::show, () -> means.tasks().fault(thrown));
  }
}
