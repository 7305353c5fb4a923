package zveno.reports.events;

import java.util.ArrayList;
import java.util.List;
import zveno.reports.plain.Total;
import zveno.reports.table.Value;
import zveno.reports.words.Numbers;
import zveno.reports.words.Words;

/// The totals of the forms as they stand under their tables.
record EventsFigures(Words words, boolean apart) {

  List<Total> of(EventsTable table) {
    return switch (table.form()) {
      case PLAN -> plan(table.totals());
      case LOG -> log(table.totals());
      case MONTH, CYCLOGRAM -> List.of();
    };
  }

  private List<Total> plan(EventsTotals totals) {
    List<Total> all = new ArrayList<>();
    all.add(count("events", totals.events(), EventsColumns.TITLE_OF_PLAN));
    all.add(given("held", totals.held()));
    all.add(given("moved", totals.moved()));
    all.add(given("cancelled", totals.cancelled()));
    EventsTotals.Completion done = totals.completion();
    if (done.due() > 0) {
      String percent = Numbers.format(Numbers.percent(done.held(), done.due()));
      String share = words.get("totals.share", percent, done.held(), done.due());
      all.add(Total.given("completion", words.get("totals.completion"), Value.text(share)));
    }
    if (done.extra() > 0) all.add(given("extra", done.extra()));
    return all;
  }

  private List<Total> log(EventsTotals totals) {
    List<Total> all = new ArrayList<>();
    all.add(count("events", totals.events(), EventsColumns.TITLE_OF_LOG));
    all.add(sum("people", totals.people(), 0));
    all.add(sum("teachers", totals.teachers(), 1));
    all.add(sum("pupils", totals.pupils(), 2));
    all.add(sum("parents", totals.parents(), 3));
    all.add(given("organizations", totals.organizations()));
    all.add(given("visits", totals.visits()));
    all.add(given("districts", totals.districts()));
    totals.doubts().forEach(doubt -> all.add(Total.note(doubt)));
    return all;
  }

  private Total count(String mark, int rows, int column) {
    return Total.count(mark, words.get("totals." + mark), rows, column);
  }

  private Total given(String mark, int number) {
    return Total.given(mark, words.get("totals." + mark), new Value.Whole(number));
  }

  private Total sum(String mark, int sum, int kind) {
    String name = words.get("totals." + mark);
    return apart
        ? Total.sum(mark, name, sum, EventsColumns.PEOPLE_OF_LOG + kind)
        : Total.given(mark, name, new Value.Whole(sum));
  }
}
