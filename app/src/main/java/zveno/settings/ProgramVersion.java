package zveno.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The version of the program, as the build wrote it into `zveno/version.txt`.
public record ProgramVersion(String text) {
  public static ProgramVersion ofThisProgram() {
    try (InputStream in = ProgramVersion.class.getResourceAsStream("/zveno/version.txt")) {
      if (in == null) throw new IllegalStateException("the build left no version.txt");
      return new ProgramVersion(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
