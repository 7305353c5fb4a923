package zveno;

import java.io.ObjectInputFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import zveno.cli.Cli;
import zveno.cli.Terminal;
import zveno.faults.LogFile;
import zveno.settings.ProgramVersion;
import zveno.settings.UserFolders;
import zveno.text.Messages;

/// Entry point. Not an Application: JavaFX lies on the class path.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.of("ru", "RU"));
    ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
    // Letters of PDF files are measured by AWT, which must not look for a screen beside JavaFX.
    System.setProperty("java.awt.headless", "true");
    UserFolders folders = UserFolders.ofThisUser();
    System.setProperty(LogFile.FOLDER, folders.logs().toString());
    Messages messages = Messages.load();
    Clock clock = Clock.system(ZoneId.of("Europe/Moscow"));
    Wiring wiring = new Wiring(folders, messages, clock);
    Cli cli =
        new Cli(
            messages,
            folders,
            clock,
            ProgramVersion.ofThisProgram(),
            wiring,
            Terminal.ofThisProcess());
    OptionalInt exit = cli.run(args);
    System.exit(exit.isPresent() ? exit.getAsInt() : start(cli, wiring, args).run());
  }

  private static Start start(Cli cli, Wiring wiring, String... words) {
    return new Start(
        cli,
        wiring.window(),
        cli.wanted(words),
        Optional.ofNullable(System.getProperty(Start.TOUR)).map(Path::of));
  }
}
