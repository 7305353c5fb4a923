package zveno.cli;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import zveno.changes.Change;
import zveno.changes.ChangeJournal;
import zveno.changes.UndoBlockedException;
import zveno.changes.UndoBlockedException.Why;
import zveno.changes.view.ChangeWords;

/// Takes a change back.
@Command(name = "undo", header = "cli.undo.summary", description = "cli.undo.help")
final class UndoCommand implements CliCommand {
  @Parameters(arity = "0..1", paramLabel = "CHANGE")
  @Nullable String change;

  @Override
  public Answer run(Call call) throws UndoBlockedException {
    try (Workplace workplace = call.open()) {
      Change undone = undo(workplace.journal());
      String title = new ChangeWords(call.messages()).title(undone);
      return Answer.done(ChangeAnswer.of(undone), call.text("changes.notice.undone", title));
    }
  }

  private Change undo(ChangeJournal journal) throws UndoBlockedException {
    return change == null ? journal.undo() : journal.undo(id(change));
  }

  private static UUID id(String typed) throws UndoBlockedException {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException _) {
      throw new UndoBlockedException(Why.UNKNOWN, Optional.empty(), List.of());
    }
  }
}
