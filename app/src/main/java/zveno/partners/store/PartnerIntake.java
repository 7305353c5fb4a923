package zveno.partners.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.database.Ids;
import zveno.intake.kind.DoubtCode;
import zveno.intake.kind.ImportResult;
import zveno.intake.kind.ImportRow;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.RowDoubt;
import zveno.intake.mending.Mending;
import zveno.partners.PartnerField;
import zveno.partners.incoming.IncomingKeys;
import zveno.partners.incoming.IncomingRow;
import zveno.partners.store.KnownOrganizations.Found;

/// One import of partners: finds whom a row speaks of, or rejects it.
final class PartnerIntake {

  private final ImportSettings settings;
  private final KnownOrganizations known;
  private final IncomingLots lots;
  private final IncomingWatch watch;
  private final List<RowDoubt> doubts = new ArrayList<>();
  private final Set<Integer> rejected = new TreeSet<>();
  private int merged;

  /// @param toHold the first rows of partners that a file speaks of again much later
  PartnerIntake(
      Recorder recorder,
      ImportSettings settings,
      KnownOrganizations known,
      Set<Integer> toHold,
      IncomingWatch watch) {
    this.settings = settings;
    this.known = known;
    this.watch = watch;
    this.lots = new IncomingLots(recorder, settings, known::isStored, toHold, watch);
  }

  /// What a row says of a partner; asks nothing of the base.
  IncomingRow read(ImportRow row) {
    IncomingRow incoming = IncomingRow.of(row, settings.profile().phoneAreaCode());
    if (!settings.given().contains(PartnerField.NAME.code())) {
      incoming.callByShortName();
    }
    return incoming;
  }

  void take(IncomingRow incoming) {
    Optional<Found> found = found(incoming);
    boolean nameless = IncomingKeys.name(incoming.text(PartnerField.NAME)).isEmpty();
    if (found.isPresent() && found.get().ids().size() > 1) {
      watch.rejected(incoming, found);
      reject(incoming, found.get().key(), DoubtCode.KEY_AMBIGUOUS, found.get().value());
    } else if (found.isEmpty() && nameless) {
      watch.rejected(incoming, Optional.empty());
      reject(incoming, PartnerField.NAME, DoubtCode.NAME_MISSING, "");
    } else {
      UUID id = found.map(f -> f.ids().iterator().next()).orElseGet(Ids::next);
      if (known.calledOtherwise(id, incoming.text(PartnerField.NAME))) incoming.keepName();
      known.add(id, incoming);
      doubts.addAll(incoming.doubts());
      boolean folded = lots.take(id, incoming);
      watch.row(incoming, id, folded);
      if (folded) {
        merged++;
        found.ifPresent(
            f -> doubts.add(doubt(incoming, f.key(), DoubtCode.ROW_DUPLICATE, f.value())));
      }
    }
  }

  /// Whom the row speaks of: what the user said goes before its keys.
  private Optional<Found> found(IncomingRow incoming) {
    Optional<UUID> said = settings.mending().record(incoming.number());
    if (said.filter(Mending.NEW::equals).isPresent()) return known.brought(incoming);
    Optional<Found> stored = said.flatMap(id -> known.stored(id, incoming));
    stored.map(f -> f.ids().iterator().next()).ifPresent(id -> name(id, incoming));
    return stored.or(() -> known.find(incoming));
  }

  private void name(UUID partner, IncomingRow row) {
    if (!known.called(partner, row.text(PartnerField.NAME))) {
      row.callsOtherwise(known.aliases(partner));
    }
  }

  private void reject(IncomingRow row, PartnerField field, DoubtCode code, String value) {
    rejected.add(row.number());
    doubts.addAll(row.doubts());
    doubts.add(doubt(row, field, code, value));
  }

  private static RowDoubt doubt(IncomingRow row, PartnerField field, DoubtCode code, String value) {
    return new RowDoubt(row.number(), field.code(), code, value);
  }

  /// See [IncomingLots#farApart()].
  Set<Integer> farApart() {
    return lots.farApart();
  }

  ImportResult finish() {
    lots.finish();
    doubts.addAll(lots.doubts());
    doubts.sort((a, b) -> Integer.compare(a.row(), b.row()));
    return new ImportResult(
        lots.created(),
        lots.updated(),
        lots.unchanged(),
        merged,
        rejected,
        lots.created() + lots.updated(),
        lots.newValues(),
        Optional.empty(),
        doubts);
  }
}
