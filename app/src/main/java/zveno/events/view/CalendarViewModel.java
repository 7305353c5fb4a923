package zveno.events.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.events.EventMark;
import zveno.events.Reach;
import zveno.events.calendar.DayMark;
import zveno.events.calendar.Entry;
import zveno.events.calendar.Shown;
import zveno.events.calendar.Span;
import zveno.events.calendar.Wanted;
import zveno.events.view.CalendarState.Lanes;
import zveno.events.view.CalendarState.View;
import zveno.partners.view.PartnersViewModel.Notices;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.text.RussianMonth;
import zveno.text.RussianNumber;
import zveno.ui.Tasks;

/// The calendar: which span is in sight, what is in it, and what can be done there.
///
/// A move is seen at once and written in the background; then the span is read again.
public final class CalendarViewModel {
  private static final String READ = "calendar.task.read";
  private static final String WRITE = "calendar.task.write";

  private final Means means;
  private final ReadOnlyObjectWrapper<CalendarState> state;
  private final ReadOnlyObjectWrapper<Shown> shown;
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private List<Entry> entries = List.of();
  private Span read;
  private int asked;

  /// Where events come from and go to; called in the background.
  public interface Source {
    /// Everything that touches the span.
    List<Entry> read(Span span);

    /// Gives an event its new days.
    void move(Entry moved);

    /// Gives one time of an event that repeats its new days, and those after it, or all of them.
    ///
    /// @return false where the rule cannot be moved as a whole
    boolean move(Entry moved, Reach reach);

    /// Adds an event on a day.
    UUID add(LocalDate day);
  }

  /// What the calendar works with.
  ///
  /// @param marks what each day looks like
  /// @param years reads how school years are counted
  public record Means(
      Source source,
      Function<LocalDate, DayMark> marks,
      Tasks tasks,
      Messages messages,
      Notices notices,
      Supplier<LocalDate> today,
      Supplier<SchoolYears> years,
      CalendarState.Memory memory) {}

  public CalendarViewModel(Means means) {
    this.means = means;
    state = new ReadOnlyObjectWrapper<>(means.memory().of(means.today().get()));
    read = span();
    shown = new ReadOnlyObjectWrapper<>(made());
  }

  public ReadOnlyObjectProperty<CalendarState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether anything was read yet.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  public DayMark mark(LocalDate day) {
    return means.marks().apply(day);
  }

  public void show(View view) {
    to(state.get().view(view));
  }

  public void show(Lanes lanes) {
    to(state.get().lanes(lanes));
  }

  public void show(Wanted wanted) {
    to(state.get().wanted(wanted));
  }

  /// Goes to a day in this view.
  public void go(LocalDate day) {
    to(state.get().day(day));
  }

  /// Shows a day in another view.
  public void show(View view, LocalDate day) {
    to(state.get().view(view).day(day));
  }

  /// Goes to the span before or after.
  public void turn(int by) {
    go(span().step(state.get().day(), by));
  }

  public void today() {
    go(means.today().get());
  }

  /// Reads the span again.
  public void load() {
    Span wanted = span();
    int number = ++asked;
    means
        .tasks()
        .run(
            READ,
            progress -> means.source().read(wanted),
            found -> {
              if (number != asked) return;
              read = wanted;
              entries = found;
              shown.set(made());
              loaded.set(true);
            });
  }

  /// Moves an event to another first day; one that was held stays.
  public void move(Entry entry, LocalDate to) {
    move(entry, to, Reach.ONE);
  }

  /// Moves one time of an event that repeats, and those after it, or all of them; one that was held
  /// stays.
  public void move(Entry entry, LocalDate to, Reach reach) {
    if (isHeld(entry)) return;
    boolean over = entry.on(to).last().isBefore(means.today().get());
    Entry moved = entry.on(to).in(over ? EventMark.UNMARKED : EventMark.MOVED);
    List<Entry> now = new ArrayList<>(entries);
    now.replaceAll(one -> one.key().equals(entry.key()) ? moved : one);
    entries = now;
    shown.set(made());
    means
        .tasks()
        .run(
            WRITE,
            progress -> {
              if (moved.key().day().isPresent()) return means.source().move(moved, reach);
              means.source().move(moved);
              return true;
            },
            done -> {
              means.notices().saved();
              if (done) {
                means.notices().offerUndo(means.messages().get("calendar.moved.notice", day(to)));
              } else means.notices().tell(means.messages().get("plan.notice.notAsAWhole"));
              load();
            });
  }

  /// Tells why one that was held stays.
  public boolean isHeld(Entry entry) {
    boolean held = entry.state() == EventMark.HELD;
    if (held) means.notices().tell(means.messages().get("calendar.held.notice"));
    return held;
  }

  /// Adds an event on a day, then goes on with it.
  public void create(LocalDate day, Consumer<UUID> then) {
    means
        .tasks()
        .run(
            WRITE,
            progress -> means.source().add(day),
            added -> {
              means.notices().saved();
              load();
              then.accept(added);
            });
  }

  private void to(CalendarState now) {
    if (now.equals(state.get())) return;
    state.set(now);
    means.memory().keep(now);
    if (span().equals(read)) shown.set(made());
    else load();
  }

  private Span span() {
    Span.Kind kind =
        switch (state.get().view()) {
          case YEAR, LIST, COVERAGE -> Span.Kind.YEAR;
          case MONTH -> Span.Kind.MONTH;
          case WEEK -> Span.Kind.WEEK;
        };
    return Span.of(kind, state.get().day(), means.years().get());
  }

  /// The school year of the day in sight, read or not.
  public SchoolYear yearOfDay() {
    return means.years().get().of(state.get().day());
  }

  /// The school year of what is in sight.
  public SchoolYear year() {
    return means.years().get().of(read.last());
  }

  private Shown made() {
    return Shown.of(read, means.today().get(), entries, state.get().wanted());
  }

  /// «25 ноября».
  static String day(LocalDate day) {
    return day.getDayOfMonth()
        + String.valueOf(RussianNumber.NBSP)
        + RussianMonth.genitive(day.getMonthValue());
  }
}
