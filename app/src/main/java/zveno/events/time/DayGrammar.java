package zveno.events.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days and ranges of days, in the signs of [zveno.text.PeriodSigns].
final class DayGrammar {
  private static final String DAY =
      "(\\d{1,2})(?:\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2}))?\\.?| m(\\d{1,2})(?: (\\d{4}|\\d{2}))?)?(?: y)?";
  private static final int GROUPS = 5;
  private static final Pattern ONE = Pattern.compile(DAY);
  private static final Pattern TWO = Pattern.compile("(?:> )?" + DAY + "(?: ?- ?| ?< ?)" + DAY);
  private static final Pattern UNTIL = Pattern.compile("[<-] ?" + DAY);
  private static final Pattern SINCE = Pattern.compile("> " + DAY);

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern DASHES = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
  private static final Pattern DOTS = Pattern.compile("(?<=\\d)\\. ?(?=\\d)");

  private final YearOfPlan year;

  private final List<Form> forms;

  DayGrammar(YearOfPlan year) {
    this.year = year;
    this.forms =
        List.of(
            new Form(ONE, found -> one(found).map(PartialDate::day)),
            new Form(UNTIL, found -> one(found).map(this::until)),
            new Form(SINCE, found -> one(found).map(this::since)),
            new Form(TWO, this::two));
  }

  /// Empty where the signs name no days.
  Optional<PartialDate> read(String signs) throws DateRefusedException {
    String dotted =
        DASHES.matcher(ISO.matcher(signs).replaceAll("$4.$3.$1")).replaceAll("$1.$2.$3");
    String text = DOTS.matcher(SLASHES.matcher(dotted).replaceAll("$1.$2.$3")).replaceAll(".");
    return Form.read(forms, text);
  }

  private PartialDate until(LocalDate last) {
    return PartialDate.range(year.years().of(last).from(), last);
  }

  private PartialDate since(LocalDate first) {
    return PartialDate.range(first, year.years().of(first).to());
  }

  private Optional<LocalDate> one(Matcher found) throws DateRefusedException {
    Parts parts = Parts.of(found, 0);
    if (parts.month == 0) return Optional.empty();
    return Optional.of(parts.in(parts.year == 0 ? year.of(parts.month, parts.day) : parts.year));
  }

  private Optional<PartialDate> two(Matcher found) throws DateRefusedException {
    Parts second = Parts.of(found, GROUPS);
    Parts first = Parts.of(found, 0);
    if (second.month == 0) return Optional.empty();
    if (first.month == 0) first = new Parts(first.day, second.month, first.year);
    boolean overNewYear = first.month > second.month;
    LocalDate from;
    LocalDate to;
    if (second.year != 0) {
      to = second.in(second.year);
      from = first.in(first.year == 0 ? second.year - (overNewYear ? 1 : 0) : first.year);
    } else {
      from = first.in(first.year == 0 ? year.of(first.month, first.day) : first.year);
      int same = first.year == 0 ? year.of(second.month, second.day) : first.year;
      to = second.in(first.year != 0 && overNewYear ? same + 1 : same);
    }
    if (to.isBefore(from)) {
      throw new DateRefusedException(DateFault.END_BEFORE_START, from + " – " + to);
    }
    return Optional.of(PartialDate.range(from, to));
  }

  /// A day as typed; 0 where no month or no year was.
  private record Parts(int day, int month, int year) {
    static Parts of(Matcher found, int before) throws DateRefusedException {
      return new Parts(
          number(found.group(before + 1)),
          number(found.group(before + 2)) + number(found.group(before + 4)),
          year(found.group(before + 3)) + year(found.group(before + 5)));
    }

    private static int number(@Nullable String typed) {
      return typed == null ? 0 : Integer.parseInt(typed);
    }

    private static int year(@Nullable String typed) throws DateRefusedException {
      return typed == null ? 0 : YearOfPlan.typed(typed);
    }

    LocalDate in(int year) throws DateRefusedException {
      return YearOfPlan.day(year, month, day);
    }
  }
}
