package zveno.events.view.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import zveno.events.EventMark;
import zveno.events.calendar.Clash;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.events.time.DateText;
import zveno.events.time.DayTimes;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianDate;
import zveno.text.RussianMonth;
import zveno.text.RussianNumber;

/// What is said of days and events, in tooltips and by screen readers.
public final class EntryWords {
  private final Messages messages;

  public EntryWords(Messages messages) {
    this.messages = messages;
  }

  /// «проведено», «план» …
  public String state(EventMark state) {
    return messages.get("calendar.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /// «14 ноября».
  public static String day(LocalDate day) {
    return day.getDayOfMonth()
        + String.valueOf(RussianNumber.NBSP)
        + RussianMonth.genitive(day.getMonthValue());
  }

  /// Everything of an event, a line each.
  public String tip(Entry entry, Shown shown) {
    List<String> lines = new ArrayList<>();
    lines.add(entry.title());
    lines.add(when(entry, shown) + " · " + state(entry.state()));
    add(lines, "calendar.tip.place", entry.place());
    add(lines, "calendar.tip.methodist", String.join(", ", entry.methodists()));
    add(lines, "calendar.tip.direction", entry.direction());
    for (Clash clash : shown.clashes(entry.key())) lines.add(clash(clash, entry));
    return String.join("\n", lines);
  }

  /// What a reader says while the keys are on a day or an event.
  public String spoken(Focus focus, Shown shown) {
    Optional<Entry> entry = focus.entry(shown);
    String day = RussianDate.full(focus.day());
    if (entry.isEmpty()) {
      return messages.get("calendar.board.day", day, shown.on(focus.day()).size());
    }
    return day + ". " + tip(entry.get(), shown).replace("\n", ". ");
  }

  private String when(Entry entry, Shown shown) {
    DateText text = new DateText(new SchoolYear(shown.span().first(), shown.span().last()));
    String day =
        entry
            .date()
            .map(date -> date.days() == 1 ? RussianDate.full(date.first()) : text.full(date))
            .orElse(entry.typed());
    return day + entry.times().map(DayTimes::text).map(time -> ", " + time).orElse("");
  }

  /// «Накладка: Соколова Е. А. в это время (14:30) ведёт «…»».
  public String clash(Clash clash, Entry entry) {
    Entry other = clash.beside(entry.key());
    return messages.get(
        "calendar.clash." + clash.kind().name().toLowerCase(Locale.ROOT),
        clash.what(),
        other.times().map(DayTimes::text).orElse(""),
        other.title());
  }

  private void add(List<String> lines, String key, String text) {
    if (!text.isEmpty()) lines.add(messages.get(key, text));
  }
}
