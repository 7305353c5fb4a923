package zveno.shell.rooms;

import java.util.List;
import zveno.partners.view.ListsView;
import zveno.partners.view.own.OwnModel;
import zveno.partners.view.own.OwnPage;
import zveno.settings.view.LinkPage;
import zveno.settings.view.LookPage;
import zveno.settings.view.SaidModel;
import zveno.settings.view.SettingsPage;
import zveno.settings.view.SettingsView;
import zveno.settings.view.YearPage;
import zveno.text.Messages;
import zveno.ui.Screen;

/// The settings, a page of each feature.
public final class SettingsRoom {
  private final Common common;
  private final PartnersRoom partners;
  private final Runnable toLists;
  private final SaidModel said;
  private final OwnModel own;

  /// @param written something was written that other screens show
  /// @param toLists shows the screen of the editable lists
  public SettingsRoom(
      Office office, Common common, PartnersRoom partners, Runnable written, Runnable toLists) {
    this.common = common;
    this.partners = partners;
    this.toLists = toLists;
    said = new SaidModel(office.settings(), common.tasks(), written);
    own = new OwnModel(common.messages(), office.own(), common.tasks(), written);
    common.undo().onChange(this::readAgain);
  }

  public Screen build() {
    Messages messages = common.messages();
    List<SettingsPage> pages =
        List.of(
            new OwnPage(messages, own, said, partners.choices()),
            new YearPage(messages, said, common::today),
            new LookPage(messages, common.look().theme()),
            new LinkPage(
                messages,
                new SettingsPage.Face("lists", ListsView.FACE.titleKey(), ListsView.FACE.icon()),
                "settings.lists.text",
                "settings.lists.button",
                toLists));
    return new SettingsView(messages, pages);
  }

  /// After an undo.
  private void readAgain() {
    said.load();
    own.load();
  }
}
