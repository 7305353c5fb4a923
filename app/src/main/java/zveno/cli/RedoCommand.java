package zveno.cli;

import picocli.CommandLine.Command;
import zveno.changes.Change;
import zveno.changes.UndoBlockedException;
import zveno.changes.view.ChangeWords;

/// Does again what was taken back last.
@Command(name = "redo", header = "cli.redo.summary", description = "cli.redo.help")
final class RedoCommand implements CliCommand {
  @Override
  public Answer run(Call call) throws UndoBlockedException {
    try (Workplace workplace = call.open()) {
      Change redone = workplace.journal().redo();
      String title = new ChangeWords(call.messages()).title(redone);
      return Answer.done(ChangeAnswer.of(redone), call.text("changes.notice.redone", title));
    }
  }
}
