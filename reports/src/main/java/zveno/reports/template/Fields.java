package zveno.reports.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Everything that can stand in a template over a record.
///
/// @param <T> the record
public final class Fields<T> {

  private final Map<String, Field<T>> byKey = new LinkedHashMap<>();

  /// Names must differ by more than case, spaces and ё.
  public Fields(List<Field<T>> fields) {
    for (Field<T> field : fields) {
      if (byKey.put(key(field.name()), field) != null) {
        throw new IllegalArgumentException("twice " + field.name());
      }
    }
  }

  /// In the order in which they were given.
  public List<Field<T>> all() {
    return List.copyOf(byKey.values());
  }

  /// The same fields of a record that has this one inside.
  public <S> List<Field<S>> of(Function<S, T> inside) {
    List<Field<S>> moved = new ArrayList<>();
    byKey.values().forEach(field -> moved.add(moved(field, inside)));
    return moved;
  }

  private static <S, T> Field<S> moved(Field<T> field, Function<S, T> inside) {
    return switch (field) {
      case Field.One<T> one ->
          new Field.One<>(
              one.name(),
              one.meaning(),
              one.kind(),
              record -> one.value().apply(inside.apply(record)),
              record -> one.genitive().apply(inside.apply(record)));
      case Field.Many<T, ?> many -> moved(many, inside);
    };
  }

  private static <S, T, I> Field<S> moved(Field.Many<T, I> many, Function<S, T> inside) {
    return new Field.Many<>(
        many.name(),
        many.meaning(),
        many.fields(),
        record -> many.items().apply(inside.apply(record)));
  }

  Optional<Field<T>> find(String name) {
    return Optional.ofNullable(byKey.get(key(name)));
  }

  /// Names are compared without case, spaces and the dots of ё.
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').replaceAll("[\\s\u00a0]", "");
  }
}
