package zveno.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import zveno.exchange.container.ContainerWriter;

/// Files that are no honest exchange files, each made from an honest one.
final class ExchangeFileFixture {
  private static final int PROTECTION = 9;
  private static final int VERSION = 8;

  private ExchangeFileFixture() {}

  /// Each file with the code of its refusal.
  static Map<Path, String> bad(Path honest) throws IOException {
    byte[] whole = Files.readAllBytes(honest);
    Path folder = honest.resolveSibling("плохие файлы");
    Files.createDirectories(folder);
    Map<Path, String> files = new LinkedHashMap<>();
    files.put(flipped(folder, "flipped", whole, whole.length / 2, 1), "file.damaged");
    files.put(flipped(folder, "seal", whole, whole.length - 1, 128), "file.damaged");
    files.put(flipped(folder, "newer", whole, VERSION, 2), "file.newer");
    files.put(flipped(folder, "password", whole, PROTECTION, 1), "file.encrypted");
    files.put(write(folder, "cut 1", Arrays.copyOf(whole, whole.length - 1)), "file.damaged");
    files.put(write(folder, "cut half", Arrays.copyOf(whole, whole.length / 2)), "file.damaged");
    files.put(write(folder, "begin", Arrays.copyOf(whole, 12)), "file.damaged");
    files.put(write(folder, "empty", new byte[0]), "file.notZveno");
    files.put(write(folder, "text", "Привет".getBytes(StandardCharsets.UTF_8)), "file.notZveno");
    files.put(write(folder, "zip", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}), "file.notZveno");
    files.put(write(folder, "slip", sealed("../../evil.sh", 1)), "file.unknownPart");
    files.put(write(folder, "absolute", sealed("/zveno-evil.sh", 1)), "file.unknownPart");
    files.put(write(folder, "empty manifest", sealed("data/direction.jsonl", 1)), "file.damaged");
    files.put(write(folder, "bomb", sealed("data/direction.jsonl", 200)), "file.tooBig");
    files.put(folder.resolve("нет.zveno"), "file.missing");
    files.put(folder, "file.notZveno");
    return files;
  }

  private static Path flipped(Path folder, String name, byte[] whole, int at, int bit)
      throws IOException {
    byte[] bytes = whole.clone();
    bytes[at] ^= (byte) bit;
    return write(folder, name, bytes);
  }

  private static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name + ".zveno"), bytes);
  }

  /// A file whose seal is right, with so many megabytes of zeroes under this name.
  private static byte[] sealed(String name, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ContainerWriter container = new ContainerWriter(bytes);
    byte[] megabyte = new byte[1 << 20];
    container.<RuntimeException>part(
        name,
        out -> {
          for (int i = 0; i < megabytes; i++) out.write(megabyte);
        });
    container.finish(new byte[0]);
    return bytes.toByteArray();
  }
}
