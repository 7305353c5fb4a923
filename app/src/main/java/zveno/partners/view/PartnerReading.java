package zveno.partners.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import zveno.partners.Organization;
import zveno.partners.Partner;
import zveno.partners.Partners;
import zveno.text.Messages;
import zveno.text.NaturalOrder;

/// Reads partners as lines of the table, beside the screen's thread.
///
/// @param files reads how many files hang on each partner that has any
/// @param warnDays reads how many days before its end an agreement counts as expiring
record PartnerReading(
    Partners partners,
    Messages messages,
    Supplier<LocalDate> today,
    Supplier<Map<UUID, Integer>> files,
    IntSupplier warnDays) {

  /// Everything that was read at once.
  ///
  /// @param maker makes lines by the terms of now
  record Loaded(PartnerLines maker, Optional<Organization> ours, List<PartnerLine> lines) {}

  /// All partners in the order of their names.
  Loaded all(PartnerLines before) {
    Optional<Organization> own = partners.ours();
    LocalDate day = today.get();
    Map<UUID, Integer> counts = files.get();
    PartnerLines maker = new PartnerLines(messages, before.rule(), warnDays.getAsInt());
    return new Loaded(
        maker,
        own,
        partners.all().stream()
            .map(partner -> line(maker, partner, counts, own, day))
            .sorted(Comparator.comparing(PartnerLine::name, new NaturalOrder()))
            .toList());
  }

  /// Some partners; one that is gone is empty.
  Map<UUID, Optional<PartnerLine>> some(
      List<UUID> touched, PartnerLines maker, Optional<Organization> own, LocalDate day) {
    Map<UUID, Optional<PartnerLine>> fresh = new HashMap<>();
    Map<UUID, Integer> counts = files.get();
    touched.forEach(id -> fresh.put(id, Optional.empty()));
    for (Partner partner : partners.find(touched)) {
      fresh.put(partner.id(), Optional.of(line(maker, partner, counts, own, day)));
    }
    return fresh;
  }

  private static PartnerLine line(
      PartnerLines maker,
      Partner partner,
      Map<UUID, Integer> counts,
      Optional<Organization> own,
      LocalDate day) {
    return maker.line(partner, counts.getOrDefault(partner.id(), 0), own, day);
  }
}
