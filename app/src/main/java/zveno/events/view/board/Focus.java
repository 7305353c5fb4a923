package zveno.events.view.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;

/// Where the keys are: on a day, and there on an event or on none.
record Focus(LocalDate day, Optional<Entry.Key> key) {
  static Focus on(LocalDate day) {
    return new Focus(day, Optional.empty());
  }

  static Focus on(Entry entry, LocalDate day) {
    return new Focus(day, Optional.of(entry.key()));
  }

  Optional<Entry> entry(Shown shown) {
    return key.flatMap(shown::find);
  }

  /// The event below or above among those of the day; empty where there is none more.
  Optional<Focus> within(Shown shown, int step) {
    List<Entry> of = shown.on(day);
    int at = -1;
    for (int i = 0; i < of.size(); i++) {
      if (key.filter(of.get(i).key()::equals).isPresent()) at = i;
    }
    int next = at + step;
    if (next >= 0 && next < of.size()) return Optional.of(on(of.get(next), day));
    return step < 0 && at == 0 ? Optional.of(on(day)) : Optional.empty();
  }
}
