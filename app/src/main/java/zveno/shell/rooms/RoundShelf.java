package zveno.shell.rooms;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import zveno.pairing.kept.Rounds;
import zveno.partners.DeletedPartner;
import zveno.partners.TrashShelf;
import zveno.text.Messages;

/// Deleted rounds of pairing in the trash.
record RoundShelf(Rounds rounds, Messages messages) implements TrashShelf {
  @Override
  public List<DeletedPartner> deleted() {
    String kind = messages.get("pairing.trash.kind");
    return rounds.deleted().stream()
        .map(round -> new DeletedPartner(round.id(), round.name(), kind, round.deletedAt()))
        .toList();
  }

  @Override
  public void recover(Collection<UUID> ids) {
    rounds.recover(ids);
  }
}
