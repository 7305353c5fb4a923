package zveno.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A program that holds the store of a console until it is killed.
final class HoldingProgram {
  private HoldingProgram() {}

  static Process start(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HoldingProgram.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  public static void main(String[] args) {
    Console.prepare(Path.of(args[0]), _ -> holdForEver());
  }

  private static void holdForEver() {
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write("holding\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      System.in.read();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
