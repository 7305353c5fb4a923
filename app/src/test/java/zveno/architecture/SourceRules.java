package zveno.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a reader of one source file can see: length, broad catches, leftovers, deaf lists, Russian
/// words.
final class SourceRules {
  static final int LONGEST = 250;
  private static final Pattern COMMENTS = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RUSSIAN = Pattern.compile("\"[^\"\\n]*[А-Яа-яЁё]{3}[^\"\\n]*\"");
  private static final Pattern BROAD =
      Pattern.compile("catch \\((?:final )?(?:Exception|Throwable|RuntimeException)\\b");

  /// The command line's last handler, and the vet, since a hostile file makes MVStore throw
  /// whatever it likes.
  private static final Set<String> MAY_CATCH_ALL =
      Set.of("zveno/cli/Cli.java", "zveno/database/vet/Catalogue.java");

  /// A wrapper hears of its list only as long as somebody holds it: who gets one made for the call
  /// hears nothing more after the next collection of garbage.
  private static final Pattern DEAF =
      Pattern.compile(
          "return\\s+(?:FXCollections\\s*\\.unmodifiableObservable|new (?:Filtered|Sorted)List\\b)");

  private static final Pattern LEFTOVER =
      Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private SourceRules() {}

  /// The faults of a source file.
  ///
  /// @param path from the folder of sources, with slashes
  static List<String> faults(String path, String source) {
    List<String> faults = new ArrayList<>();
    String code = COMMENTS.matcher(source).replaceAll("");
    if (source.lines().count() > LONGEST) faults.add(path + ": longer than " + LONGEST + " lines");
    if (LEFTOVER.matcher(source).find()) faults.add(path + ": a leftover");
    if (!MAY_CATCH_ALL.contains(path) && BROAD.matcher(code).find())
      faults.add(path + ": a broad catch");
    if (DEAF.matcher(code).find()) {
      faults.add(path + ": a wrapper of a list made in a getter; keep it in a field");
    }
    boolean words = path.startsWith("zveno/text/") || path.startsWith("zveno/demo/");
    if (!words && RUSSIAN.matcher(code).find()) {
      faults.add(path + ": Russian text in code; it belongs to zveno/messages");
    }
    return faults;
  }
}
