package zveno.ui.table.lines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zveno.text.NaturalOrder;

/// A field of a line: its text, its order, and what it can be filtered and grouped by.
///
/// @param id by which arrangements and views know it
/// @param heading as the user reads it
/// @param text what stands in the cell, empty where nothing is known
/// @param order ascending order of records whose field is not empty
/// @param values the single values of the field, for a filter by values; none where it is empty
/// @param date the day it holds, for a filter by dates
public record LineField<S>(
    String id,
    String heading,
    Kind kind,
    Function<S, String> text,
    Comparator<S> order,
    Function<S, List<String>> values,
    Function<S, Optional<LocalDate>> date) {
  /// What a field holds, which decides how it is filtered.
  public enum Kind {
    /// Few different values: filtered by ticks, good to group by.
    CHOICE,
    /// Any text: filtered by a part of it, or by ticks.
    TEXT,
    /// A day.
    DATE
  }

  /// Any text, in natural order.
  public static <S> LineField<S> text(String id, String heading, Function<S, String> text) {
    return of(id, heading, Kind.TEXT, text);
  }

  /// One value out of few.
  public static <S> LineField<S> choice(String id, String heading, Function<S, String> text) {
    return of(id, heading, Kind.CHOICE, text);
  }

  private static <S> LineField<S> of(
      String id, String heading, Kind kind, Function<S, String> text) {
    return new LineField<>(
        id,
        heading,
        kind,
        text,
        Comparator.comparing(text, new NaturalOrder()),
        record -> one(text.apply(record)),
        record -> Optional.empty());
  }

  private static List<String> one(String value) {
    return value.isEmpty() ? List.of() : List.of(value);
  }

  /// A day and the words for it.
  public static <S> LineField<S> date(
      String id, String heading, Function<S, String> text, Function<S, Optional<LocalDate>> date) {
    Comparator<S> order =
        Comparator.comparing(
            (S record) -> date.apply(record).orElse(LocalDate.MAX), Comparator.naturalOrder());
    return new LineField<>(
        id, heading, Kind.DATE, text, order, record -> one(text.apply(record)), date);
  }

  /// The same field with several values in one cell.
  public LineField<S> of(Function<S, List<String>> several) {
    return new LineField<>(id, heading, Kind.CHOICE, text, order, several, date);
  }

  /// The same field in an order of its own.
  public LineField<S> by(Comparator<S> own) {
    return new LineField<>(id, heading, kind, text, own, values, date);
  }

  /// What a record has in common with others of its group, empty where the field is empty.
  public String value(S record) {
    return String.join("; ", values.apply(record));
  }

  /// The order of records by this field; empty fields stand last either way.
  public Comparator<S> order(boolean ascending) {
    return Comparator.comparing((S record) -> text.apply(record).isEmpty())
        .thenComparing(ascending ? order : order.reversed());
  }
}
