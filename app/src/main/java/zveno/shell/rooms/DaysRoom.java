package zveno.shell.rooms;

import zveno.events.days.KnownDays;
import zveno.events.days.LiveDays;
import zveno.events.view.days.DaysModel;
import zveno.events.view.home.DaysAttention;
import zveno.home.Attention;
import zveno.settings.SchoolYears;

/// Working days, vacations and terms: what the window knows of them, and where they are entered.
final class DaysRoom {
  private final Office office;
  private final Common common;
  private final LiveDays free;

  DaysRoom(Office office, Common common) {
    this.office = office;
    this.common = common;
    free =
        new LiveDays(
            () ->
                KnownDays.read(
                    office.workDays(),
                    SchoolYears.of(office.settings().now()),
                    office.schoolYears()));
  }

  LiveDays free() {
    return free;
  }

  /// Reads the days again, off the screen's thread.
  ///
  /// @param then on the screen's thread, when they are there
  void read(Runnable then) {
    common
        .tasks()
        .run(
            "settings.load.task",
            progress -> {
              free.read();
              return free.now();
            },
            now -> then.run());
  }

  /// A page of the settings.
  ///
  /// @param written the base was changed
  DaysModel model(Runnable written) {
    return new DaysModel(
        new DaysModel.Means(
            office.workDays(),
            office.schoolYears(),
            free,
            () -> SchoolYears.of(office.settings().now()),
            common.tasks(),
            common.messages(),
            written,
            common.toasts()::show),
        common.today().getYear());
  }

  /// Years whose moved days off nobody entered.
  ///
  /// @param open shows where they are entered
  Attention attention(Runnable open) {
    return new DaysAttention(common.messages(), free, common::today, open);
  }
}
