package zveno.exchange;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which safety copies are kept: the last ten, the last of each of seven days and of each of four
/// weeks, and all that were made before something great.
public final class Retention {
  private static final int LAST = 10;
  private static final int DAYS = 7;
  private static final int WEEKS = 4;

  private Retention() {}

  /// The copies that nothing keeps.
  public static List<SafetyCopy> toDelete(List<SafetyCopy> copies) {
    List<SafetyCopy> newestFirst =
        copies.stream().sorted(Comparator.comparing(SafetyCopy::at).reversed()).toList();
    List<SafetyCopy> delete = new ArrayList<>();
    Set<LocalDate> days = new HashSet<>();
    Set<String> weeks = new HashSet<>();
    int last = 0;
    for (SafetyCopy copy : newestFirst) {
      LocalDate day = copy.at().toLocalDate();
      boolean keep = copy.reason().kept();
      if (!keep && last < LAST) {
        last++;
        keep = true;
      }
      keep |= days.size() < DAYS && days.add(day);
      keep |= weeks.size() < WEEKS && weeks.add(week(day));
      if (!keep) delete.add(copy);
    }
    return delete;
  }

  private static String week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
