import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A program with its own runtime, as jpackage lays it out.
///
/// @param folder with `bin`, `lib/app` and `lib/runtime`; on Windows `app` and `runtime`
record Image(Plan plan, Path folder) {
  /// What the program and its libraries ask for; no header files and no manuals.
  private static final String MODULES =
      String.join(
          ",",
          "java.base",
          "java.compiler",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.scripting",
          "java.sql",
          "java.sql.rowset",
          "java.transaction.xa",
          "java.xml",
          "jdk.charsets",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.net",
          "jdk.unsupported");

  private static final String CACHE = "zveno.aot";

  /// Names of the jars in the order of the class path, for a launcher that is not jpackage's.
  private static final String JARS = "jars.txt";

  /// One collector and one compiler: a small window stands in half of the time. The heap begins
  /// small and gives back what it does not need.
  private static final List<String> FLAGS =
      List.of(
          "-Xms48m",
          "-XX:NewSize=28m",
          "-Xmx512m",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xlog:disable",
          "--enable-native-access=ALL-UNNAMED");

  /// What is packed.
  ///
  /// @param library a folder of jars
  record Plan(String name, String version, Path library, String jar, String mainClass, Path icon) {}

  static Image make(Plan plan, Path to) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", plan.name(),
                "--app-version", plan.version(),
                "--vendor", "Zveno",
                "--input", plan.library().toString(),
                "--main-jar", plan.jar(),
                "--main-class", plan.mainClass(),
                "--icon", plan.icon().toString(),
                "--add-modules", MODULES,
                "--jlink-options",
                    "--no-header-files --no-man-pages --strip-java-debug-attributes --include-locales=ru,en",
                "--dest", to.toString(),
                "--java-options", "-Dzveno.home=$ROOTDIR",
                "--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
    for (String flag : FLAGS) words.addAll(List.of("--java-options", flag));
    tool("jpackage", words);
    Image image = new Image(plan, to.resolve(plan.name()));
    Files.write(image.app().resolve(JARS), image.jars());
    image.date();
    return image;
  }

  /// One time for all files, whole even seconds: the cache of classes knows its jars by their
  /// times, and they must survive archives and sticks.
  private void date() throws IOException {
    FileTime time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        file.toFile().setWritable(true);
        Files.setLastModifiedTime(file, time);
      }
    }
  }

  static void tool(String name, List<String> words) {
    int exit =
        ToolProvider.findFirst(name)
            .orElseThrow()
            .run(System.out, System.err, words.toArray(String[]::new));
    if (exit != 0) throw new IllegalStateException(name + " ended with " + exit);
  }

  Path app() {
    Path linux = folder.resolve("lib/app");
    return Files.isDirectory(linux) ? linux : folder.resolve("app");
  }

  Path cache() {
    return app().resolve(CACHE);
  }

  /// The image's own Java with the class path of the launcher: a cache of classes is good for one
  /// class path only.
  List<String> java(List<String> options, List<String> words) throws IOException {
    Path linux = folder.resolve("lib/runtime/bin/java");
    Path java = Files.exists(linux) ? linux : folder.resolve("runtime/bin/java.exe");
    List<String> all = new ArrayList<>(List.of(java.toString()));
    all.addAll(FLAGS);
    all.add("-Dzveno.home=" + folder);
    all.addAll(options);
    String path =
        jars().stream()
            .map(jar -> app().resolve(jar).toString())
            .collect(Collectors.joining(System.getProperty("path.separator")));
    all.addAll(List.of("-cp", path, plan.mainClass()));
    all.addAll(words);
    return all;
  }

  private List<String> jars() throws IOException {
    String start = "app.classpath=$APPDIR/";
    return Files.readAllLines(app().resolve(plan.name() + ".cfg")).stream()
        .filter(line -> line.replace('\\', '/').startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }
}
