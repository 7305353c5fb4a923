package zveno.events.view.days;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.events.days.DayKind;
import zveno.events.days.DayOverride;
import zveno.events.days.LiveDays;
import zveno.events.days.ProductionCalendar;
import zveno.events.days.SchoolBreak;
import zveno.events.days.SchoolCalendar;
import zveno.events.days.SchoolCalendars;
import zveno.events.days.SchoolTerm;
import zveno.events.days.ToldDays;
import zveno.events.days.WorkDays;
import zveno.events.days.WorkYear;
import zveno.events.days.file.DayFiles;
import zveno.events.time.DateReader;
import zveno.events.time.PartialDate;
import zveno.intake.IntakeWords;
import zveno.intake.cells.IntakeException;
import zveno.settings.SchoolYear;
import zveno.settings.SchoolYears;
import zveno.text.Messages;
import zveno.ui.Tasks;

/// A year of working days and the vacations and terms of the school year that begins in it.
public final class DaysModel {
  private final Means means;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int year;

  /// What the model works with.
  ///
  /// @param live told to read again after a change
  /// @param written the base was changed: others are to read again
  /// @param tell says something to the user
  public record Means(
      WorkDays days,
      SchoolCalendars.Kept schools,
      LiveDays live,
      Supplier<SchoolYears> years,
      Tasks tasks,
      Messages messages,
      Runnable written,
      Consumer<String> tell) {}

  /// What is in sight.
  ///
  /// @param own the base has days of its own for the year
  /// @param moved the overrides of the year
  public record Shown(
      int year, boolean own, WorkYear work, List<DayOverride> moved, SchoolCalendar school) {}

  public DaysModel(Means means, int year) {
    this.means = means;
    this.year = year;
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void load() {
    means.tasks().run("settings.load.task", progress -> read(), now -> shown.set(Optional.of(now)));
  }

  private Shown read() {
    int of = year;
    List<DayOverride> all = means.days().all();
    SchoolYear school = means.years().get().in(of);
    return new Shown(
        of,
        means.days().own().contains(of),
        ProductionCalendar.of(all).year(of),
        all.stream()
            .filter(day -> day.day().getYear() == of)
            .sorted(Comparator.comparing(DayOverride::day))
            .toList(),
        means.schools().read().of(school));
  }

  /// Goes so many years on.
  public void turn(int by) {
    year += by;
    load();
  }

  /// The day that was typed, in the year in sight; empty where it is none.
  Optional<LocalDate> day(String typed) {
    return span(typed).filter(date -> date.first().equals(date.last())).map(PartialDate::first);
  }

  private Optional<PartialDate> span(String typed) {
    SchoolYear calendar = new SchoolYear(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    return exact(calendar, typed);
  }

  private static Optional<PartialDate> exact(SchoolYear in, String typed) {
    return new DateReader(in)
        .read(typed)
        .found()
        .map(when -> when.date())
        .filter(date -> date.precision().isExact());
  }

  /// Adds a day that is not what the rule says; one of that day before is replaced.
  void put(DayOverride day) {
    List<DayOverride> now = new ArrayList<>(moved());
    now.removeIf(one -> one.day().equals(day.day()));
    now.add(day);
    set(now);
  }

  void remove(DayOverride day) {
    List<DayOverride> now = new ArrayList<>(moved());
    now.remove(day);
    // A year with nothing moved is entered, too: its first day says so.
    if (now.isEmpty()) now.add(DayOverride.of(LocalDate.of(year, 1, 1), DayKind.OFF));
    set(now);
  }

  /// The year is again as the program has it.
  void reset() {
    set(List.of());
  }

  private List<DayOverride> moved() {
    return shown.get().map(Shown::moved).orElse(List.of());
  }

  private void set(List<DayOverride> days) {
    int of = year;
    write(() -> means.days().set(of, days));
  }

  /// Takes a file in, as one step.
  void take(Path file) {
    Messages messages = means.messages();
    means
        .tasks()
        .run(
            "settings.write.task",
            progress -> {
              ToldDays told = DayFiles.read(file, Optional.empty());
              means.days().take(told, String.valueOf(file.getFileName()), false);
              means.live().read();
              year = told.years().isEmpty() ? year : told.years().getFirst();
              String done = messages.get("days.taken.toast", told.days().size());
              return told.problems().isEmpty()
                  ? done
                  : done
                      + " "
                      + messages.get(
                          "days.problem."
                              + told.problems().getFirst().what().name().toLowerCase(Locale.ROOT),
                          told.problems().getFirst().value());
            },
            done -> {
              means.tell().accept(done);
              means.written().run();
              load();
            },
            thrown -> {
              if (thrown instanceof IntakeException refused) {
                means.tell().accept(new IntakeWords(messages).text(refused));
              } else {
                means.tasks().fault(thrown);
              }
            });
  }

  /// Says when a vacation is; nothing typed: there is none.
  ///
  /// @return whether it was understood
  boolean setBreak(SchoolBreak.Kind kind, String typed) {
    SchoolCalendar school = shown.get().orElseThrow().school();
    List<SchoolBreak> breaks = new ArrayList<>(school.breaks());
    breaks.removeIf(one -> one.kind() == kind);
    if (!typed.isBlank()) {
      Optional<PartialDate> date = exact(school.year(), typed);
      if (date.isEmpty()) return false;
      breaks.add(new SchoolBreak(kind, date.get().first(), date.get().last()));
    }
    breaks.sort(Comparator.comparing(SchoolBreak::first));
    boolean quarters = school.terms().size() != SchoolCalendar.TRIMESTERS;
    keep(
        quarters
            ? SchoolCalendar.between(school.year(), breaks, false)
            : new SchoolCalendar(school.year(), school.terms(), breaks, false));
    return true;
  }

  /// Says when a term is.
  ///
  /// @return whether it was understood
  boolean setTerm(int number, String typed) {
    SchoolCalendar school = shown.get().orElseThrow().school();
    Optional<PartialDate> date = exact(school.year(), typed);
    if (date.isEmpty()) return false;
    List<SchoolTerm> terms = new ArrayList<>(school.terms());
    terms.set(number - 1, new SchoolTerm(number, date.get().first(), date.get().last()));
    keep(new SchoolCalendar(school.year(), terms, school.breaks(), false));
    return true;
  }

  /// Between trimesters, whose days are said, and terms that lie between the vacations.
  void trimesters(boolean three) {
    SchoolCalendar school = shown.get().orElseThrow().school();
    keep(
        three
            ? school.inTrimesters()
            : SchoolCalendar.between(school.year(), school.breaks(), false));
  }

  void estimateAgain() {
    SchoolYear of = shown.get().orElseThrow().school().year();
    write(() -> means.schools().forget(of));
  }

  private void keep(SchoolCalendar calendar) {
    write(() -> means.schools().set(calendar));
  }

  private void write(Runnable work) {
    means
        .tasks()
        .run(
            "settings.write.task",
            progress -> {
              work.run();
              means.live().read();
              return read();
            },
            now -> {
              shown.set(Optional.of(now));
              means.written().run();
            });
  }
}
