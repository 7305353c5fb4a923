package zveno.events.view.coverage;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import zveno.events.EventMark;
import zveno.events.coverage.Gathering;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.coverage.Presence;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.settings.SchoolYear;
import zveno.text.Messages;
import zveno.text.RussianMonth;

/// What is said of rows, columns and cells, in tooltips and by screen readers.
record MatrixWords(Messages messages, SchoolYear year) {
  private static final int LETTERS_OF_MONTH = 3;

  /// «06.10», «окт», «1 п/г»: what fits over a column.
  String small(Gathering one) {
    if (one.date().isEmpty()) return "";
    PartialDate date = one.date().get();
    if (date.precision().isExact()) return new DateText(year).within(first(date));
    String month = RussianMonth.nominative(date.first().getMonthValue());
    return month.substring(0, Math.min(LETTERS_OF_MONTH, month.length()));
  }

  private static PartialDate first(PartialDate date) {
    LocalDate day = date.first();
    return PartialDate.day(day);
  }

  String of(Gathering one, int rows) {
    String when = one.date().map(new DateText(year)::full).orElse("");
    String times =
        one.times() > 1
            ? "\n" + messages.get("calendar.coverage.times", one.times(), one.held())
            : "";
    return one.title()
        + "\n"
        + when
        + " · "
        + state(one.state())
        + times
        + "\n"
        + messages.get("calendar.coverage.tookOf", one.organizations(), rows);
  }

  private String state(EventMark state) {
    return messages.get("calendar.state." + state.name().toLowerCase(Locale.ROOT));
  }

  String of(Member one) {
    String place =
        one.organization().district().isEmpty()
            ? ""
            : "\n" + messages.get("calendar.coverage.district", one.organization().district());
    return one.name()
        + place
        + "\n"
        + (one.took()
            ? messages.get("calendar.coverage.member", one.events(), one.visits(), one.people())
            : messages.get("calendar.coverage.nothing"))
        + (one.ahead() > 0 ? "\n" + messages.get("calendar.coverage.ahead", one.ahead()) : "");
  }

  String of(Member member, Gathering event, Optional<Presence> there) {
    return member.name()
        + "\n"
        + event.title()
        + "\n"
        + there.map(one -> presence(one, event)).orElse(messages.get("calendar.coverage.white"));
  }

  private String presence(Presence there, Gathering event) {
    if (!there.took()) return messages.get("calendar.coverage.planned");
    String words =
        there.organizer()
            ? messages.get("calendar.coverage.organized")
            : messages.get("calendar.coverage.took");
    if (event.times() > 1) words += messages.get("calendar.coverage.often", there.held());
    if (there.people() > 0) words += messages.get("calendar.coverage.people", there.people());
    return words;
  }

  /// What a reader says of the cell under the keys.
  String spoken(Matrix matrix, MatrixShape.Cell cell) {
    if (matrix.members().isEmpty() && matrix.gatherings().isEmpty()) {
      return messages.get("calendar.coverage.none");
    }
    return tip(matrix, cell).replace("\n", ". ");
  }

  String tip(Matrix matrix, MatrixShape.Cell cell) {
    boolean rows = cell.row() >= 0 && cell.row() < matrix.members().size();
    boolean columns = cell.column() >= 0 && cell.column() < matrix.gatherings().size();
    if (rows && columns) {
      Member member = matrix.members().get(cell.row());
      Gathering event = matrix.gatherings().get(cell.column());
      return of(member, event, matrix.at(member, event));
    }
    if (rows) return of(matrix.members().get(cell.row()));
    return columns ? of(matrix.gatherings().get(cell.column()), matrix.members().size()) : "";
  }
}
