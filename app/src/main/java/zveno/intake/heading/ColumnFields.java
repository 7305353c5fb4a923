package zveno.intake.heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Which column of a candidate heading feeds which field.
final class ColumnFields {

  private final Wanted wanted;
  private final List<String> names;
  private final List<Fed> fed = new ArrayList<>();

  /// A column and what it means; a profile may feed several fields from one column.
  private record Fed(int column, HeadingWords.Match match) {}

  ColumnFields(Wanted wanted, List<String> names) {
    this.wanted = wanted;
    this.names = names;
    if (wanted.named()) {
      matchNamed();
    } else {
      matchWords();
    }
  }

  private void matchNamed() {
    wanted
        .columns()
        .forEach(
            (field, name) ->
                column(name)
                    .ifPresent(at -> fed.add(new Fed(at, new HeadingWords.Match(field, 0)))));
    fed.sort(Comparator.comparingInt(Fed::column));
  }

  /// The column with this heading, by both of its rows or by the lower one.
  private Optional<Integer> column(String name) {
    String key = HeadingKey.of(name);
    for (int at = 0; at < names.size(); at++) {
      String own = names.get(at);
      int sign = own.lastIndexOf(HeadingWords.BETWEEN);
      String lower = own.substring(sign < 0 ? 0 : sign + HeadingWords.BETWEEN.length());
      if (!own.isEmpty() && (HeadingKey.of(own).equals(key) || HeadingKey.of(lower).equals(key))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private void matchWords() {
    boolean beside = false;
    for (int at = 0; at < names.size(); at++) {
      Optional<HeadingWords.Match> match = wanted.words().match(names.get(at));
      if (match.isEmpty()) {
        beside = false;
        continue;
      }
      HeadingWords.Match found = match.get();
      boolean person = Arrays.asList(found.field().split("\\+", -1)).contains(wanted.person());
      String personal = beside ? wanted.beside().get(found.field()) : null;
      beside = person || personal != null || (beside && isPersonal(found.field()));
      fed.add(
          new Fed(at, personal == null ? found : new HeadingWords.Match(personal, found.rank())));
    }
  }

  private boolean isPersonal(String field) {
    return wanted.beside().containsValue(field);
  }

  /// The columns that the profile wants under names of its own.
  Map<Integer, String> further() {
    Map<Integer, String> further = new TreeMap<>();
    wanted.further().forEach((name, head) -> column(head).ifPresent(at -> further.put(at, name)));
    return further;
  }

  /// How many fields the heading feeds; 0 where it tells no record.
  int score() {
    long fields = fed.stream().map(one -> one.match().field()).distinct().count();
    boolean known =
        fed.stream()
            .flatMap(one -> Arrays.stream(one.match().field().split("\\+", -1)))
            .anyMatch(wanted.keys()::contains);
    return known || wanted.named() ? (int) fields : 0;
  }

  /// The column of each field; of several columns for one field the best stands, equals are
  /// refused.
  Map<String, Integer> fields(String sheet) {
    return fields((one, other) -> better(sheet, one, other));
  }

  /// The column of each field; of several columns for one field the best stands, of equals the
  /// first.
  Map<String, Integer> firstOfEach() {
    return fields((one, other) -> one.match().rank() <= other.match().rank() ? one : other);
  }

  private Map<String, Integer> fields(BinaryOperator<Fed> better) {
    Map<String, Fed> best = new HashMap<>();
    fed.forEach(one -> best.merge(one.match().field(), one, better));
    Map<String, Integer> fields = new LinkedHashMap<>();
    for (Fed one : fed) {
      if (one.equals(best.get(one.match().field()))) {
        fields.put(one.match().field(), one.column());
      }
    }
    return fields;
  }

  private Fed better(String sheet, Fed one, Fed other) {
    int rank = one.match().rank();
    if (rank == other.match().rank() && rank < HeadingWords.ALIKE_RANK) {
      String first = names.get(one.column());
      String second = names.get(other.column());
      throw new IntakeException(
          IntakeFault.HEADING_AMBIGUOUS,
          List.of(
              sheet,
              one.match().field(),
              first,
              second,
              ColumnLetters.of(one.column()),
              ColumnLetters.of(other.column())),
          List.of(first, second));
    }
    return rank <= other.match().rank() ? one : other;
  }
}
