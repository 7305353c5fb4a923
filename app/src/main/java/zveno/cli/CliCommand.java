package zveno.cli;

/// One command. Its `header` names the text of one line about it, its `description` the help page.
interface CliCommand {
  /// Does the work. Throws any refusal that [Refusals] knows; all else is a fault of the program.
  Answer run(Call call) throws Exception;
}
