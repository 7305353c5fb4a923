package zveno;

import java.util.List;
import java.util.Set;
import zveno.events.days.DayOverride;
import zveno.events.days.ToldDays;
import zveno.events.days.WorkDays;

/// Working days before whose import the base is kept as it is.
record CopiedDays(CopiesKept copies, WorkDays days) implements WorkDays {
  @Override
  public List<DayOverride> all() {
    return days.all();
  }

  @Override
  public Set<Integer> own() {
    return days.own();
  }

  @Override
  public void set(int year, List<DayOverride> wanted) {
    days.set(year, wanted);
  }

  @Override
  public Taken take(ToldDays told, String name, boolean rehearsed) {
    if (rehearsed) return days.take(told, name, true);
    return copies.before(() -> days.take(told, name, false), taken -> taken.change().isPresent());
  }
}
