package zveno.events.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import zveno.settings.SchoolYear;

/// Months, decades of a month, quarters, halves and years, in the signs of
/// [zveno.text.PeriodSigns].
final class PeriodGrammar {
  private static final String YEAR = "(?: (\\d{4}|\\d{2}))?(?: y)?";
  private static final String SCHOOL = "(\\d{4})[/-](\\d{4}|\\d{2})";
  private static final Pattern MONTH = Pattern.compile("m(\\d{1,2})" + YEAR);
  private static final Pattern MONTHS =
      Pattern.compile("(?:> )?m(\\d{1,2})" + YEAR + "(?:-| < )m(\\d{1,2})" + YEAR);
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})\\.(\\d{4})(?: y)?");
  private static final Pattern DECADE = Pattern.compile("(\\d) t m(\\d{1,2})" + YEAR);
  private static final Pattern QUARTER = Pattern.compile("(\\d) q" + YEAR);
  private static final Pattern HALF = Pattern.compile("(\\d) h(?: s)?" + YEAR);
  private static final Pattern SCHOOL_HALF =
      Pattern.compile("(\\d) h " + SCHOOL + "(?: s)?(?: y)?");
  private static final Pattern THIS_YEAR = Pattern.compile("(?:s )?y");
  private static final Pattern SCHOOL_YEAR = Pattern.compile(SCHOOL + "(?: s)?(?: y)?");
  private static final Pattern CALENDAR_YEAR = Pattern.compile("(\\d{4})(?: y)?");
  private static final int DECADE_DAYS = 10;

  private final YearOfPlan year;

  private final List<Form> forms;

  PeriodGrammar(YearOfPlan year) {
    this.year = year;
    this.forms =
        List.of(
            form(MONTH, found -> PartialDate.month(month(found, 1))),
            form(MONTHS, this::months),
            form(FIGURES, found -> PartialDate.month(figures(found))),
            form(DECADE, this::decade),
            form(QUARTER, this::quarter),
            form(SCHOOL_HALF, found -> half(found, school(found, 2), true)),
            form(HALF, this::half),
            form(THIS_YEAR, _ -> PartialDate.year(year.told())),
            form(SCHOOL_YEAR, found -> PartialDate.year(school(found, 1))),
            form(CALENDAR_YEAR, found -> calendar(typed(found, 1))));
  }

  /// Empty where the signs name no such period.
  Optional<PartialDate> read(String signs) throws DateRefusedException {
    return Form.read(forms, signs);
  }

  @FunctionalInterface
  private interface Sure {
    PartialDate of(Matcher found) throws DateRefusedException;
  }

  private static Form form(Pattern pattern, Sure meaning) {
    return new Form(pattern, found -> Optional.of(meaning.of(found)));
  }

  private static PartialDate calendar(int year) {
    return PartialDate.range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private SchoolYear school(Matcher found, int group) throws DateRefusedException {
    return year.typed(found.group(group), found.group(group + 1));
  }

  private static YearMonth figures(Matcher found) throws DateRefusedException {
    return YearOfPlan.month(typed(found, 2), number(found, 1));
  }

  /// A month and, in the next group, the year where it was typed.
  private YearMonth month(Matcher found, int group) throws DateRefusedException {
    int month = number(found, group);
    @Nullable String typed = found.group(group + 1);
    return YearOfPlan.month(typed == null ? year.of(month, 28) : YearOfPlan.typed(typed), month);
  }

  private PartialDate months(Matcher found) throws DateRefusedException {
    YearMonth last = month(found, 3);
    YearMonth first = month(found, 1);
    if (found.group(2) == null && found.group(4) != null) {
      int before = first.getMonthValue() > last.getMonthValue() ? 1 : 0;
      first = YearMonth.of(last.getYear() - before, first.getMonthValue());
    }
    if (last.isBefore(first)) {
      throw new DateRefusedException(DateFault.END_BEFORE_START, first + " – " + last);
    }
    return PartialDate.range(first.atDay(1), last.atEndOfMonth());
  }

  private PartialDate decade(Matcher found) throws DateRefusedException {
    YearMonth month = month(found, 2);
    int number = within(number(found, 1), 3, found);
    LocalDate first = month.atDay((number - 1) * DECADE_DAYS + 1);
    return PartialDate.range(
        first, number == 3 ? month.atEndOfMonth() : month.atDay(number * DECADE_DAYS));
  }

  private PartialDate quarter(Matcher found) throws DateRefusedException {
    int number = within(number(found, 1), 4, found);
    int of = found.group(2) == null ? year.of(number * 3 - 2, 1) : typed(found, 2);
    return PartialDate.quarter(of, number);
  }

  private PartialDate half(Matcher found) throws DateRefusedException {
    boolean told = found.group(2) == null;
    return half(found, told ? year.told() : year.in(typed(found, 2)), told);
  }

  private static PartialDate half(Matcher found, SchoolYear of, boolean school)
      throws DateRefusedException {
    return HalfYear.of(within(number(found, 1), 2, found), school).in(of);
  }

  private static int within(int number, int last, Matcher found) throws DateRefusedException {
    if (number >= 1 && number <= last) return number;
    throw new DateRefusedException(DateFault.NOT_IN_CALENDAR, found.group(1));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int typed(Matcher found, int group) throws DateRefusedException {
    return YearOfPlan.typed(found.group(group));
  }
}
