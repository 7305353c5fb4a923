package zveno.events.view.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zveno.events.EventWhen;
import zveno.events.roll.Rolled;
import zveno.events.roll.Rolled.Note;
import zveno.events.roll.YearShift;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;
import zveno.text.Messages;

/// The review in words.
record RollWords(Messages messages, YearShift shift) {
  String was(RollLine line) {
    return text(line.rolled().event().when(), shift.from());
  }

  String becomes(RollLine line) {
    return text(line.when(), shift.to());
  }

  /// «вт 12.10.2027»: the weekday is what one looks for here.
  private String text(EventWhen when, SchoolYear year) {
    return when.date().map(date -> text(date, year)).orElse("");
  }

  private String text(PartialDate date, SchoolYear year) {
    String words = new DateText(year).full(date);
    return date.first().equals(date.last())
        ? messages.get("calendar.weekday." + date.first().getDayOfWeek()).toLowerCase(Locale.ROOT)
            + " "
            + words
        : words;
  }

  String state(RollLine line) {
    if (line.rolled().isPresent()) return messages.get("roll.state.present");
    return messages.get(line.along() ? "roll.state.along" : "roll.state.out");
  }

  /// What deserves a look, in the order of weight.
  String notes(RollLine line) {
    List<String> words = new ArrayList<>();
    for (Note note : Note.values()) {
      if (line.rolled().notes().contains(note) && note != Note.PRESENT) {
        words.add(messages.get("roll.note." + note));
      }
    }
    Rolled rolled = line.rolled();
    rolled
        .workday()
        .map(PartialDate::first)
        .ifPresent(day -> words.add(workday(day, line.when().equals(rolled.to()))));
    return String.join("; ", words);
  }

  private String workday(LocalDate day, boolean offered) {
    return messages.get(
        offered ? "roll.workday.offered" : "roll.workday.taken",
        new DateText(shift.to()).full(PartialDate.day(day)));
  }
}
