package zveno.reporting;

import java.time.LocalDate;
import zveno.reports.paper.Paper;
import zveno.reports.paper.Period;
import zveno.reports.partners.PartnersForm;

/// What the table of partners is asked for.
///
/// @param contacts whether contact persons are printed
/// @param period in which partners count as new and things were done together
/// @param chosen which partners these are, in words; empty for all
/// @param paper the frame; its date is the day whose state the table shows
public record PartnersOrder(
    PartnersForm form, boolean contacts, Period period, String chosen, Paper paper) {

  private static final int SEPTEMBER = 9;

  /// All partners as they stand on the paper's day; new ones are those of the school year of that
  /// day.
  public static PartnersOrder of(PartnersForm form, boolean contacts, Paper paper) {
    return new PartnersOrder(form, contacts, schoolYear(paper.date()), "", paper);
  }

  public PartnersOrder within(Period other) {
    return new PartnersOrder(form, contacts, other, chosen, paper);
  }

  public PartnersOrder chosen(String words) {
    return new PartnersOrder(form, contacts, period, words, paper);
  }

  /// The school year begins on 1 September.
  public static Period schoolYear(LocalDate day) {
    int year = day.getMonthValue() >= SEPTEMBER ? day.getYear() : day.getYear() - 1;
    LocalDate from = LocalDate.of(year, SEPTEMBER, 1);
    return new Period(from, from.plusYears(1).minusDays(1));
  }

  LocalDate today() {
    return paper.date();
  }
}
