package zveno.partners;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Deleted things of one kind, each of which comes back whole. Higher features put their own
/// shelves beside that of the partners.
public interface TrashShelf {
  /// What lies there, latest deleted first.
  List<DeletedPartner> deleted();

  /// Takes things of this shelf out of the trash as one change.
  void recover(Collection<UUID> ids);
}
