package zveno.intake.heading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import zveno.intake.cells.IntakeException;
import zveno.intake.cells.IntakeFault;

/// Which column of a candidate heading feeds which field.
final class ColumnFields {

  private final Wanted wanted;
  private final List<String> names;
  private final Map<Integer, HeadingWords.Match> matches = new TreeMap<>();

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
                column(name).ifPresent(at -> matches.put(at, new HeadingWords.Match(field, 0))));
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
      matches.put(at, personal == null ? found : new HeadingWords.Match(personal, found.rank()));
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
    long fields = matches.values().stream().map(HeadingWords.Match::field).distinct().count();
    boolean known =
        matches.values().stream()
            .flatMap(m -> Arrays.stream(m.field().split("\\+", -1)))
            .anyMatch(wanted.keys()::contains);
    return known || wanted.named() ? (int) fields : 0;
  }

  /// The field of each column; of several columns for one field the best stands, equals are
  /// refused.
  Map<Integer, String> fields(String sheet) {
    Map<String, Integer> best = new HashMap<>();
    matches.forEach((at, match) -> best.merge(match.field(), at, (a, b) -> better(sheet, a, b)));
    Map<Integer, String> fields = new TreeMap<>();
    best.forEach((field, at) -> fields.put(at, field));
    return fields;
  }

  private int better(String sheet, int one, int other) {
    HeadingWords.Match first = Objects.requireNonNull(matches.get(one));
    HeadingWords.Match second = Objects.requireNonNull(matches.get(other));
    if (first.rank() == second.rank() && first.rank() < HeadingWords.ALIKE_RANK) {
      throw new IntakeException(
          IntakeFault.HEADING_AMBIGUOUS,
          List.of(sheet, first.field(), names.get(one), names.get(other)),
          List.of(names.get(one), names.get(other)));
    }
    return first.rank() <= second.rank() ? one : other;
  }
}
