package zveno.shell.rooms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.partners.alike.Couple;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.alike.view.DuplicatesViewModel;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Puts the screen «Дубликаты» together when it is first looked at.
public final class DuplicatesRoom {
  private final DuplicatesViewModel.Means means;
  private final TableLook look;
  private @Nullable DuplicatesViewModel model;
  private Runnable leave = () -> {};

  /// @param changed reads again what a merge may have changed
  public DuplicatesRoom(Office office, Common common, Runnable changed) {
    look = common.look();
    means =
        new DuplicatesViewModel.Means(
            office.duplicates(),
            office.partners(),
            common.tasks(),
            common.messages(),
            common.notices(),
            changed);
    common.undo().onChange(this::readAgain);
  }

  public Screen build() {
    return new DuplicatesView(means.messages(), model(), look, () -> leave.run());
  }

  /// What leads back to where the user came from.
  public void onLeave(Runnable back) {
    leave = back;
  }

  private DuplicatesViewModel model() {
    DuplicatesViewModel now = model;
    if (now == null) {
      now = new DuplicatesViewModel(means);
      model = now;
    }
    return now;
  }

  /// Takes a couple in hand when the screen comes in sight.
  public void open(Couple couple) {
    model().want(couple);
  }

  /// After an undo.
  private void readAgain() {
    Optional.ofNullable(model).ifPresent(DuplicatesViewModel::load);
  }
}
