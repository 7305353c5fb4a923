package zveno.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zveno.reporting.events.EventsOrder;
import zveno.reporting.events.Grouping;
import zveno.reporting.events.SignInSheet;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;

/// What the words of a call want of a document about events.
record EventsAsked(String kind, Map<String, String> parameters) {
  static final List<String> OF_TABLES = List.of("by", "paper", "approver", "signer");
  static final List<String> OF_SHEETS = List.of("id", "rows");

  private static final int MOST_ROWS = 500;

  /// Refuses words that mean nothing before the base is opened.
  void check() throws UsageException {
    grouping();
    large();
  }

  private EventsForm form() {
    return EventsPaper.TABLES.getOrDefault(kind, EventsForm.PLAN);
  }

  /// The days where nobody names them: the school year, or the month of a day.
  Period usual(LocalDate day, SchoolYear year) {
    return EventsOrder.usual(form(), day, year);
  }

  EventsOrder order(Period period, Paper paper) throws UsageException {
    EventsOrder usual = EventsOrder.of(form(), period, paper);
    Grouping grouping = grouping().orElse(usual.grouping());
    return new EventsOrder(form(), period, grouping, large(), paper);
  }

  private Optional<Grouping> grouping() throws UsageException {
    String value = parameters.get("by");
    if (value == null) return Optional.empty();
    Optional<Grouping> known = Grouping.of(value);
    if (known.isPresent()) return known;
    String words =
        Arrays.stream(Grouping.values()).map(Grouping::code).collect(Collectors.joining(", "));
    throw new UsageException("cli.usage.by", value, words);
  }

  private boolean large() throws UsageException {
    String value = parameters.getOrDefault("paper", "a4");
    return switch (value) {
      case "a3" -> true;
      case "a4" -> false;
      default -> throw new UsageException("cli.usage.paper", value);
    };
  }

  /// How many people a registration sheet has room for.
  int rows() throws UsageException {
    String value = parameters.get("rows");
    if (value == null) return SignInSheet.ROWS;
    boolean right = value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1;
    if (!right || Integer.parseInt(value) > MOST_ROWS) {
      throw new UsageException("cli.usage.rows", value);
    }
    return Integer.parseInt(value);
  }
}
