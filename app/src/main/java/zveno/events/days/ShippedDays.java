package zveno.events.days;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The overrides that come with the program.
public final class ShippedDays {
  private static final String FILE = "/zveno/events/production-days.txt";

  private ShippedDays() {}

  public static List<DayOverride> load() {
    try (InputStream in = Objects.requireNonNull(ShippedDays.class.getResourceAsStream(FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(ShippedDays::override)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DayOverride override(String line) {
    List<String> parts = List.of(line.split("\\s+"));
    return new DayOverride(
        LocalDate.parse(parts.get(0)),
        DayKind.of(parts.get(1)).orElseThrow(() -> new IllegalStateException(line)),
        parts.size() > 2 ? Optional.of(LocalDate.parse(parts.get(2))) : Optional.empty());
  }
}
