package zveno.partners.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.lists.store.ListLookup;
import zveno.partners.PartnerField;
import zveno.partners.Written;

/// Writes rows of partner fields inside one change: what a cell of the table and a line of a file
/// have in common.
public final class PartnerWriter {
  private final Recorder recorder;
  private final ListLookup lists;
  private final OrganizationWriter organizations;
  private final ContactWriter contacts;
  private final AgreementWriter agreements;
  private final PartnershipWriter partnerships;
  private StoredPartners stored = StoredPartners.NONE;

  /// @param areaCode put before telephone numbers without one; may be empty
  public PartnerWriter(Recorder recorder, String areaCode) {
    this.recorder = recorder;
    this.lists = new ListLookup(recorder);
    this.organizations = new OrganizationWriter(recorder, lists, areaCode);
    this.contacts = new ContactWriter(recorder, areaCode);
    this.agreements = new AgreementWriter(recorder, lists);
    this.partnerships = new PartnershipWriter(recorder, lists);
  }

  /// Reads how these organisations stand now. Call it before their rows are written, for as many at
  /// once as fit in memory; each is then written once.
  ///
  /// @return those of them that are live
  public Set<UUID> prepare(Collection<UUID> organizationIds) {
    recorder.flush();
    stored = StoredPartners.load(recorder.base(), organizationIds);
    return Set.copyOf(stored.organizations().keySet());
  }

  /// Adds a partner with these cells.
  public Written add(Map<PartnerField, List<String>> cells) {
    return write(Ids.next(), cells, Writing.EDIT);
  }

  /// Adds a partner with this id, as the demo does.
  public Written add(UUID id, Map<PartnerField, List<String>> cells) {
    return write(id, cells, Writing.EDIT);
  }

  /// Writes the cells of a prepared organisation; one that is not stored is created with this id.
  public Written write(UUID id, Map<PartnerField, List<String>> cells, Writing writing) {
    Row row = new Row(cells);
    boolean created = !stored.organizations().containsKey(id);
    boolean changed = organizations.write(id, row, stored, writing);
    changed |= contacts.write(id, row, stored.contacts().getOrDefault(id, List.of()), writing);
    changed |= agreements.write(id, row, stored.agreements().getOrDefault(id, List.of()), writing);
    changed |= partnerships.write(id, row, stored, writing);
    return new Written(id, created, changed, row.doubts());
  }

  /// The values that were new to editable lists so far.
  public List<ListLookup.NewValue> newValues() {
    return lists.added();
  }
}
