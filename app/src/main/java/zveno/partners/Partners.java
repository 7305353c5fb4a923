package zveno.partners;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The social partners. Every call that writes is one change of the journal and is on the disk when
/// it returns. Ids are those of the organisations.
public interface Partners extends TrashShelf {
  /// All live partners, in natural order of their names.
  List<Partner> all();

  Optional<Partner> find(UUID partner);

  /// Those of these partners that are live, in no order, all in a few queries.
  List<Partner> find(Collection<UUID> partners);

  /// Live organisations with this id, ИНН, ОГРН or name (short, full or alias, without case, ё =
  /// е).
  List<Organization> named(String idOrKeyOrName);

  /// Our own organisation, against which the form of interaction is computed.
  Optional<Organization> ours();

  /// Makes this organisation ours, and no other.
  void setOurs(UUID organization);

  /// Adds a partner with this name.
  UUID add(String name);

  /// Gives a field of these partners the text typed; an empty text clears it. Lists are separated
  /// as [PartnerField.Shape] says; a value new to an editable list is added to it.
  ///
  /// @return what deserves a second look; a date or choice that was not understood is not written
  List<Doubt> set(Collection<UUID> partners, PartnerField field, String typed);

  /// Writes rows of cells, all as one change, and adds partners for those that have none yet; a row
  /// of a partner that is no more is passed over.
  ///
  /// @return doubts as of [#set]
  TypedRows paste(List<TypedRow> rows);

  /// Writes rows of cells as [#paste] does, as an edit of those partners.
  TypedRows edit(List<TypedRow> rows);

  /// Sets the form of interaction by hand, or leaves it to the rule again when empty.
  void setForm(UUID partner, Optional<InteractionForm> form, String reason);

  void saveContact(UUID partner, Contact contact);

  void deleteContact(UUID partner, UUID contact);

  void saveAgreement(UUID partner, Agreement agreement);

  void deleteAgreement(UUID partner, UUID agreement);

  /// Puts partners into the trash with everything that hangs on them.
  void delete(Collection<UUID> partners);

  /// The partners in the trash, latest deleted first.
  @Override
  List<DeletedPartner> deleted();

  /// Takes partners out of the trash with everything that went there together with them.
  @Override
  void recover(Collection<UUID> partners);
}
