package zveno.events.days;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Which days are worked: what the overrides say, else the rule.
public final class ProductionCalendar {
  private final Map<LocalDate, DayKind> overrides;
  private final Set<LocalDate> givenAway;
  private final Set<Integer> entered;
  private final Map<Integer, Set<LocalDate>> shifted = new ConcurrentHashMap<>();

  private ProductionCalendar(Collection<DayOverride> overrides) {
    this.overrides =
        overrides.stream()
            .collect(toMap(DayOverride::day, DayOverride::kind, (first, later) -> later));
    this.givenAway =
        overrides.stream()
            .filter(override -> override.kind() == DayKind.OFF)
            .map(DayOverride::movedFrom)
            .flatMap(Optional::stream)
            .collect(toUnmodifiableSet());
    this.entered =
        overrides.stream().map(override -> override.day().getYear()).collect(toUnmodifiableSet());
  }

  /// Of two overrides of one day the later one counts.
  public static ProductionCalendar of(Collection<DayOverride> overrides) {
    return new ProductionCalendar(overrides);
  }

  public DayKind kind(LocalDate day) {
    @Nullable DayKind told = overrides.get(day);
    if (told != null) return told;
    if (PublicHolidays.isHoliday(day)) return DayKind.OFF;
    boolean weekend = PublicHolidays.isWeekend(day) && !givenAway.contains(day);
    if (weekend || shifted(day.getYear()).contains(day)) return DayKind.OFF;
    return PublicHolidays.isHoliday(day.plusDays(1)) ? DayKind.SHORTENED : DayKind.WORKING;
  }

  public boolean isOff(LocalDate day) {
    return kind(day) == DayKind.OFF;
  }

  public boolean isWorking(LocalDate day) {
    return !isOff(day);
  }

  /// The first working day on or after this one.
  public LocalDate workingFrom(LocalDate day) {
    LocalDate next = day;
    while (isOff(next)) next = next.plusDays(1);
    return next;
  }

  /// Whether anything was entered for the year; if not, what the Government moved is unknown.
  public boolean isComplete(int year) {
    return entered.contains(year);
  }

  /// The days of a year.
  public WorkYear year(int year) {
    List<LocalDate> days =
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    List<LocalDate> worked = days.stream().filter(this::isWorking).toList();
    return new WorkYear(
        year,
        isComplete(year),
        worked.size(),
        days.stream().filter(this::isOff).toList(),
        worked.stream().filter(day -> kind(day) == DayKind.SHORTENED).toList(),
        worked.stream().filter(PublicHolidays::isWeekend).toList());
  }

  private Set<LocalDate> shifted(int year) {
    return shifted.computeIfAbsent(
        year, of -> PublicHolidays.shifted(of, givenAway::contains, overrides::containsKey));
  }
}
