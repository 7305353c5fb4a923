import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the cache of classes (JEP 483, 514): the program is run once without a screen, what it
/// loads is kept linked.
final class Training {
  private static final String HEADLESS = "-Dglass.platform=Headless";
  private static final String NOTES = "frames.txt";
  private static final String SOFTWARE = "-Dprism.order=sw";

  private Training() {}

  /// @param words of the program
  static void train(Image image, List<String> words, Path work)
      throws IOException, InterruptedException {
    Path noted = work.resolve("noted.aotconf");
    Processes.run(
        image.java(
            List.of(
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + noted,
                HEADLESS,
                SOFTWARE,
                "-Dzveno.rehearsal=11000",
                "-Dzveno.rehearsal.round=true",
                "-Dzveno.rehearsal.notes=" + work.resolve(NOTES)),
            words),
        work);
    Processes.run(
        image.java(
            List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + noted,
                "-XX:AOTCache=" + image.cache()),
            List.of()),
        work);
    Files.delete(noted);
  }

  /// How long after the start of the process the program says that it has drawn, in milliseconds,
  /// by the name of the frame.
  static Map<String, Long> started(Image image, List<String> words, Path work)
      throws IOException, InterruptedException {
    Map<String, Long> frames = new HashMap<>();
    Path notes = work.resolve(NOTES);
    Files.deleteIfExists(notes);
    Processes.run(rehearsal(image, words, 1500, notes), work);
    for (String line : Files.readAllLines(notes)) {
      String[] said = line.split(" ");
      frames.put(said[0], Long.valueOf(said[1]));
    }
    return frames;
  }

  /// The resident memory some seconds after the start, in MB; as Linux tells it.
  static double memory(Image image, List<String> words, Path work)
      throws IOException, InterruptedException {
    Process process = Processes.start(rehearsal(image, words, 8000, work.resolve(NOTES)), work);
    Thread.sleep(6000);
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    double kilobytes =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow();
    process.waitFor();
    return kilobytes * 1024 / 1_000_000;
  }

  private static List<String> rehearsal(Image image, List<String> words, int stay, Path notes)
      throws IOException {
    return image.java(
        List.of(
            "-XX:AOTCache=" + image.cache(),
            HEADLESS,
            SOFTWARE,
            "-Dzveno.rehearsal=" + stay,
            "-Dzveno.rehearsal.notes=" + notes),
        words);
  }
}
