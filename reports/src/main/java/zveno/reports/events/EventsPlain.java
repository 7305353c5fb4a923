package zveno.reports.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zveno.reports.paper.Orientation;
import zveno.reports.plain.PlainTable;
import zveno.reports.table.Grid;
import zveno.reports.words.Words;

/// Makes the table document of what is said about events.
public record EventsPlain(EventsTable table) {

  /// The document as any table.
  ///
  /// @param apart whether kinds of people stand in columns of their own, to be counted with
  public PlainTable plain(boolean apart) {
    Words words = Words.load("events");
    EventsForm form = table.form();
    return new PlainTable(
        words.get(form.key() + ".title"),
        words.get(form.key() + ".noun"),
        under(words),
        false,
        page(form),
        Grid.ofSections(new EventsColumns(words, apart).of(form), table.sections()),
        words.get("empty"),
        new EventsFigures(words, apart).of(table));
  }

  private List<String> under(Words words) {
    String tense = table.form() == EventsForm.LOG ? "log" : "plan";
    List<String> lines = new ArrayList<>();
    lines.add(new PeriodWords(words, Words.load("common")).of(tense, table.period()));
    if (!table.chosen().isBlank()) lines.add(words.get("chosen", table.chosen()));
    return lines;
  }

  private Optional<Orientation> page(EventsForm form) {
    if (table.large()) return Optional.of(Orientation.LARGE);
    return form == EventsForm.CYCLOGRAM ? Optional.empty() : Optional.of(Orientation.ACROSS);
  }
}
