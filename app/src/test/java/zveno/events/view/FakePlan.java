package zveno.events.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zveno.events.EventMark;
import zveno.events.Reach;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.SampleYear;
import zveno.events.calendar.Shown;
import zveno.events.calendar.Span;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.coverage.Scope;
import zveno.events.time.PartialDate;
import zveno.events.view.board.Layout;
import zveno.events.view.coverage.CoverageModel;
import zveno.events.view.coverage.Ways;
import zveno.events.view.list.EventDrawer;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.text.Messages;
import zveno.ui.Command;
import zveno.ui.DirectTasks;
import zveno.ui.Tasks;
import zveno.ui.table.lines.Only;

/// A calendar over invented events that are kept nowhere.
final class FakePlan
    implements CalendarViewModel.Source,
        CalendarState.Memory,
        Notices,
        CalendarView.PlanList,
        CalendarView.Paper {
  final List<Entry> entries;
  final List<String> told = new ArrayList<>();
  final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Region table = new StackPane();
  private final Region card = new StackPane();
  CalendarState kept = CalendarState.first(SampleYear.TODAY);

  FakePlan(List<Entry> entries) {
    this.entries = new ArrayList<>(entries);
  }

  CalendarViewModel model(Tasks tasks) {
    return new CalendarViewModel(
        new CalendarViewModel.Means(
            this,
            day -> DayMark.of(day, SampleYear.FREE),
            tasks,
            Messages.load(),
            this,
            () -> SampleYear.TODAY,
            () -> SampleYear.YEARS,
            this));
  }

  CalendarViewModel model() {
    return model(new DirectTasks());
  }

  @Override
  public List<Entry> read(Span span) {
    return List.copyOf(entries);
  }

  @Override
  public void move(Entry moved) {
    entries.replaceAll(one -> one.key().equals(moved.key()) ? moved : one);
  }

  @Override
  public boolean move(Entry moved, Reach reach) {
    told.add(reach + " " + moved.key().day().orElseThrow() + " " + moved.first());
    if (reach == Reach.ONE) move(moved);
    return reach != Reach.FOLLOWING;
  }

  @Override
  public UUID add(LocalDate day) {
    UUID id = new UUID(7, entries.size());
    entries.add(
        new Entry(
            new Entry.Key(id, Optional.empty()),
            "Новое",
            Optional.of(PartialDate.day(day)),
            "",
            Optional.empty(),
            EventMark.PLANNED,
            "",
            List.of(),
            "",
            List.of()));
    return id;
  }

  @Override
  public CalendarState of(LocalDate today) {
    return kept;
  }

  @Override
  public void keep(CalendarState state) {
    kept = state;
  }

  @Override
  public void tell(String sentence) {
    told.add(sentence);
  }

  @Override
  public void offerUndo(String sentence) {
    told.add(sentence + " · Отменить");
  }

  @Override
  public void saved() {}

  @Override
  public Region node() {
    return table;
  }

  @Override
  public void shown() {}

  @Override
  public List<List<Command>> commands() {
    return List.of();
  }

  @Override
  public void add() {}

  @Override
  public void unmarked() {
    told.add("unmarked");
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  void show(UUID event) {
    told.add("card " + event);
    open.set(true);
  }

  void close() {
    open.set(false);
  }

  @Override
  public void print(Shown shown, Layout layout) {
    told.add("print");
  }

  @Override
  public void pdf(Shown shown, Layout layout) {
    told.add("pdf");
  }

  /// The card lies beside the table.
  CalendarView.Parts parts() {
    return new CalendarView.Parts(
        this, new Beside(this), this, coverage(), new NoWays(), new Importing(() -> {}, () -> {}));
  }

  /// Coverage of nobody.
  private static CoverageModel coverage() {
    return new CoverageModel(
        new CoverageModel.Means(
            asked ->
                Matrix.empty(new Scope(asked.from(), asked.to(), Set.of(), Set.of(), Set.of())),
            new DirectTasks(),
            () -> SampleYear.TODAY,
            SampleYear.YEARS.of(SampleYear.TODAY)));
  }

  /// Nothing is led to.
  private record NoWays() implements Ways {
    @Override
    public void partner(UUID organization) {}

    @Override
    public void partners(Only these) {}

    @Override
    public void events(Only these) {}

    @Override
    public void invite(List<Member> members) {}

    @Override
    public void write(Matrix matrix, boolean summed, Form form) {}

    @Override
    public void print(Matrix matrix, boolean summed) {}
  }

  private record Beside(FakePlan plan) implements EventDrawer {
    @Override
    public Region node() {
      return plan.card;
    }

    @Override
    public ReadOnlyBooleanProperty openProperty() {
      return plan.openProperty();
    }

    @Override
    public void show(UUID event, Optional<LocalDate> day) {
      plan.show(event);
    }

    @Override
    public void focus() {}

    @Override
    public void close() {
      plan.close();
    }
  }
}
