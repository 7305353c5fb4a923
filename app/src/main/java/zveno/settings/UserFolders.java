package zveno.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the program keeps things by default. A folder `data` beside the program makes all of it
/// portable.
///
/// @param store the base
/// @param settings settings of this user, and notes about bases that must not travel with them
/// @param logs the program's log
public record UserFolders(Path store, Path settings, Path logs) {
  /// The folder of the program, set by its launcher.
  public static final String PROGRAM = "zveno.home";

  /// From the environment of this process.
  public static UserFolders ofThisUser() {
    return of(
        System.getenv(),
        Path.of(System.getProperty("user.home", "")),
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows"),
        System.getProperty(PROGRAM));
  }

  static UserFolders of(
      Map<String, String> env, Path home, boolean windows, @Nullable String program) {
    if (program != null) {
      Path data = Path.of(program, "data");
      if (Files.isDirectory(data)) {
        return new UserFolders(data, data.resolveSibling("settings"), data.resolveSibling("logs"));
      }
    }
    if (windows) {
      Path roaming = folder(env, "APPDATA", home.resolve("AppData/Roaming")).resolve("Zveno");
      Path local = folder(env, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Zveno");
      return new UserFolders(roaming, local.resolve("settings"), local.resolve("logs"));
    }
    return new UserFolders(
        folder(env, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("zveno"),
        folder(env, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("zveno"),
        folder(env, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("zveno"));
  }

  /// A relative path in these variables is to be ignored, says the XDG specification.
  private static Path folder(Map<String, String> env, String variable, Path otherwise) {
    String value = env.getOrDefault(variable, "");
    if (value.isBlank()) return otherwise;
    Path path = Path.of(value);
    return path.isAbsolute() ? path : otherwise;
  }
}
