package zveno.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import zveno.files.TargetRefusedException.Why;

/// Reads the errors of the operating system, which have no codes in Java but words in the language
/// of the user.
final class Failures {
  private static final long NEXT_TO_NOTHING = 64 * 1024;

  private Failures() {}

  static Why why(IOException error, Path target) {
    if (error instanceof AccessDeniedException) return Why.NO_RIGHT;
    if (error instanceof NoSuchFileException) return Why.NO_FOLDER;
    if (says(error, "no-room") || full(target)) return Why.NO_ROOM;
    if (says(error, "no-right")) return Why.NO_RIGHT;
    if (says(error, "held-open")) return Why.HELD_OPEN;
    return Why.BROKEN;
  }

  private static boolean full(Path target) {
    Path folder = target.getParent();
    try {
      return folder != null && Files.getFileStore(folder).getUsableSpace() < NEXT_TO_NOTHING;
    } catch (IOException _) {
      return false;
    }
  }

  static boolean says(Throwable error, String meaning) {
    List<String> phrases = phrases(meaning);
    for (Throwable e = error; e != null; e = e.getCause()) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (phrases.stream().anyMatch(message::contains)) return true;
    }
    return false;
  }

  private static List<String> phrases(String meaning) {
    try (InputStream in = Failures.class.getResourceAsStream("/zveno/files/" + meaning + ".txt")) {
      if (in == null) throw new IllegalStateException("no phrases for " + meaning);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
