package zveno.reports.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zveno.reports.table.Value;
import zveno.reports.words.NoBreak;
import zveno.reports.words.Words;

/// What is known at a place of a document: a record with its fields, and what is known around.
///
/// @param around none for the record that the whole document is made from
/// @param number of the record in its list, from 1; 0 where it is in none
/// @param last whether it is the last one
record Scope<T>(
    Fields<T> fields,
    T record,
    @Nullable Scope<?> around,
    int number,
    boolean last,
    Vocabulary words) {

  /// The words of templates and of all documents.
  record Vocabulary(Words template, Words common) {
    Vocabulary() {
      this(Words.load("template"), Words.load("common"));
    }
  }

  static <T> Scope<T> of(Fields<T> fields, T record) {
    return new Scope<>(fields, record, null, 0, false, new Vocabulary());
  }

  /// The text of a tag; empty where nothing is known.
  String text(Tag tag) {
    Optional<String> special = special(tag.name());
    if (special.isPresent()) return special.get();
    Optional<Field<T>> field = fields.find(tag.name());
    if (field.isPresent()) {
      return field.get() instanceof Field.One<T> one ? text(one, tag) : "";
    }
    if (around == null) throw new IllegalArgumentException("no field " + tag.name());
    return around.text(tag);
  }

  private String text(Field.One<T> one, Tag tag) {
    Optional<Form> form = Form.of(tag.form(), words.template());
    Value value =
        (form.equals(Optional.of(Form.GENITIVE)) ? one.genitive() : one.value()).apply(record);
    String text =
        form.map(wanted -> wanted.text(value, words.common()))
            .orElseGet(() -> Form.usual(value, words.common()));
    return NoBreak.in(text);
  }

  private Optional<String> special(String name) {
    if (number == 0) return Optional.empty();
    String key = Fields.key(name);
    if (key.equals(Fields.key(words.template().get("special.number")))) {
      return Optional.of(Integer.toString(number));
    }
    boolean asked = key.equals(Fields.key(words.template().get("special.last")));
    return asked ? Optional.of(last ? words.template().get("special.last") : "") : Optional.empty();
  }

  /// What a part that begins with this tag is written for, once for each: the records of a list, or
  /// this very scope where a value is known, or where none is.
  List<Scope<?>> parts(Tag begin) {
    Scope<?> knowing = knowing(begin.name());
    Optional<? extends Field<?>> field = knowing.fields().find(begin.name());
    boolean list = field.isPresent() && field.get() instanceof Field.Many<?, ?>;
    List<Scope<?>> records = list ? knowing.records(begin.name(), this) : List.of();
    if (list && begin.kind() == Tag.Kind.OPEN) return records;
    boolean there = list ? !records.isEmpty() : !text(begin).isBlank();
    return there == (begin.kind() == Tag.Kind.OPEN) ? List.of(this) : List.of();
  }

  private Scope<?> knowing(String name) {
    return fields.find(name).isPresent() || around == null ? this : around.knowing(name);
  }

  private List<Scope<?>> records(String name, Scope<?> inside) {
    if (fields.find(name).orElse(null) instanceof Field.Many<T, ?> many) {
      return records(many, inside);
    }
    return List.of();
  }

  private <S> List<Scope<?>> records(Field.Many<T, S> many, Scope<?> inside) {
    List<S> items = many.items().apply(record);
    List<Scope<?>> scopes = new ArrayList<>();
    for (S item : items) {
      int next = scopes.size() + 1;
      scopes.add(new Scope<>(many.fields(), item, inside, next, next == items.size(), words));
    }
    return scopes;
  }
}
