package zveno.reporting.desk;

import java.time.LocalDate;
import java.util.Optional;
import zveno.reports.paper.Period;
import zveno.settings.Signatories.Person;

/// How a document is wanted.
///
/// @param days an agreement that ends within so many days ends soon
/// @param contacts whether contact persons are printed
/// @param stamped whether it bears «УТВЕРЖДАЮ»
/// @param signer none for a document that nobody signs
/// @param plan how a document of the calendar is wanted
public record PaperOptions(
    LocalDate date,
    Scope scope,
    int days,
    boolean contacts,
    boolean stamped,
    Optional<Person> signer,
    Plan plan) {

  /// How a document of the calendar is wanted.
  ///
  /// @param period the days that it tells of
  /// @param large whether it is printed on A3
  public record Plan(Period period, boolean large) {
    public Plan period(Period other) {
      return new Plan(other, large);
    }

    public Plan large(boolean onLarge) {
      return new Plan(period, onLarge);
    }
  }

  /// Which partners a document is about.
  public enum Scope {
    ALL,
    /// Those in the table of partners, in its order.
    SHOWN,
    /// Those with an agreement that ends soon.
    EXPIRING
  }

  public PaperOptions date(LocalDate other) {
    return new PaperOptions(other, scope, days, contacts, stamped, signer, plan);
  }

  public PaperOptions scope(Scope other) {
    return new PaperOptions(date, other, days, contacts, stamped, signer, plan);
  }

  public PaperOptions days(int other) {
    return new PaperOptions(date, scope, other, contacts, stamped, signer, plan);
  }

  public PaperOptions contacts(boolean printed) {
    return new PaperOptions(date, scope, days, printed, stamped, signer, plan);
  }

  public PaperOptions stamped(boolean bears) {
    return new PaperOptions(date, scope, days, contacts, bears, signer, plan);
  }

  public PaperOptions signer(Optional<Person> other) {
    return new PaperOptions(date, scope, days, contacts, stamped, other, plan);
  }

  public PaperOptions plan(Plan other) {
    return new PaperOptions(date, scope, days, contacts, stamped, signer, other);
  }
}
