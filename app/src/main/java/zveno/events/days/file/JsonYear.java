package zveno.events.days.file;

import static zveno.events.days.file.DayFiles.refused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.events.days.ToldDays;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.intake.cells.IntakeFault;

/// The year of xmlcalendar.ru as JSON: days by months, and from where days off were moved.
final class JsonYear {
  /// A year has about two thousand bytes.
  static final long LONGEST = 1 << 20;

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonYear() {}

  static ToldDays read(byte[] bytes) {
    JsonNode root;
    try {
      root = MAPPER.readTree(bytes);
    } catch (IOException damaged) {
      throw refused(IntakeFault.FILE_DAMAGED);
    }
    int year = root.path("year").asInt();
    JsonNode months = root.path("months");
    if (!months.isArray() || months.isEmpty()) throw refused(IntakeFault.FILE_UNSUPPORTED);
    MonthDays days = new MonthDays(year);
    List<Problem> problems = new ArrayList<>();
    for (JsonNode month : months) {
      int number = month.path("month").asInt();
      days.month(number, month.path("days").asText(), number, problems);
    }
    for (JsonNode move : root.path("transitions")) {
      Optional<LocalDate> from = day(year, move.path("from").asText());
      Optional<LocalDate> to = day(year, move.path("to").asText());
      if (from.isPresent() && to.isPresent()) days.moved(from.get(), to.get());
      else problems.add(new Problem(0, What.MOVED_FROM, move.path("from").asText()));
    }
    if (!days.isPlausible()) throw refused(IntakeFault.FILE_UNSUPPORTED);
    return ToldDays.of(days.overrides(), true, problems);
  }

  private static Optional<LocalDate> day(int year, String monthAndDay) {
    if (!monthAndDay.matches("\\d{1,2}\\.\\d{1,2}")) return Optional.empty();
    String[] parts = monthAndDay.split("\\.", -1);
    try {
      return Optional.of(
          LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }
}
