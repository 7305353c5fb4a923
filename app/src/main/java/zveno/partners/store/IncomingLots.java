package zveno.partners.store;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import zveno.changes.store.Recorder;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.RowDoubt;
import zveno.lists.ValueList;
import zveno.partners.Doubt;
import zveno.partners.PartnerField;
import zveno.partners.Written;
import zveno.partners.incoming.IncomingPartner;
import zveno.partners.incoming.IncomingRow;
import zveno.partners.incoming.SaidCells;

/// Gathers the partners of a file and writes them in lots, so that a long file is never held whole.
/// Only partners whose rows stand far apart are held back to the end.
final class IncomingLots {

  static final int LOT = 5_000;

  private final PartnerWriter writer;
  private final IncomingWatch watch;
  private final Predicate<UUID> stored;
  private final Set<PartnerField> emptied = EnumSet.noneOf(PartnerField.class);
  private final Map<UUID, IncomingPartner> open = new LinkedHashMap<>();
  private final Map<UUID, Fate> fates = new HashMap<>();
  private final Set<Integer> farApart = new HashSet<>();
  private final List<RowDoubt> doubts = new ArrayList<>();
  private Set<Integer> toHold;
  private int held;

  /// What became of a partner that was written.
  private enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  /// The first row of a partner and what became of it.
  private record Fate(int row, Outcome outcome) {
    Fate and(Outcome now) {
      return new Fate(row, outcome.compareTo(now) <= 0 ? outcome : now);
    }
  }

  /// @param stored whether a partner was in the base before
  /// @param toHold the first rows of partners that are written only at the end
  IncomingLots(
      Recorder recorder,
      ImportSettings settings,
      Predicate<UUID> stored,
      Set<Integer> toHold,
      IncomingWatch watch) {
    this.stored = stored;
    this.toHold = toHold;
    this.watch = watch;
    this.writer = new PartnerWriter(recorder, settings.profile().phoneAreaCode());
    if (settings.profile().clear()) {
      settings.given().forEach(code -> PartnerField.of(code).ifPresent(emptied::add));
      emptied.remove(PartnerField.NAME);
    }
  }

  /// True when an earlier row spoke of the same partner.
  boolean take(UUID id, IncomingRow row) {
    IncomingPartner known = open.get(id);
    if (known != null) {
      known.merge(row);
      return true;
    }
    Fate before = fates.get(id);
    if (before != null) {
      farApart.add(before.row());
      return true;
    }
    if (open.size() - held >= watch.lot()) {
      write();
    }
    open.put(id, new IncomingPartner(id, row));
    held += toHold.contains(row.number()) ? 1 : 0;
    return false;
  }

  /// The first rows of the partners that a later row speaks of after their lot was written. Where
  /// there are any, the file is to be taken anew with these partners held back to its end: what
  /// comes of a partner must not depend on how far apart its rows stand.
  Set<Integer> farApart() {
    return farApart;
  }

  /// Writes what is gathered, the partners held back too.
  void finish() {
    held = 0;
    toHold = Set.of();
    write();
  }

  private void write() {
    List<IncomingPartner> lot =
        new ArrayList<>(
            open.values().stream().filter(partner -> !toHold.contains(partner.row())).toList());
    lot.forEach(partner -> open.remove(partner.id()));
    lot.forEach(partner -> fates.put(partner.id(), new Fate(partner.row(), Outcome.UNCHANGED)));
    if (!farApart.isEmpty()) {
      return;
    }
    for (int from = 0; from < lot.size(); from += LOT) {
      writeLot(new ArrayList<>(lot.subList(from, Math.min(lot.size(), from + LOT))));
    }
  }

  /// One partner of a lot and what is to be written of it.
  private record Pieces(IncomingPartner partner, List<SaidCells> writings) {}

  private void writeLot(List<IncomingPartner> partners) {
    partners.forEach(partner -> partner.clear(emptied));
    List<Pieces> lot = new ArrayList<>(partners.size());
    partners.forEach(partner -> lot.add(new Pieces(partner, partner.writings())));
    for (int round = 0; !lot.isEmpty(); round++) {
      int at = round;
      lot.removeIf(pieces -> pieces.writings().size() <= at);
      writer.prepare(
          lot.stream().map(pieces -> pieces.partner().id()).filter(this::mayBeStored).toList());
      lot.forEach(pieces -> write(pieces.partner(), pieces.writings().get(at)));
    }
  }

  /// A partner that this file brings is in the base from its first writing on.
  private boolean mayBeStored(UUID partner) {
    Fate fate = fates.get(partner);
    return stored.test(partner) || (fate != null && fate.outcome() == Outcome.CREATED);
  }

  private void write(IncomingPartner partner, SaidCells cells) {
    watch.writing(partner.id());
    Written written =
        writer.write(
            partner.id(), cells.texts(watch.wanted(stored.test(partner.id()))), Writing.IMPORT);
    Outcome now =
        written.created()
            ? Outcome.CREATED
            : written.changed() ? Outcome.UPDATED : Outcome.UNCHANGED;
    fates.computeIfPresent(partner.id(), (_, before) -> before.and(now));
    for (Doubt doubt : written.doubts()) {
      doubts.add(cells.at(doubt));
    }
  }

  int created() {
    return count(Outcome.CREATED);
  }

  int updated() {
    return count(Outcome.UPDATED);
  }

  int unchanged() {
    return count(Outcome.UNCHANGED);
  }

  private int count(Outcome outcome) {
    return (int) fates.values().stream().filter(f -> f.outcome() == outcome).count();
  }

  List<RowDoubt> doubts() {
    return doubts;
  }

  List<NewValue> newValues() {
    return writer.newValues().stream()
        .map(value -> new NewValue(field(value.list()).code(), value.name()))
        .toList();
  }

  private static PartnerField field(ValueList list) {
    return switch (list) {
      case DISTRICTS -> PartnerField.DISTRICT;
      case TYPES -> PartnerField.TYPE;
      case KINDS -> PartnerField.KIND;
      case DEPARTMENTS -> PartnerField.DEPARTMENT;
      case DIRECTIONS -> PartnerField.DIRECTIONS;
      case AGREEMENT_KINDS -> PartnerField.AGREEMENT_KIND;
      case MODELS -> PartnerField.MODEL;
      default -> throw new IllegalArgumentException(list.name());
    };
  }
}
