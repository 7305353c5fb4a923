package zveno.events.view.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.events.coverage.Coverage;
import zveno.events.coverage.CoverageSource.Asked;
import zveno.events.coverage.Matrix;
import zveno.events.coverage.Member;
import zveno.events.coverage.Scope;
import zveno.settings.SchoolYear;
import zveno.ui.Tasks;

/// Coverage: what is asked, and what came of it.
public final class CoverageModel {
  private final Means means;
  private final ReadOnlyObjectWrapper<Wish> wish;
  private final ReadOnlyObjectWrapper<Seen> seen;
  private SchoolYear year;
  private boolean inSight;
  private int asked;

  /// What the model works with.
  ///
  /// @param read reads a matrix, in the background
  public record Means(
      Function<Asked, Matrix> read, Tasks tasks, Supplier<LocalDate> today, SchoolYear year) {}

  /// What the user wants to see.
  ///
  /// @param types of organisations; schools where nobody said
  /// @param white only those that took part in nothing
  /// @param summed the figures in place of the matrix
  public record Wish(
      Period period,
      Set<String> forms,
      Set<String> districts,
      Optional<Set<String>> types,
      boolean white,
      boolean summed) {
    Wish period(Period other) {
      return new Wish(other, forms, districts, types, white, summed);
    }

    Wish forms(Set<String> other) {
      return new Wish(period, other, districts, types, white, summed);
    }

    Wish districts(Set<String> other) {
      return new Wish(period, forms, other, types, white, summed);
    }

    Wish types(Set<String> other) {
      return new Wish(period, forms, districts, Optional.of(other), white, summed);
    }

    Wish white(boolean only) {
      return new Wish(period, forms, districts, types, only, summed);
    }

    Wish summed(boolean figures) {
      return new Wish(period, forms, districts, types, white, figures);
    }

    private Asked asked() {
      return new Asked(period.from(), period.to(), forms, districts, types);
    }
  }

  /// What is there to be seen.
  ///
  /// @param all whatever rows are left out
  /// @param shown the rows in sight
  public record Seen(Matrix all, Matrix shown, Coverage coverage) {
    static Seen of(Matrix all, boolean white) {
      List<Member> rows = white ? all.white() : all.members();
      return new Seen(all, white ? all.of(rows) : all, Coverage.of(all));
    }
  }

  public CoverageModel(Means means) {
    this.means = means;
    year = means.year();
    Period period = Period.year(year);
    wish =
        new ReadOnlyObjectWrapper<>(
            new Wish(period, Set.of(), Set.of(), Optional.empty(), false, false));
    Scope scope = new Scope(period.from(), period.to(), Set.of(), Set.of(), Set.of());
    seen = new ReadOnlyObjectWrapper<>(Seen.of(Matrix.empty(scope), false));
  }

  public ReadOnlyObjectProperty<Wish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  SchoolYear year() {
    return year;
  }

  List<Period> periods() {
    return Period.offered(year, means.today().get());
  }

  /// Shows another school year, all of it.
  public void year(SchoolYear other) {
    if (other.equals(year)) return;
    year = other;
    wish(wish.get().period(Period.year(other)));
  }

  /// What cannot be seen is not read.
  public void inSight(boolean now) {
    boolean came = now && !inSight;
    inSight = now;
    if (came) load();
  }

  void wish(Wish now) {
    Wish before = wish.get();
    if (now.equals(before)) return;
    wish.set(now);
    if (now.asked().equals(before.asked())) seen.set(Seen.of(seen.get().all(), now.white()));
    else load();
  }

  /// Reads it again.
  public void load() {
    if (!inSight) return;
    int number = ++asked;
    Asked wanted = wish.get().asked();
    means
        .tasks()
        .run(
            "calendar.coverage.task",
            progress -> Seen.of(means.read().apply(wanted), false),
            found -> {
              if (number == asked) seen.set(wish.get().white() ? white(found) : found);
            });
  }

  private static Seen white(Seen found) {
    return new Seen(found.all(), found.all().of(found.all().white()), found.coverage());
  }
}
