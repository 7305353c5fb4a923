package zveno.partners.view;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.partners.DeletedPartner;
import zveno.partners.Partners;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// Deleted partners, each of which comes back whole.
public final class TrashViewModel {
  private final Partners partners;
  private final Tasks tasks;
  private final Messages messages;
  private final PartnersViewModel.Notices notices;
  private final ObservableList<DeletedPartner> lines = FXCollections.observableArrayList();

  public TrashViewModel(
      Partners partners, Tasks tasks, Messages messages, PartnersViewModel.Notices notices) {
    this.partners = partners;
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
  }

  /// What lies in the trash, latest deleted first.
  public ObservableList<DeletedPartner> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  public void load() {
    tasks.run("partners.task.load", progress -> partners.deleted(), lines::setAll);
  }

  /// Takes partners out of the trash.
  public void recover(Collection<UUID> ids) {
    List<UUID> back = List.copyOf(ids);
    tasks.run(
        "partners.task.save",
        progress -> {
          partners.recover(back);
          return partners.deleted();
        },
        left -> {
          lines.setAll(left);
          notices.saved();
          notices.offerUndo(messages.get("partners.notice.recovered", back.size()));
        });
  }
}
