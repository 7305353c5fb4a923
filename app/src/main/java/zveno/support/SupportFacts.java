package zveno.support;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import zveno.settings.ProgramVersion;
import zveno.text.Messages;

/// Collects what whoever helps will ask for: versions, computer, window, counts, the log.
///
/// @param window how the window stands
/// @param told what else is told
public record SupportFacts(
    Messages messages, Clock clock, Surroundings around, Map<String, String> window, Told told) {
  private static final int LINES = 200;
  private static final long MEGA = 1L << 20;

  /// Collects it; reads the log and counts rows.
  public SupportPack collect() throws IOException {
    List<String> names = new ArrayList<>(told.personal().get());
    names.add(System.getProperty("user.name", ""));
    Scrub scrub = new Scrub(names);
    List<String> log = scrub.of(new LogTail(around.logs()).lines(LINES));
    String journal = log.isEmpty() ? messages.get("support.noLog.text") : String.join("\n", log);
    return new SupportPack(
        List.of(
            new SupportPack.Part(messages.get("support.facts.file"), facts()),
            new SupportPack.Part(messages.get("support.log.file"), journal)));
  }

  private String facts() throws IOException {
    StringBuilder out = new StringBuilder();
    section(out, "support.program.section", program());
    section(out, "support.computer.section", computer());
    section(out, "support.window.section", window);
    section(out, "support.rows.section", rows());
    out.append(messages.get("support.health.section")).append('\n');
    told.health().get().forEach(line -> out.append("  ").append(line).append('\n'));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(": ").append(value).append('\n');
  }

  private void section(StringBuilder out, String key, Map<String, String> lines) {
    out.append(messages.get(key)).append('\n');
    lines.forEach((name, value) -> line(out, name, value));
    out.append('\n');
  }

  private Map<String, String> program() {
    Map<String, String> lines = new TreeMap<>();
    lines.put(messages.get("support.version.label"), ProgramVersion.ofThisProgram().text());
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    lines.put(messages.get("support.collected.label"), now + " " + clock.getZone());
    return lines;
  }

  private Map<String, String> computer() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    lines.put(
        messages.get("support.system.label"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    lines.put(
        messages.get("support.java.label"),
        property("java.version") + ", " + property("java.vm.name"));
    lines.put(messages.get("support.javafx.label"), property("javafx.version"));
    lines.put(messages.get("support.locale.label"), Locale.getDefault().toLanguageTag());
    Runtime java = Runtime.getRuntime();
    lines.put(messages.get("support.processors.label"), String.valueOf(java.availableProcessors()));
    lines.put(
        messages.get("support.heap.label"),
        mega(java.totalMemory() - java.freeMemory()) + " / " + mega(java.maxMemory()));
    if (ManagementFactory.getOperatingSystemMXBean()
        instanceof com.sun.management.OperatingSystemMXBean system) {
      lines.put(
          messages.get("support.memory.label"),
          mega(system.getFreeMemorySize()) + " / " + mega(system.getTotalMemorySize()));
    }
    if (Files.isDirectory(around.base())) {
      lines.put(
          messages.get("support.disk.label"),
          mega(Files.getFileStore(around.base()).getUsableSpace()));
    }
    return lines;
  }

  private Map<String, String> rows() {
    Map<String, String> lines = new TreeMap<>();
    around.rows().forEach((table, count) -> lines.put(table, String.valueOf(count)));
    return lines;
  }

  private String mega(long bytes) {
    return messages.get("support.mega.text", bytes / MEGA);
  }

  private static String property(String name) {
    return System.getProperty(name, "?");
  }
}
