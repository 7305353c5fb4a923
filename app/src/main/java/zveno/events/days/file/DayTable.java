package zveno.events.days.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.days.ToldDays;
import zveno.events.days.XmlCalendar.Problem;
import zveno.events.days.XmlCalendar.What;
import zveno.events.days.file.DayWords.Column;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;
import zveno.intake.cells.SheetFile;
import zveno.intake.cells.SheetFile.SheetName;
import zveno.intake.cells.SheetRow;
import zveno.text.RussianDate;
import zveno.text.RussianMonth;

/// Tables of working days: years by months, as xmlcalendar.ru and open data publish them, or one's
/// own list of days with their kind and the day off that was moved to them.
final class DayTable {
  private static final int MONTHS = 12;
  private static final int HEADINGS_AMONG = 30;

  private final SheetFile book;
  private final Optional<String> wanted;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Integer, Integer> months = new HashMap<>();
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final Map<LocalDate, DayOverride> days = new LinkedHashMap<>();
  private final List<DayOverride> whole = new ArrayList<>();
  private boolean found;

  DayTable(SheetFile book, Optional<String> wanted) {
    this.book = book;
    this.wanted = wanted;
  }

  ToldDays read() {
    for (SheetName sheet : sheets()) {
      book.read(sheet, this::take);
      if (found) break;
    }
    if (!found) throw new IntakeException(IntakeFault.HEADING_MISSING, "workday");
    boolean byMonths = !months.isEmpty();
    if (byMonths && whole.isEmpty()) throw DayFiles.refused(IntakeFault.FILE_UNSUPPORTED);
    return ToldDays.of(byMonths ? whole : List.copyOf(days.values()), byMonths, problems);
  }

  private List<SheetName> sheets() {
    if (wanted.isEmpty()) return book.sheets().stream().filter(SheetName::visible).toList();
    String name = wanted.get();
    List<SheetName> named = book.sheets().stream().filter(s -> s.name().equals(name)).toList();
    if (named.isEmpty()) {
      throw new IntakeException(
          IntakeFault.SHEET_MISSING,
          List.of(name),
          book.sheets().stream().map(SheetName::name).toList());
    }
    return named;
  }

  private boolean take(SheetRow row) {
    if (!found) {
      heading(row);
      return found || row.number() <= HEADINGS_AMONG;
    }
    if (row.filled() == 0) return true;
    if (months.isEmpty()) day(row);
    else year(row);
    return true;
  }

  private void heading(SheetRow row) {
    Map<Integer, Integer> named = new HashMap<>();
    Map<Column, Integer> told = new EnumMap<>(Column.class);
    for (int at = 0; at < row.cells().size(); at++) {
      String text = row.shown(at);
      int month = RussianMonth.parse(text.toLowerCase(Locale.ROOT));
      if (month > 0) named.putIfAbsent(month, at);
      int column = at;
      DayWords.column(text).ifPresent(one -> told.putIfAbsent(one, column));
    }
    if (named.size() == MONTHS) months.putAll(named);
    else if (told.containsKey(Column.TO) && told.size() > 1) columns.putAll(told);
    found = !months.isEmpty() || !columns.isEmpty();
  }

  private void year(SheetRow row) {
    String name = row.shown(0);
    if (!name.matches("\\d{4}")) {
      problems.add(new Problem(row.number(), What.DATE, name));
      return;
    }
    MonthDays year = new MonthDays(Integer.parseInt(name));
    months.forEach((month, at) -> year.month(month, row.shown(at), row.number(), problems));
    if (year.isPlausible()) whole.addAll(year.overrides());
    else problems.add(new Problem(row.number(), What.DATE, name));
  }

  private void day(SheetRow row) {
    String typed = shown(row, Column.TO);
    Optional<LocalDate> day = RussianDate.parse(typed);
    String kind = shown(row, Column.KIND);
    Optional<DayKind> known = kind.isEmpty() ? Optional.of(DayKind.OFF) : DayWords.kind(kind);
    String from = shown(row, Column.FROM);
    Optional<LocalDate> movedFrom = RussianDate.parse(from);
    if (day.isEmpty()) {
      problems.add(new Problem(row.number(), What.DATE, typed));
    } else if (known.isEmpty()) {
      problems.add(new Problem(row.number(), What.KIND, kind));
    } else if (days.containsKey(day.get())) {
      problems.add(new Problem(row.number(), What.TWICE, typed));
    } else {
      days.put(day.get(), new DayOverride(day.get(), known.get(), movedFrom));
      if (!from.isEmpty() && movedFrom.isEmpty()) {
        problems.add(new Problem(row.number(), What.MOVED_FROM, from));
      }
    }
  }

  private String shown(SheetRow row, Column column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.shown(at);
  }
}
