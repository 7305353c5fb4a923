package zveno.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import zveno.text.Messages;

/// Says in Russian what picocli found wrong with the words of a call.
final class WrongUsage {
  private final Messages messages;

  WrongUsage(Messages messages) {
    this.messages = messages;
  }

  Refusal of(ParameterException e) {
    CommandLine command = e.getCommandLine();
    boolean root = command.getParent() == null;
    String help = root ? "zveno --help" : "zveno " + command.getCommandName() + " --help";
    String text = sentence(e, root) + " " + messages.get("cli.usage.seeHelp", help);
    return new Refusal(Refusal.USAGE, "usage", text, null, candidates(e, root));
  }

  Refusal of(UsageException e) {
    return new Refusal(Refusal.USAGE, "usage", messages.get(e.key(), e.facts()), null, List.of());
  }

  private String sentence(ParameterException e, boolean root) {
    return switch (e) {
      case MissingParameterException missing ->
          messages.get(
              "cli.usage.missing",
              missing.getMissing().stream()
                  .map(this::label)
                  .distinct()
                  .collect(Collectors.joining(", ")));
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, root);
      case OverwrittenOptionException twice ->
          messages.get("cli.usage.twice", label(twice.getOverwritten()));
      default -> value(e);
    };
  }

  private String unmatched(UnmatchedArgumentException e, boolean root) {
    String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().getFirst();
    if (word.startsWith("-")) return messages.get("cli.usage.unknownOption", word);
    if (!root) return messages.get("cli.usage.tooMany", word);
    return messages.get(
        "cli.usage.unknownCommand", word, String.join(", ", commands(e.getCommandLine())));
  }

  private String value(ParameterException e) {
    ArgSpec argument = e.getArgSpec();
    if (argument == null) return messages.get("cli.usage.unclear");
    if (argument.isMultiValue()) return messages.get("cli.usage.wrongPair", label(argument));
    String value = e.getValue();
    if (value == null) return messages.get("cli.usage.missing", label(argument));
    return messages.get("cli.usage.wrongValue", value, label(argument));
  }

  private static List<String> candidates(ParameterException e, boolean root) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) return List.of();
    return root && !unmatched.isUnknownOption()
        ? List.copyOf(commands(e.getCommandLine()))
        : List.of();
  }

  private static Set<String> commands(CommandLine root) {
    return root.getSubcommands().keySet();
  }

  private String label(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : messages.get("cli.label." + argument.paramLabel());
  }
}
