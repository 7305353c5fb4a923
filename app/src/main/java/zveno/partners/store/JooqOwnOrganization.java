package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.lists.store.ListLookup;
import zveno.partners.Doubt;
import zveno.partners.Organization;
import zveno.partners.OwnOrganization;
import zveno.partners.PartnerField;

/// Our own organisation in the base.
///
/// @param areaCode put before telephone numbers without one; may give an empty text
public record JooqOwnOrganization(
    Database database, JooqChangeJournal journal, Supplier<String> areaCode)
    implements OwnOrganization {

  @Override
  public Optional<Organization> find() {
    return database.read(
        base ->
            OrganizationRows.organizations(base, ORGANIZATION.OURS.isTrue()).stream().findFirst());
  }

  @Override
  public List<Doubt> set(PartnerField field, String typed) {
    Optional<Organization> ours = find();
    String text = typed.strip();
    if (ours.isPresent()) {
      return journal
          .record(
              ChangeKind.EDIT,
              ours.get().callName(),
              recorder -> write(recorder, ours.get().id(), field, typed))
          .result();
    }
    if (field != PartnerField.NAME || text.isEmpty()) return List.of();
    List<Organization> known = database.read(base -> OrganizationFinder.named(base, text));
    if (known.size() == 1) {
      journal.record(ChangeKind.EDIT, text, recorder -> makeOurs(recorder, known.getFirst().id()));
      return List.of();
    }
    return journal.record(ChangeKind.CREATE, text, recorder -> add(recorder, text)).result();
  }

  private List<Doubt> add(Recorder recorder, String name) {
    UUID id = Ids.next();
    List<Doubt> doubts = write(recorder, id, PartnerField.NAME, name);
    makeOurs(recorder, id);
    return doubts;
  }

  private static boolean makeOurs(Recorder recorder, UUID id) {
    return recorder.update(ORGANIZATION, id, Map.of(ORGANIZATION.OURS, true));
  }

  private List<Doubt> write(Recorder recorder, UUID id, PartnerField field, String typed) {
    Row row = new Row(Map.of(field, List.of(typed)));
    StoredPartners stored = StoredPartners.load(recorder.base(), List.of(id));
    new OrganizationWriter(recorder, new ListLookup(recorder), areaCode.get())
        .write(id, row, stored, Writing.EDIT);
    return row.doubts();
  }
}
