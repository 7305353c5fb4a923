import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures of what is shipped: how large it is, how soon its window stands against a bare one
/// packed the same way, how much memory it takes with the example.
///
/// Arguments: the version, app/target, app/src/build, the icon.
class StartTimes {
  private static final int RUNS = 7;
  private static final double MEGA = 1_000_000;

  private record Line(String name, double value, double limit, String unit) {
    boolean held() {
      return limit <= 0 || value <= limit;
    }

    String text() {
      String bound = limit <= 0 ? "" : String.format(Locale.ROOT, "  limit %.1f", limit);
      return String.format(
          Locale.ROOT, "%s %-52s %8.2f %s%s", held() ? " " : "✗", name, value, unit, bound);
    }

    String json() {
      return String.format(
          Locale.ROOT, "{\"name\":\"%s\",\"value\":%.2f,\"limit\":%.2f}", name, value, limit);
    }
  }

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[1]).toAbsolutePath();
    Path folder = target.resolve("installer");
    Path work = target.resolve("installer-training");
    Image ours =
        new Image(
            plan(args[0], target.resolve("zveno/lib"), Path.of(args[3])), folder.resolve("Zveno"));
    Image bare =
        bare(args[0], target.resolve("zveno/lib"), Path.of(args[2]), Path.of(args[3]), work);
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("image with its cache", Folders.size(ours.folder()) / MEGA, 280, "MB"));
    lines.add(new Line("cache of classes", Files.size(ours.cache()) / MEGA, 0, "MB"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path deb : files.filter(f -> f.toString().endsWith(".deb")).toList()) {
        // What was broken off in the middle is small, too.
        if (Files.size(deb) < MEGA) throw new IOException(deb + " is not whole");
        lines.add(new Line(".deb", Files.size(deb) / MEGA, 130, "MB"));
      }
    }
    List<String> store = List.of("--store", work.resolve("base").toString());
    starts(ours, store, bare, work, lines);
    lines.add(new Line("memory with the example", Training.memory(ours, store, work), 250, "MB"));
    lines.forEach(line -> System.out.println(line.text()));
    Files.writeString(
        folder.resolve("figures.json"),
        lines.stream().map(Line::json).collect(Collectors.joining(",\n", "[", "]\n")));
    if (!lines.stream().allMatch(Line::held)) System.exit(1);
  }

  /// Medians of seven, by turns.
  private static void starts(
      Image ours, List<String> store, Image bare, Path work, List<Line> lines) throws Exception {
    double[] first = new double[RUNS];
    double[] opened = new double[RUNS];
    double[] least = new double[RUNS];
    for (int run = -1; run < RUNS; run++) {
      double other = Training.started(bare, List.of(), work).get("window");
      var mine = Training.started(ours, store, work);
      if (run < 0) continue;
      least[run] = other;
      first[run] = mine.get("window");
      opened[run] = mine.get("opened");
    }
    lines.add(new Line("bare window", median(least), 0, "ms"));
    lines.add(new Line("first frame", median(first), 0, "ms"));
    lines.add(new Line("first frame with the example's table", median(opened), 0, "ms"));
    lines.add(new Line("first frame / bare window", median(first) / median(least), 1.3, ""));
    lines.add(new Line("table / bare window", median(opened) / median(least), 0, ""));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Image.Plan plan(String version, Path library, Path icon) {
    return new Image.Plan("Zveno", version, library, "app-" + version + ".jar", "zveno.Main", icon);
  }

  private static Image bare(String version, Path library, Path sources, Path icon, Path work)
      throws IOException, InterruptedException {
    Path bare = Folders.fresh(work.resolve("bare"));
    Path jars = Files.createDirectory(bare.resolve("lib"));
    Path classes = Files.createDirectory(bare.resolve("classes"));
    List<String> path = new ArrayList<>();
    try (Stream<Path> all = Files.list(library)) {
      for (Path jar : all.filter(j -> j.getFileName().toString().startsWith("javafx-")).toList()) {
        path.add(Files.copy(jar, jars.resolve(jar.getFileName())).toString());
      }
    }
    Image.tool(
        "javac",
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            String.join(System.getProperty("path.separator"), path),
            sources.resolve("bare/BareWindow.java").toString()));
    Image.tool(
        "jar",
        List.of(
            "--create",
            "--file",
            jars.resolve("bare.jar").toString(),
            "-C",
            classes.toString(),
            "."));
    Image image =
        Image.make(
            new Image.Plan("Bare", version, jars, "bare.jar", "BareWindow", icon),
            Files.createDirectory(bare.resolve("image")));
    Training.train(image, List.of(), work);
    return image;
  }
}
