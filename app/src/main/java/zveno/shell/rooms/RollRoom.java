package zveno.shell.rooms;

import java.util.Optional;
import java.util.function.Consumer;
import zveno.events.days.FreeDays;
import zveno.events.roll.YearShift;
import zveno.events.view.list.PlanModel;
import zveno.events.view.list.PlanView;
import zveno.events.view.roll.RollModel;
import zveno.events.view.roll.RollView;
import zveno.settings.SchoolYear;
import zveno.ui.Screen;

/// The plan of the year shown, on its way to the next one.
///
/// @param lead shows the screen of this name
record RollRoom(
    Office office, Common common, FreeDays free, PlanModel plan, Consumer<String> lead) {
  Screen build() {
    RollModel model =
        new RollModel(
            new RollModel.Means(
                office.events(),
                office.planRoll(),
                free,
                this::shift,
                common.tasks(),
                common.messages(),
                common.notices(),
                this::written));
    common.undo().onChange(model::load);
    return new RollView(
        common.messages(), model, common.look(), () -> lead.accept(PlanView.FACE.name()));
  }

  private YearShift shift() {
    SchoolYear from = plan.reading();
    return new YearShift(from, plan.years().in(from.from().getYear() + 1));
  }

  private void written(SchoolYear to) {
    common.undo().refresh();
    if (plan.yearProperty().get().equals(Optional.of(to))) plan.load();
    else plan.yearProperty().set(Optional.of(to));
    lead.accept(PlanView.FACE.name());
  }
}
