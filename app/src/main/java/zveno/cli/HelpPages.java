package zveno.cli;

import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import zveno.text.Messages;

/// The pages of `--help`, written by hand in the bundle: picocli's own speak English.
final class HelpPages {
  private static final String INDENT = "  ";

  private final Messages messages;

  HelpPages(Messages messages) {
    this.messages = messages;
  }

  String of(CommandLine command) {
    String page = page(command);
    String commands = command.getParent() == null ? list(command.getSubcommands()) : "";
    return page + "\n" + commands + "\n" + messages.get("cli.globals.help");
  }

  private String page(CommandLine command) {
    String[] description = command.getCommandSpec().usageMessage().description();
    return messages.get(description[0]);
  }

  private String list(Map<String, CommandLine> commands) {
    int width = commands.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    return commands.entrySet().stream()
        .map(e -> INDENT + pad(e.getKey(), width) + summary(e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private String summary(CommandLine command) {
    String[] header = command.getCommandSpec().usageMessage().header();
    return messages.get(header[0]);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(width - word.length());
  }
}
