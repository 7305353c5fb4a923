package zveno.reporting.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zveno.reports.table.Value;
import zveno.reports.template.Field;
import zveno.reports.template.Fields;
import zveno.text.Messages;

/// Fields by codes, whose names and meanings stand in the messages.
///
/// @param <T> the record that they are of
record Naming<T>(Messages messages) {

  Field<T> text(String code, Function<T, String> text) {
    return Field.text(name(code), meaning(code), text);
  }

  Field<T> person(String code, Function<T, String> name) {
    return Field.person(name(code), meaning(code), name);
  }

  Field<T> day(String code, Function<T, Optional<LocalDate>> day) {
    return Field.of(
        Field.Kind.DAY,
        name(code),
        meaning(code),
        record -> day.apply(record).<Value>map(Value.Day::new).orElse(Value.NOTHING));
  }

  Field<T> number(String code, Function<T, Integer> number) {
    return Field.of(
        Field.Kind.NUMBER,
        name(code),
        meaning(code),
        record -> new Value.Whole(number.apply(record)));
  }

  Field<T> cased(String code, Function<T, String> name, Function<T, String> genitive) {
    return new Field.One<>(
        name(code),
        meaning(code),
        Field.Kind.CASED,
        record -> Value.text(name.apply(record)),
        record -> Value.text(genitive.apply(record)));
  }

  <S> Field<T> many(String code, Fields<S> fields, Function<T, List<S>> items) {
    return new Field.Many<>(name(code), meaning(code), fields, items);
  }

  private String name(String code) {
    return messages.get("template.name." + code);
  }

  private String meaning(String code) {
    return messages.get("template.meaning." + code);
  }
}
