package zveno.exchange.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The name of a computer, without asking the network.
final class Computer {
  private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

  private Computer() {}

  static String name(Map<String, String> env) {
    String windows = env.getOrDefault("COMPUTERNAME", "");
    if (!windows.isBlank()) return windows;
    try {
      if (Files.isReadable(KERNEL)) return Files.readString(KERNEL).strip();
    } catch (IOException _) {
      return "";
    }
    return env.getOrDefault("HOSTNAME", "");
  }
}
