package zveno.reports.template;

import java.util.List;
import java.util.function.Function;
import zveno.reports.table.Value;
import zveno.reports.words.Words;

/// Something that can stand in a template.
///
/// @param <T> what the document is made from
public sealed interface Field<T> {

  /// As a template names it, without its braces.
  String name();

  /// What it is, for the palette.
  String meaning();

  /// What kind of value it is, which decides the forms it can be wanted in.
  enum Kind {
    TEXT,
    DAY,
    NUMBER,
    PERSON,
    /// A name of which the genitive is known too.
    CASED;

    public List<Form> forms() {
      return switch (this) {
        case TEXT -> List.of(Form.FIRST_CAPITAL, Form.CAPITALS, Form.SMALL);
        case DAY -> List.of(Form.WORDS, Form.DIGITS, Form.MONTH, Form.YEAR);
        case NUMBER -> List.of();
        case PERSON -> List.of(Form.INITIALS, Form.CAPITALS);
        case CASED -> List.of(Form.GENITIVE, Form.FIRST_CAPITAL, Form.CAPITALS);
      };
    }
  }

  /// One value.
  ///
  /// @param genitive the same in the genitive, for a cased one
  record One<T>(
      String name, String meaning, Kind kind, Function<T, Value> value, Function<T, Value> genitive)
      implements Field<T> {

    /// What would stand in a document in the place of the field.
    public String shown(T record) {
      return Form.usual(value.apply(record), Words.load("common"));
    }
  }

  /// Several records: `{{#партнёры}} … {{/партнёры}}` repeats what stands between.
  record Many<T, S>(String name, String meaning, Fields<S> fields, Function<T, List<S>> items)
      implements Field<T> {}

  static <T> Field<T> text(String name, String meaning, Function<T, String> text) {
    return of(Kind.TEXT, name, meaning, record -> Value.text(text.apply(record)));
  }

  static <T> Field<T> person(String name, String meaning, Function<T, String> text) {
    return of(Kind.PERSON, name, meaning, record -> Value.text(text.apply(record)));
  }

  static <T> Field<T> of(Kind kind, String name, String meaning, Function<T, Value> value) {
    return new One<>(name, meaning, kind, value, value);
  }
}
