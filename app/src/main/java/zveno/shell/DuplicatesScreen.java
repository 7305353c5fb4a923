package zveno.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.partners.alike.Couple;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.alike.view.DuplicatesViewModel;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Puts the screen «Дубликаты» together when it is first looked at.
final class DuplicatesScreen {
  private final DuplicatesViewModel.Means means;
  private final TableLook look;
  private @Nullable DuplicatesViewModel model;
  private Runnable leave = () -> {};

  DuplicatesScreen(DuplicatesViewModel.Means means, TableLook look) {
    this.means = means;
    this.look = look;
  }

  Screen build() {
    return new DuplicatesView(means.messages(), model(), look, () -> leave.run());
  }

  /// What leads back to where the user came from.
  void onLeave(Runnable back) {
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
  void open(Couple couple) {
    model().want(couple);
  }

  /// After an undo.
  void readAgain() {
    Optional.ofNullable(model).ifPresent(DuplicatesViewModel::load);
  }
}
