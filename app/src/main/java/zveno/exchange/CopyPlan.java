package zveno.exchange;

import java.nio.file.Path;
import java.util.Optional;

/// When safety copies are made and which are kept, besides those made at the start, at the end and
/// before something great.
///
/// @param hours a further one every so many hours of work; 0 for none
/// @param last so many of the last ones are kept
/// @param days and the last one of each of so many days
/// @param weeks and the last one of each of so many weeks
/// @param second a folder that gets every copy too
public record CopyPlan(int hours, int last, int days, int weeks, Optional<Path> second) {
  /// What a workplace begins with.
  public static final CopyPlan USUAL = new CopyPlan(2, 10, 7, 4, Optional.empty());

  /// No more can be asked for of anything.
  public static final int MOST = 100;

  public CopyPlan {
    hours = Math.clamp(hours, 0, MOST);
    last = Math.clamp(last, 1, MOST);
    days = Math.clamp(days, 0, MOST);
    weeks = Math.clamp(weeks, 0, MOST);
  }

  public CopyPlan every(int so) {
    return new CopyPlan(so, last, days, weeks, second);
  }

  public CopyPlan last(int so) {
    return new CopyPlan(hours, so, days, weeks, second);
  }

  public CopyPlan days(int so) {
    return new CopyPlan(hours, last, so, weeks, second);
  }

  public CopyPlan weeks(int so) {
    return new CopyPlan(hours, last, days, so, second);
  }

  public CopyPlan second(Optional<Path> folder) {
    return new CopyPlan(hours, last, days, weeks, folder);
  }
}
