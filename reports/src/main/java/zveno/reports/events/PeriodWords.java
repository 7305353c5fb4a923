package zveno.reports.events;

import java.time.YearMonth;
import zveno.reports.paper.Period;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// A period as the line under a heading names it.
record PeriodWords(Words words, Words common) {
  private static final int SEPTEMBER = 9;

  /// «на ноябрь 2026 г.», «на 2026/27 учебный год», «на период с 1 сентября …».
  ///
  /// @param key «plan» for what will be, «log» for what was
  String of(String key, Period period) {
    Dates dates = new Dates(common);
    YearMonth first = YearMonth.from(period.from());
    if (period.from().equals(first.atDay(1)) && period.to().equals(first.atEndOfMonth())) {
      return words.get("period.month." + key, dates.month(period.from()));
    }
    boolean year = period.to().equals(period.from().plusYears(1).minusDays(1));
    if (year && first.getMonthValue() == SEPTEMBER && period.from().getDayOfMonth() == 1) {
      String next = "%02d".formatted((first.getYear() + 1) % 100);
      return words.get("period.year." + key, Integer.toString(first.getYear()), next);
    }
    return words.get("period." + key, dates.full(period.from()), dates.full(period.to()));
  }
}
