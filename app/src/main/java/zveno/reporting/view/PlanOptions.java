package zveno.reporting.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import zveno.events.time.DateText;
import zveno.events.time.PartialDate;
import zveno.reporting.desk.PaperOptions;
import zveno.reporting.events.EventsOrder;
import zveno.reports.events.EventsForm;
import zveno.reports.paper.Period;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.ui.Icon;
import zveno.ui.Tips;

/// Which days a document of the calendar tells of, and on what paper.
final class PlanOptions {
  private final ReportsViewModel model;
  private final MenuButton period = new MenuButton("", Icon.CALENDAR.node());
  private final FoldingCheck large;

  PlanOptions(Messages messages, ReportsViewModel model) {
    this.model = model;
    period.setId("paper-period");
    period.setMinWidth(Region.USE_PREF_SIZE);
    large =
        new FoldingCheck(
            messages.get("reporting.large.option"), messages.get("reporting.large.tip"));
    large.setId("paper-large");
    large.setMinWidth(Region.USE_PREF_SIZE);
    large.selectedProperty().addListener((o, old, now) -> change(plan -> plan.large(now)));
  }

  List<Node> controls() {
    return List.of(period, large);
  }

  void show(EventsForm form) {
    PaperOptions.Plan now = model.optionsProperty().get().plan();
    SchoolYears years = model.saidProperty().get().years();
    SchoolYear year = years.of(now.period().from());
    period.setText(words(now.period(), year));
    period.setTooltip(Tips.of(period.getText()));
    period.getItems().setAll(items(form, year, now.period()));
    period.getItems().add(new SeparatorMenuItem());
    int first = year.from().getYear();
    for (int other : List.of(first - 1, first + 1)) {
      SchoolYear beside = years.in(other);
      Menu menu = new Menu(beside.name());
      menu.getItems().setAll(items(form, beside, now.period()));
      period.getItems().add(menu);
    }
    large.setSelected(now.large());
  }

  /// The year where the document may tell of one, and its months.
  private List<MenuItem> items(EventsForm form, SchoolYear year, Period now) {
    List<MenuItem> items = new ArrayList<>();
    if (!EventsOrder.isMonthly(form))
      items.add(item(new Period(year.from(), year.to()), year, now));
    YearMonth last = YearMonth.from(year.to());
    for (YearMonth month = YearMonth.from(year.from()); !month.isAfter(last); ) {
      items.add(item(new Period(month.atDay(1), month.atEndOfMonth()), year, now));
      month = month.plusMonths(1);
    }
    return items;
  }

  private RadioMenuItem item(Period days, SchoolYear year, Period now) {
    RadioMenuItem item = new RadioMenuItem(words(days, year));
    item.setId("period-" + days.from() + "-" + days.to());
    item.setSelected(days.equals(now));
    item.setOnAction(e -> change(plan -> plan.period(days)));
    return item;
  }

  private static String words(Period days, SchoolYear year) {
    LocalDate first = days.from();
    boolean whole = first.equals(year.from()) && days.to().equals(year.to());
    return new DateText(year)
        .full(whole ? PartialDate.year(year) : PartialDate.month(YearMonth.from(first)));
  }

  private void change(UnaryOperator<PaperOptions.Plan> change) {
    PaperOptions now = model.optionsProperty().get();
    PaperOptions wanted = now.plan(change.apply(now.plan()));
    if (!wanted.equals(now)) model.optionsProperty().set(wanted);
  }
}
