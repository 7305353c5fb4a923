package zveno.partners.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zveno.partners.DeletedPartner;
import zveno.partners.TrashShelf;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// Deleted partners and things of other shelves, each of which comes back whole.
public final class TrashViewModel {
  private final List<TrashShelf> shelves;
  private final Tasks tasks;
  private final Messages messages;
  private final PartnersViewModel.Notices notices;
  private final ObservableList<DeletedPartner> lines = FXCollections.observableArrayList();
  // Held here: a wrapper hears of its list only as long as somebody holds it.
  private final ObservableList<DeletedPartner> shown =
      FXCollections.unmodifiableObservableList(lines);

  private final ReadOnlyObjectWrapper<Optional<UUID>> wanted =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// @param shelves that of the partners first
  public TrashViewModel(
      List<TrashShelf> shelves, Tasks tasks, Messages messages, PartnersViewModel.Notices notices) {
    this.shelves = List.copyOf(shelves);
    this.tasks = tasks;
    this.messages = messages;
    this.notices = notices;
  }

  /// What lies in the trash, latest deleted first.
  public ObservableList<DeletedPartner> lines() {
    return shown;
  }

  /// The record to select as soon as it is there; the search led to it.
  public ReadOnlyObjectProperty<Optional<UUID>> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /// Asks for a record to be selected.
  public void want(UUID record) {
    wanted.set(Optional.of(record));
  }

  /// The record wanted is selected.
  void found() {
    wanted.set(Optional.empty());
  }

  public void load() {
    tasks.run("partners.task.load", progress -> deleted(), lines::setAll);
  }

  private List<DeletedPartner> deleted() {
    return shelves.stream()
        .flatMap(shelf -> shelf.deleted().stream())
        .sorted(Comparator.comparing(DeletedPartner::deletedAt).reversed())
        .toList();
  }

  /// Takes things out of the trash, those of one shelf as one change.
  public void recover(Collection<UUID> ids) {
    Set<UUID> back = Set.copyOf(ids);
    tasks.run(
        "partners.task.save",
        progress -> {
          List<Integer> counts = shelves.stream().map(shelf -> recover(shelf, back)).toList();
          return new Recovered(counts, deleted());
        },
        done -> {
          lines.setAll(done.left());
          notices.saved();
          boolean partners = done.counts().getFirst() == back.size();
          boolean oneChange = done.counts().stream().filter(count -> count > 0).count() == 1;
          String words =
              messages.get(
                  partners ? "partners.notice.recovered" : "partners.notice.recoveredAny",
                  back.size());
          if (oneChange) notices.offerUndo(words);
          else notices.tell(words);
        });
  }

  /// @param counts how many of each shelf came back
  private record Recovered(List<Integer> counts, List<DeletedPartner> left) {}

  private static int recover(TrashShelf shelf, Set<UUID> wanted) {
    List<UUID> own =
        shelf.deleted().stream().map(DeletedPartner::id).filter(wanted::contains).toList();
    if (!own.isEmpty()) shelf.recover(own);
    return own.size();
  }
}
