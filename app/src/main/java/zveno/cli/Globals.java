package zveno.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The root command: options that stand before or after any command.
@Command(name = "zveno", description = "cli.zveno.help")
final class Globals {
  @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT)
  @Nullable Path store;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  boolean json;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", scope = ScopeType.INHERIT)
  @Nullable LocalDate today;

  @Option(names = "--author", paramLabel = "NAME", scope = ScopeType.INHERIT)
  @Nullable String author;

  @Option(names = "--store-password-file", paramLabel = "F", scope = ScopeType.INHERIT)
  @Nullable Path storePasswordFile;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      scope = ScopeType.INHERIT)
  boolean version;
}
