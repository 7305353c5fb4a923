import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Puts the folder for Windows together: the program with the Windows jars of JavaFX, its launcher
/// and a folder `data`, so that all of it stays where it is unpacked. It needs a Java 25 there.
///
/// Arguments: app/target.
class WindowsZip {
  private static final String ROOT = "Zveno/";

  /// The same files make the same zip.
  private static final long TIME = 1_767_225_600_000L;

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]).toAbsolutePath();
    Path made = target.resolve("windows/zveno-windows.zip");
    try (OutputStream out = Files.newOutputStream(made);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(entry(ROOT + "data/"));
      Path program = target.resolve("zveno");
      for (Path file : files(program)) {
        String name = program.relativize(file).toString().replace('\\', '/');
        if (!isOfThisSystem(name)) add(zip, name, file);
      }
      for (Path jar : files(target.resolve("windows/javafx"))) {
        add(zip, "lib/" + jar.getFileName(), jar);
      }
    }
    System.out.println(made + ": " + Files.size(made) / 1_000_000 + " MB");
  }

  private static boolean isOfThisSystem(String name) {
    return name.equals("bin/zveno") || name.matches("lib/javafx-.*-(linux|mac|win)[^/]*[.]jar");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(entry(ROOT + name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(TIME);
    return entry;
  }
}
