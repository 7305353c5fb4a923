package zveno.reporting;

import java.time.LocalDate;
import java.util.Optional;
import zveno.reports.paper.Stamp;
import zveno.reports.partners.PartnersForm;

/// What the table of partners is asked for.
///
/// @param owner the organisation in the heading; may be empty
/// @param contacts whether contact persons are printed
/// @param today the day whose state the table shows
/// @param from the first day of the period in which partners count as new
/// @param to the last day of that period
/// @param stamp who approves the document, where anybody does
public record PartnersOrder(
    PartnersForm form,
    String owner,
    boolean contacts,
    LocalDate today,
    LocalDate from,
    LocalDate to,
    Optional<Stamp> stamp) {

  private static final int SEPTEMBER = 9;

  /// The table as it stands today; new ones are those of the present school year, which begins on 1
  /// September.
  public static PartnersOrder today(
      PartnersForm form, String owner, boolean contacts, LocalDate today) {
    int year = today.getMonthValue() >= SEPTEMBER ? today.getYear() : today.getYear() - 1;
    LocalDate from = LocalDate.of(year, SEPTEMBER, 1);
    return new PartnersOrder(
        form, owner, contacts, today, from, from.plusYears(1).minusDays(1), Optional.empty());
  }
}
