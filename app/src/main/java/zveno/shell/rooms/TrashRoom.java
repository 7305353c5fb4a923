package zveno.shell.rooms;

import java.util.List;
import zveno.partners.TrashEntries;
import zveno.partners.TrashShelf;
import zveno.partners.view.TrashView;
import zveno.partners.view.TrashViewModel;
import zveno.search.Entries;
import zveno.ui.Screen;

/// The trash, with a shelf of each feature.
public final class TrashRoom {
  private final Common common;
  private final List<TrashShelf> shelves;
  private final TrashViewModel model;

  public TrashRoom(Office office, Common common) {
    this.common = common;
    shelves =
        List.of(
            office.partners(), new RoundShelf(office.rounds(), common.messages()), office.events());
    model = new TrashViewModel(shelves, common.tasks(), common.messages(), common.notices());
    common.undo().onChange(model::load);
  }

  public TrashViewModel model() {
    return model;
  }

  public Screen build() {
    return new TrashView(common.messages(), model, common.clock().getZone(), common.look());
  }

  /// What the palette finds in the trash.
  public Entries entries() {
    return new TrashEntries(shelves);
  }
}
