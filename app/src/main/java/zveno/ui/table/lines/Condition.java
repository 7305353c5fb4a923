package zveno.ui.table.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zveno.text.QuickFilter;
import zveno.text.SearchText;

/// What a field must hold for its record to stay in sight, or to get a colour.
public sealed interface Condition {
  /// Whether the record's field is so.
  <S> boolean test(LineField<S> field, S record);

  /// One of these values, or none at all where empty ones are asked for.
  ///
  /// @param empty whether an empty field passes
  record OneOf(Set<String> values, boolean empty) implements Condition {
    public OneOf {
      values = Set.copyOf(values);
    }

    @Override
    public <S> boolean test(LineField<S> field, S record) {
      List<String> held = field.values().apply(record);
      return held.isEmpty() ? empty : held.stream().anyMatch(values::contains);
    }
  }

  /// Has these words in it, or has them not; case, ё, quotes and «№» do not matter.
  record Words(String typed, boolean wanted) implements Condition {
    @Override
    public <S> boolean test(LineField<S> field, S record) {
      List<String> all = new ArrayList<>(field.values().apply(record));
      all.add(field.text().apply(record));
      SearchText text = SearchText.of(all);
      return QuickFilter.of(typed).matches(text) == wanted;
    }
  }

  /// A day in a span that may be open at either end; an empty field is outside.
  record Days(Optional<LocalDate> from, Optional<LocalDate> to) implements Condition {
    @Override
    public <S> boolean test(LineField<S> field, S record) {
      return field.date().apply(record).filter(this::holds).isPresent();
    }

    private boolean holds(LocalDate day) {
      return from.map(first -> !day.isBefore(first)).orElse(true)
          && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /// Anything at all, or nothing.
  record Filled(boolean filled) implements Condition {
    @Override
    public <S> boolean test(LineField<S> field, S record) {
      return field.text().apply(record).isEmpty() != filled;
    }
  }
}
