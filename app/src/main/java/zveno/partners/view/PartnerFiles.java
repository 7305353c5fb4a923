package zveno.partners.view;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import zveno.text.Messages;
import zveno.ui.Asking;
import zveno.ui.Command;
import zveno.ui.CommandControls;
import zveno.ui.Icon;
import zveno.ui.Opening;
import zveno.ui.Tasks;
import zveno.ui.Toasts;

/// What the partners' screen does with files. Success: a toast with what can be done next. Refusal:
/// a toast with the reason, the base as before. Cancel: a toast, the base as before.
public final class PartnerFiles {
  private final Messages messages;
  private final Tasks tasks;
  private final Desk desk;
  private final PartnerPapers papers;
  private final Runnable changed;
  private final Command take;
  private final Command example;

  /// The means of the window.
  ///
  /// @param refusals words for what was thrown, when it is no fault of the program
  /// @param undo the way to take back what was done last until then
  /// @param importing brings a file in
  public record Desk(
      Asking asking,
      Toasts toasts,
      Opening opening,
      Function<Throwable, Optional<String>> refusals,
      Supplier<Runnable> undo,
      Runnable importing) {}

  /// @param changed reads everything again
  public PartnerFiles(
      Messages messages, Tasks tasks, Desk desk, PartnerPapers papers, Runnable changed) {
    this.messages = messages;
    this.tasks = tasks;
    this.desk = desk;
    this.papers = papers;
    this.changed = changed;
    take =
        Command.always(
            "partners.import.command",
            Icon.IMPORT,
            new KeyCodeCombination(KeyCode.I, KeyCombination.CONTROL_DOWN),
            desk.importing());
    example = Command.always("partners.example.command", Icon.EXAMPLE, null, this::fillExample);
  }

  List<Command> commands() {
    return List.of(take);
  }

  /// @param shown what the table shows when it is asked
  List<Node> controls(CommandControls controls, Supplier<ShownPartners> shown) {
    DocumentMenu documents = new DocumentMenu(messages, tasks, desk, papers, shown, this::failed);
    return List.of(controls.button(take, "flat"), documents.button());
  }

  Button[] firstSteps(CommandControls controls) {
    return new Button[] {controls.button(take, "accent"), controls.button(example)};
  }

  /// Fills the base with the example.
  void fillExample() {
    tasks.run(
        "partners.example.task",
        progress -> {
          papers.fillExample(progress);
          return true;
        },
        done -> {
          changed.run();
          undoable(messages.get("partners.exampleFilled.notice"));
        },
        this::failed);
  }

  private void undoable(String words) {
    desk.toasts().show(words, messages.get("ui.undo.button"), desk.undo().get());
  }

  private void failed(Throwable thrown) {
    if (thrown instanceof CancellationException) {
      desk.toasts().show(messages.get("partners.cancelled.notice"));
      return;
    }
    desk.refusals().apply(thrown).ifPresentOrElse(desk.toasts()::show, () -> tasks.fault(thrown));
  }
}
