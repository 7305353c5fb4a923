package zveno.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How an event repeats.
///
/// @param rule an RRULE, empty where there is none that can be followed
/// @param foreignRule a rule of another program that cannot be followed, as it was
/// @param except days of the rule on which it is not
/// @param extra days beside the rule
public record EventSeries(
    UUID id,
    String rule,
    String foreignRule,
    boolean skipDaysOff,
    boolean skipVacations,
    Optional<Membership> membership,
    List<LocalDate> except,
    List<Extra> extra) {
  public EventSeries {
    except = List.copyOf(except);
    extra = List.copyOf(extra);
  }

  /// A day beside the rule.
  public record Extra(LocalDate day, Optional<LocalTime> start) {}
}
