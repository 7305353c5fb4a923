package zveno.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import zveno.faults.Fault;
import zveno.settings.ProgramVersion;
import zveno.settings.UserFolders;
import zveno.text.Messages;

/// Reads the words of a call, lets the command do its work, prints the answer.
public final class Cli {
  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

  private static final List<Supplier<CliCommand>> COMMANDS =
      List.of(
          DemoCommand::new,
          ImportCommand::new,
          ExportCommand::new,
          WorkdaysCommand::new,
          PairCommand::new,
          ReportCommand::new,
          UndoCommand::new,
          RedoCommand::new,
          HistoryCommand::new,
          CheckCommand::new,
          BackupCommand::new,
          InspectCommand::new,
          RestoreCommand::new);

  private final Messages messages;
  private final UserFolders folders;
  private final Clock clock;
  private final ProgramVersion version;
  private final Workplaces workplaces;
  private final Terminal terminal;

  public Cli(
      Messages messages,
      UserFolders folders,
      Clock clock,
      ProgramVersion version,
      Workplaces workplaces,
      Terminal terminal) {
    this.messages = messages;
    this.folders = folders;
    this.clock = clock;
    this.version = version;
    this.workplaces = workplaces;
    this.terminal = terminal;
  }

  /// Returns the exit code; empty when the words name no command, so the window is meant.
  public OptionalInt run(String... words) {
    if (window(words)) return OptionalInt.empty();
    Globals globals = new Globals();
    boolean json = List.of(words).contains("--json");
    try {
      ParseResult parsed = commandLine(globals).parseArgs(words);
      ParseResult last = last(parsed);
      if (last.isUsageHelpRequested()) {
        return help(last, json);
      }
      if (last.isVersionHelpRequested()) {
        return answer(
            Answer.done(
                Map.of("version", version.text()),
                messages.get("cli.zveno.version", version.text())),
            json);
      }
      if (!parsed.hasSubcommand()) {
        if (!json) return OptionalInt.empty();
        throw new UsageException("cli.usage.noCommand");
      }
      CliCommand command = (CliCommand) last.commandSpec().userObject();
      return answer(command.run(call(globals)), json);
    } catch (ParameterException e) {
      return refuse(new WrongUsage(messages).of(e), json);
    } catch (Throwable e) { // the last resort
      return refuse(new Refusals(messages).of(e).orElseGet(() -> fault(e)), json);
    }
  }

  /// Whether the window is meant for certain, found out without making all the commands: their
  /// descriptions take as long as the window's first frame.
  private static boolean window(String... words) {
    if (words.length == 0) return true;
    if (!words[0].startsWith("-")) return false;
    try {
      Globals globals = new Globals();
      reader(globals).parseArgs(words);
      return !globals.help && !globals.version && !globals.json;
    } catch (ParameterException _) { // told by who knows the commands
      return false;
    }
  }

  /// What a start without a command wants.
  ///
  /// @param author who opens it
  public record Wanted(Path store, String author) {}

  /// Reads the words of a start that [#run] found no command in.
  public Wanted wanted(String... words) {
    Globals globals = new Globals();
    if (words.length > 0) reader(globals).parseArgs(words);
    return new Wanted(store(globals), author(globals));
  }

  /// Work that is no command, the window for one.
  @FunctionalInterface
  public interface Beside {
    void run() throws Exception;
  }

  /// Does work that is no command, with the same words and codes for what goes wrong.
  ///
  /// @return the exit code
  public int beside(Beside work) {
    try {
      work.run();
      return Answer.DONE;
    } catch (Throwable e) { // the last resort
      return refuse(new Refusals(messages).of(e).orElseGet(() -> fault(e)), false).getAsInt();
    }
  }

  private static CommandLine reader(Globals globals) {
    CommandLine root = new CommandLine(globals);
    root.setExpandAtFiles(false);
    root.setInterpolateVariables(false);
    return root;
  }

  private static CommandLine commandLine(Globals globals) {
    CommandLine root = reader(globals);
    COMMANDS.forEach(command -> root.addSubcommand(command.get()));
    return root;
  }

  private Call call(Globals globals) throws NoSuchFileException {
    if (globals.storePasswordFile != null && !Files.isReadable(globals.storePasswordFile)) {
      throw new NoSuchFileException(globals.storePasswordFile.toString());
    }
    LocalDate today = globals.today == null ? LocalDate.now(clock) : globals.today;
    return new Call(store(globals), today, author(globals), workplaces, messages);
  }

  private Path store(Globals globals) {
    return globals.store == null ? folders.store() : globals.store;
  }

  private static String author(Globals globals) {
    return globals.author == null ? System.getProperty("user.name", "") : globals.author;
  }

  private OptionalInt help(ParseResult of, boolean json) {
    String page = new HelpPages(messages).of(of.commandSpec().commandLine());
    return answer(Answer.done(Map.of("help", page), page), json);
  }

  private OptionalInt answer(Answer answer, boolean json) {
    terminal.answer(answer, json);
    return OptionalInt.of(answer.exit());
  }

  private OptionalInt refuse(Refusal refusal, boolean json) {
    terminal.refuse(refusal, json);
    return OptionalInt.of(refusal.exit());
  }

  private Refusal fault(Throwable thrown) {
    Fault fault = Fault.of(thrown);
    LOG.error("fault {}\n{}", fault.code(), fault.stack());
    String logs = folders.logs().toString();
    return new Refusal(
        Refusal.FAULT,
        fault.code(),
        messages.get("cli.refusal.fault", fault.code(), logs),
        logs,
        List.of());
  }

  private static ParseResult last(ParseResult parsed) {
    @Nullable ParseResult next = parsed.subcommand();
    return next == null ? parsed : last(next);
  }
}
