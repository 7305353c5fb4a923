package zveno.reports.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.reports.words.Dates;
import zveno.reports.words.Words;

/// «Договор о сотрудничестве № 14 от 01.09.2024, до 31.12.2026, действует».
record AgreementText(Words words) {

  String of(AgreementLine agreement) {
    List<String> parts = new ArrayList<>();
    parts.add(title(agreement));
    Optional<LocalDate> from = agreement.from();
    if (from.isPresent() && !from.equals(agreement.signed())) {
      parts.add(dated("agreement.from", from.get()));
    }
    term(agreement).ifPresent(parts::add);
    if (!agreement.status().isBlank()) {
      parts.add(agreement.status());
    }
    return String.join(", ", parts);
  }

  private String title(AgreementLine agreement) {
    StringBuilder title = new StringBuilder();
    title.append(agreement.kind().isBlank() ? words.get("agreement.noKind") : agreement.kind());
    if (!agreement.number().isBlank()) {
      title.append(' ').append(words.get("agreement.number", agreement.number()));
    }
    agreement.signed().ifPresent(day -> title.append(' ').append(dated("agreement.signed", day)));
    return title.toString();
  }

  private Optional<String> term(AgreementLine agreement) {
    Optional<String> to = agreement.to().map(day -> dated("agreement.to", day));
    if (!agreement.prolonged()) {
      return to;
    }
    String prolonged = words.get("agreement.prolonged");
    return Optional.of(to.map(day -> day + " " + prolonged).orElse(prolonged));
  }

  private String dated(String key, LocalDate day) {
    return words.get(key, Dates.digits(day));
  }
}
