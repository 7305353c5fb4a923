package zveno.exchange;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which safety copies are kept: the last ones, the last of each of some days and of each of some
/// weeks, and all that were made by hand or before something great.
public final class Retention {
  private Retention() {}

  /// The copies that nothing keeps.
  public static List<SafetyCopy> toDelete(List<SafetyCopy> copies, CopyPlan plan) {
    List<SafetyCopy> newestFirst =
        copies.stream().sorted(Comparator.comparing(SafetyCopy::at).reversed()).toList();
    List<SafetyCopy> delete = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    Set<String> weeks = new HashSet<>();
    int last = 0;
    for (SafetyCopy copy : newestFirst) {
      LocalDate day = copy.at().toLocalDate();
      boolean keep = copy.reason().kept();
      if (!keep && last < plan.last()) {
        last++;
        keep = true;
      }
      keep |= days.size() < plan.days() && days.add(day);
      keep |= weeks.size() < plan.weeks() && weeks.add(week(day));
      if (!keep) delete.add(copy);
    }
    return delete;
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
