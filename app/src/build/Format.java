import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`check`) or mends (`apply`) the layout of every Java file below a folder.
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    var formatter = new Formatter();
    List<Path> crooked = new ArrayList<>();
    try (var files = Files.walk(Path.of(args[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        String formatted;
        try {
          formatted =
              formatter.formatSource(
                  RemoveUnusedImports.removeUnusedImports(
                      ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE)));
        } catch (Exception e) {
          System.err.println(file + ": " + e.getMessage());
          crooked.add(file);
          continue;
        }
        if (formatted.equals(source)) continue;
        if (apply) Files.writeString(file, formatted);
        else crooked.add(file);
      }
    }
    if (!crooked.isEmpty()) {
      crooked.forEach(f -> System.err.println("not formatted: " + f));
      System.err.println("mend with: mvn -q test-compile -Dzveno.format=apply");
      System.exit(1);
    }
  }
}
