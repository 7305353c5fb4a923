package zveno.reports.events;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// An event in a table. Texts are finished, and empty where nothing is known.
///
/// @param day the day where the event has just one
/// @param when in words where it has not
/// @param weekday in words
/// @param audience for whom it is
/// @param expected what is planned to come of it
/// @param mark what became of it; empty while nothing did
/// @param organizations how many took part
/// @param districts where these come from
public record EventLine(
    Optional<LocalDate> day,
    String when,
    String weekday,
    String time,
    String form,
    String title,
    String place,
    String audience,
    String responsible,
    String expected,
    String mark,
    String level,
    String mode,
    String organizers,
    People people,
    OptionalInt organizations,
    String districts,
    String materials,
    String outcome) {

  /// The form and the title; the form is said once where the title begins with it.
  public String formAndTitle() {
    String before = form.strip();
    boolean said = title.toLowerCase(Locale.ROOT).startsWith(before.toLowerCase(Locale.ROOT));
    return said ? title : before + ". " + title;
  }
}
