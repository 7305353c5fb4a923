package zveno.partners.store;

import static zveno.database.jooq.Tables.ORGANIZATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import zveno.changes.store.Recorder;
import zveno.intake.kind.ImportResult.NewValue;
import zveno.intake.kind.ImportSettings;
import zveno.intake.kind.RowDoubt;
import zveno.partners.Doubt;
import zveno.partners.Partner;
import zveno.partners.PartnerField;
import zveno.partners.PartnerText;
import zveno.partners.ValueList;
import zveno.partners.Written;
import zveno.partners.incoming.IncomingPartner;
import zveno.partners.incoming.IncomingRow;

/// Gathers the partners of a file and writes them in lots, so that a long file is never held whole.
final class IncomingLots {

  private static final int LOT = 5_000;

  private final Recorder recorder;
  private final PartnerWriter writer;
  private final Set<PartnerField> emptied = EnumSet.noneOf(PartnerField.class);
  private final Map<UUID, IncomingPartner> open = new LinkedHashMap<>();
  private final Map<UUID, Outcome> outcomes = new HashMap<>();
  private final List<RowDoubt> doubts = new ArrayList<>();

  /// What became of a partner that was written.
  private enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
  }

  IncomingLots(Recorder recorder, ImportSettings settings) {
    this.recorder = recorder;
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
    if (open.size() >= LOT) {
      write();
    }
    open.put(id, new IncomingPartner(id, row));
    return outcomes.containsKey(id);
  }

  /// Writes what is gathered.
  void write() {
    resume();
    List<IncomingPartner> lot = new ArrayList<>(open.values());
    lot.stream().filter(p -> !outcomes.containsKey(p.id())).forEach(p -> p.clear(emptied));
    for (int round = 0; !lot.isEmpty(); round++) {
      int at = round;
      lot.removeIf(partner -> partner.writings().size() <= at);
      writer.prepare(lot.stream().map(IncomingPartner::id).toList());
      for (IncomingPartner partner : lot) {
        write(partner, partner.writings().get(round));
      }
    }
    open.clear();
  }

  private void write(IncomingPartner partner, Map<PartnerField, List<String>> cells) {
    Written written = writer.write(partner.id(), cells, Writing.IMPORT);
    Outcome now =
        written.created()
            ? Outcome.CREATED
            : written.changed() ? Outcome.UPDATED : Outcome.UNCHANGED;
    outcomes.merge(partner.id(), now, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    for (Doubt doubt : written.doubts()) {
      doubts.add(IncomingRow.of(partner.row(), doubt));
    }
  }

  /// A partner of an earlier lot keeps what that lot gave it; lists grow.
  private void resume() {
    Collection<UUID> again = open.keySet().stream().filter(outcomes::containsKey).toList();
    if (again.isEmpty()) {
      return;
    }
    recorder.flush();
    for (Partner stored : PartnerRows.partners(recorder.base(), ORGANIZATION.ID.in(again))) {
      IncomingPartner more = open.get(stored.id());
      if (more != null) {
        more.resume(field -> PartnerText.ISO.values(stored, field));
      }
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
    return (int) outcomes.values().stream().filter(o -> o == outcome).count();
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
    };
  }
}
