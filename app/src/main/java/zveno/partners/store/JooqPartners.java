package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.PARTNERSHIP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.changes.store.Recorder;
import zveno.database.Database;
import zveno.partners.Agreement;
import zveno.partners.Contact;
import zveno.partners.DeletedPartner;
import zveno.partners.Doubt;
import zveno.partners.InteractionForm;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.Partners;
import zveno.partners.TypedRow;
import zveno.partners.TypedRows;
import zveno.partners.Written;
import zveno.text.NaturalOrder;

/// The partners in the base.
public final class JooqPartners implements Partners {
  private final Database database;
  private final JooqChangeJournal journal;
  private final Supplier<String> areaCode;

  /// @param areaCode put before telephone numbers without one; may give an empty text
  public JooqPartners(Database database, JooqChangeJournal journal, Supplier<String> areaCode) {
    this.database = database;
    this.journal = journal;
    this.areaCode = areaCode;
  }

  @Override
  public List<Partner> all() {
    List<Partner> partners =
        new ArrayList<>(database.read(base -> PartnerRows.partners(base, OrganizationRows.ALL)));
    partners.sort(
        Comparator.comparing((Partner p) -> p.organization().callName(), new NaturalOrder()));
    return partners;
  }

  @Override
  public Optional<Partner> find(UUID partner) {
    return database.read(base -> PartnerRows.partner(base, partner));
  }

  @Override
  public List<Partner> find(Collection<UUID> partners) {
    return partners.isEmpty()
        ? List.of()
        : database.read(base -> PartnerRows.partners(base, ORGANIZATION.ID.in(partners)));
  }

  @Override
  public List<Organization> named(String idOrKeyOrName) {
    return database.read(base -> OrganizationFinder.named(base, idOrKeyOrName));
  }

  @Override
  public Optional<Organization> ours() {
    return database.read(
        base ->
            OrganizationRows.organizations(base, ORGANIZATION.OURS.isTrue()).stream().findFirst());
  }

  @Override
  public void setOurs(UUID organization) {
    edit(
        List.of(organization),
        recorder -> {
          recorder
              .base()
              .select(ORGANIZATION.ID)
              .from(ORGANIZATION)
              .where(ORGANIZATION.OURS.isTrue())
              .and(ORGANIZATION.ID.ne(organization))
              .fetch(ORGANIZATION.ID)
              .forEach(id -> recorder.update(ORGANIZATION, id, Map.of(ORGANIZATION.OURS, false)));
          return recorder.update(ORGANIZATION, organization, Map.of(ORGANIZATION.OURS, true));
        });
  }

  @Override
  public UUID add(String name) {
    return journal
        .record(
            ChangeKind.CREATE,
            name,
            recorder -> writer(recorder).add(Map.of(PartnerField.NAME, List.of(name))).partner())
        .result();
  }

  @Override
  public List<Doubt> set(Collection<UUID> partners, PartnerField field, String typed) {
    return edit(
        partners,
        recorder -> {
          PartnerWriter writer = writer(recorder);
          writer.prepare(partners);
          List<Doubt> doubts = new ArrayList<>();
          for (UUID partner : partners) {
            doubts.addAll(
                writer.write(partner, Map.of(field, List.of(typed)), Writing.EDIT).doubts());
          }
          return doubts;
        });
  }

  @Override
  public TypedRows paste(List<TypedRow> rows) {
    return write(ChangeKind.PASTE, rows);
  }

  @Override
  public TypedRows edit(List<TypedRow> rows) {
    return write(ChangeKind.EDIT, rows);
  }

  private TypedRows write(ChangeKind kind, List<TypedRow> rows) {
    List<UUID> known = rows.stream().flatMap(row -> row.partner().stream()).distinct().toList();
    return journal.record(kind, names(known), recorder -> write(recorder, known, rows)).result();
  }

  private TypedRows write(Recorder recorder, List<UUID> known, List<TypedRow> rows) {
    PartnerWriter writer = writer(recorder);
    Set<UUID> live = writer.prepare(known);
    List<UUID> partners = new ArrayList<>();
    List<Doubt> doubts = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (TypedRow row : rows) {
      if (row.partner().isPresent() && !live.contains(row.partner().get())) continue;
      Map<PartnerField, List<String>> cells = new EnumMap<>(PartnerField.class);
      row.cells().forEach((field, text) -> cells.put(field, List.of(text)));
      Written written =
          row.partner().isPresent()
              ? writer.write(row.partner().get(), cells, Writing.EDIT)
              : writer.add(cells);
      partners.add(written.partner());
      doubts.addAll(written.doubts());
      if (written.created()) added++;
      if (written.changed()) changed++;
    }
    return new TypedRows(partners, added, changed, doubts);
  }

  @Override
  public void setForm(UUID partner, Optional<InteractionForm> form, String reason) {
    edit(
        List.of(partner),
        recorder -> {
          UUID id =
              recorder
                  .base()
                  .select(PARTNERSHIP.ID)
                  .from(PARTNERSHIP)
                  .where(PARTNERSHIP.ORGANIZATION_ID.eq(partner))
                  .and(PARTNERSHIP.DELETED_AT.isNull())
                  .fetchSingle()
                  .value1();
          Map<Field<?>, @Nullable Object> values = new HashMap<>();
          values.put(PARTNERSHIP.FORM, form.map(InteractionForm::name).orElse(null));
          values.put(PARTNERSHIP.FORM_REASON, form.isPresent() ? reason : null);
          return recorder.update(PARTNERSHIP, id, values);
        });
  }

  @Override
  public void saveContact(UUID partner, Contact contact) {
    edit(List.of(partner), recorder -> CardRows.save(recorder, partner, contact));
  }

  @Override
  public void deleteContact(UUID partner, UUID contact) {
    edit(List.of(partner), recorder -> CardRows.deleteContact(recorder, contact));
  }

  @Override
  public void saveAgreement(UUID partner, Agreement agreement) {
    edit(List.of(partner), recorder -> CardRows.save(recorder, partner, agreement));
  }

  @Override
  public void deleteAgreement(UUID partner, UUID agreement) {
    edit(List.of(partner), recorder -> CardRows.deleteAgreement(recorder, agreement));
  }

  @Override
  public void delete(Collection<UUID> partners) {
    journal.record(
        ChangeKind.DELETE, names(partners), recorder -> Trash.delete(recorder, partners));
  }

  @Override
  public List<DeletedPartner> deleted() {
    return database.read(Trash::deleted);
  }

  @Override
  public void recover(Collection<UUID> partners) {
    journal.record(
        ChangeKind.RECOVER, names(partners), recorder -> Trash.recover(recorder, partners));
  }

  private <T> T edit(Collection<UUID> partners, Function<Recorder, T> work) {
    return journal.record(ChangeKind.EDIT, names(partners), work).result();
  }

  private PartnerWriter writer(Recorder recorder) {
    return new PartnerWriter(recorder, areaCode.get());
  }

  /// The name of the only one; of several the journal tells how many records were touched.
  private String names(Collection<UUID> partners) {
    if (partners.size() != 1) return "";
    return database.read(base -> name(base, partners.iterator().next()));
  }

  private static String name(DSLContext base, UUID organization) {
    return base.select(ORGANIZATION.SHORT_NAME, ORGANIZATION.NAME)
        .from(ORGANIZATION)
        .where(ORGANIZATION.ID.eq(organization))
        .fetchOptional(row -> row.value1() == null ? row.value2() : row.value1())
        .orElse("");
  }
}
