package zveno.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The last lines of the program's log.
record LogTail(Path folder) {
  private static final String FILES = "zveno-";
  private static final String ENDING = ".log";

  /// The newest lines of the newest files, the newest last.
  List<String> lines(int most) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!Files.isDirectory(folder)) return lines;
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(LogTail::log).sorted().toList().reversed()) {
        if (lines.size() >= most) break;
        lines.addAll(0, read(file));
      }
    }
    return lines.subList(Math.max(0, lines.size() - most), lines.size());
  }

  private static boolean log(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(FILES) && name.endsWith(ENDING);
  }

  /// A line that was cut in the middle of a letter is no reason to hand nothing over.
  private static List<String> read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }
}
