package zveno.partners.alike.store;

import static zveno.database.jooq.Tables.ORGANIZATION;
import static zveno.database.jooq.Tables.ORGANIZATION_APART;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zveno.changes.Change;
import zveno.changes.ChangeKind;
import zveno.changes.store.JooqChangeJournal;
import zveno.database.Database;
import zveno.database.Ids;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.alike.AlikePair;
import zveno.partners.alike.AlikeSearch;
import zveno.partners.alike.Couple;
import zveno.partners.alike.Duplicates;
import zveno.partners.alike.Union;
import zveno.partners.store.PartnerRows;

/// Duplicates in the base.
public final class JooqDuplicates implements Duplicates {
  private final Database database;
  private final JooqChangeJournal journal;
  private final AtomicReference<@Nullable Searched> searched = new AtomicReference<>();

  /// What a search came to: it holds until the next change.
  ///
  /// @param newest the newest change then
  private record Searched(Optional<UUID> newest, List<AlikePair> pairs) {}

  public JooqDuplicates(Database database, JooqChangeJournal journal) {
    this.database = database;
    this.journal = journal;
  }

  @Override
  public List<AlikePair> find() {
    Optional<UUID> newest = journal.newest(1).stream().findFirst().map(Change::id);
    Searched before = searched.get();
    if (before != null && before.newest().equals(newest)) return before.pairs();
    Searched now = new Searched(newest, search());
    searched.set(now);
    return now.pairs();
  }

  private List<AlikePair> search() {
    List<Organization> cards =
        database.read(base -> PartnerRows.partners(base, DSL.noCondition())).stream()
            .map(Partner::organization)
            .toList();
    return AlikeSearch.among(cards, apart());
  }

  @Override
  public Set<Couple> apart() {
    return database.read(
        base ->
            base.selectFrom(ORGANIZATION_APART)
                .where(ORGANIZATION_APART.DELETED_AT.isNull())
                .fetchSet(row -> Couple.of(row.getOneId(), row.getOtherId())));
  }

  @Override
  public void setApart(Couple couple) {
    journal.record(
        ChangeKind.EDIT,
        names(couple),
        recorder -> {
          recorder.insert(
              ORGANIZATION_APART,
              Ids.next(),
              Map.of(
                  ORGANIZATION_APART.ONE_ID, couple.one(),
                  ORGANIZATION_APART.OTHER_ID, couple.other()));
          return couple;
        });
  }

  @Override
  public UUID unite(Union union) {
    return journal
        .record(
            ChangeKind.MERGE,
            names(new Couple(union.stays(), union.goes())),
            recorder -> new UnionWriter(recorder, union).write())
        .change()
        .orElseThrow();
  }

  /// «МБОУ «СОШ № 905» — СОШ 905»: the one that stays comes first.
  private String names(Couple couple) {
    return name(couple.one()) + " — " + name(couple.other());
  }

  private String name(UUID organization) {
    return database.read(
        base ->
            base.select(DSL.coalesce(ORGANIZATION.SHORT_NAME, ORGANIZATION.NAME))
                .from(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(organization))
                .fetchSingle()
                .value1());
  }
}
