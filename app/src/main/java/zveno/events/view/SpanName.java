package zveno.events.view;

import java.time.YearMonth;
import zveno.events.calendar.Span;
import zveno.settings.SchoolYear;
import zveno.text.RussianDate;
import zveno.text.RussianPeriod;

/// What a span is called.
public final class SpanName {
  private SpanName() {}

  /// «2026/27», «Ноябрь 2026», «16–22 ноября 2026».
  public static String of(Span span) {
    return switch (span.kind()) {
      case YEAR -> new SchoolYear(span.first(), span.last()).name();
      case MONTH -> {
        String month = RussianDate.month(YearMonth.from(span.first()));
        yield Character.toUpperCase(month.charAt(0)) + month.substring(1);
      }
      case WEEK -> RussianPeriod.range(span.first(), span.last());
    };
  }
}
