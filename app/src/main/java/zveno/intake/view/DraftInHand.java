package zveno.intake.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zveno.intake.draft.ColumnLook;
import zveno.intake.draft.Confidence;
import zveno.intake.draft.Draft;
import zveno.intake.draft.FileLook;
import zveno.intake.draft.RowMarks;
import zveno.intake.mending.Mending;

/// The file that is being brought in and what the user said of it so far.
final class DraftInHand {
  private final ReadOnlyObjectWrapper<Optional<FileLook>> look =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private RowMarks marks = RowMarks.NONE;

  ReadOnlyObjectProperty<Optional<FileLook>> lookProperty() {
    return look.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// By what the rows are known again, as they were when they were foretold last.
  RowMarks marks() {
    return marks;
  }

  void foretold(RowMarks now) {
    marks = now;
  }

  void take(FileLook found, Draft now) {
    marks = RowMarks.NONE;
    look.set(Optional.of(found));
    draft.set(Optional.of(now));
  }

  void forget() {
    marks = RowMarks.NONE;
    look.set(Optional.empty());
    draft.set(Optional.empty());
  }

  void feed(int column, String field) {
    draft.get().ifPresent(now -> draft.set(Optional.of(now.feeding(column, field))));
  }

  void mend(UnaryOperator<Mending> change) {
    draft.get().ifPresent(now -> draft.set(Optional.of(now.mended(change.apply(now.mending())))));
  }

  /// Whether some column tells a record.
  ///
  /// @param keys the fields that do
  boolean tells(Set<String> keys) {
    return draft.get().map(now -> now.fields().stream().anyMatch(keys::contains)).orElse(false);
  }

  /// Whether the user said of every column of this table before what becomes of it.
  boolean isKnown() {
    if (look.get().isEmpty()) return false;
    List<ColumnLook> columns = look.get().get().columns();
    return !look.get().get().draft().columns().isEmpty()
        && columns.stream()
            .filter(column -> !column.heading().isEmpty())
            .allMatch(column -> column.confidence() == Confidence.LEARNED)
        && columns.stream().map(ColumnLook::heading).distinct().count() == columns.size();
  }
}
