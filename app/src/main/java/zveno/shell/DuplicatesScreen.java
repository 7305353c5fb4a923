package zveno.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.partners.alike.view.DuplicatesView;
import zveno.partners.alike.view.DuplicatesViewModel;
import zveno.ui.Screen;
import zveno.ui.table.TableLook;

/// Puts the screen «Дубликаты» together when it is first looked at.
final class DuplicatesScreen {
  private final DuplicatesViewModel.Means means;
  private final TableLook look;
  private @Nullable DuplicatesViewModel model;

  DuplicatesScreen(DuplicatesViewModel.Means means, TableLook look) {
    this.means = means;
    this.look = look;
  }

  Screen build() {
    DuplicatesViewModel built = new DuplicatesViewModel(means);
    model = built;
    return new DuplicatesView(means.messages(), built, look);
  }

  /// After an undo.
  void readAgain() {
    Optional.ofNullable(model).ifPresent(DuplicatesViewModel::load);
  }
}
