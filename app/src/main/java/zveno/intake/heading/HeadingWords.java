package zveno.intake.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which field a heading means. First its words exactly, in the order of preference the field gives
/// them; else a heading that holds all words of one synonym and few others.
public final class HeadingWords {

  private static final double LIKE = 0.6;
  static final int ALIKE_RANK = 100;
  private static final int BELOW_RANK = 101;
  private static final int STEM = 5;

  /// Stands between the names of two rows of a heading.
  static final String BETWEEN = " / ";

  private final Map<String, Match> exact = new HashMap<>();
  private final Map<List<String>, String> words = new HashMap<>();

  /// A field and how good the heading fits, 0 = best.
  public record Match(String field, int rank) {
    /// Whether the words are like those of the field, and not the very ones.
    public boolean alike() {
      return rank >= ALIKE_RANK;
    }
  }

  /// The synonyms of each field, in groups; a group before another is preferred to it.
  public HeadingWords(Map<String, List<List<String>>> synonyms) {
    synonyms.forEach(
        (field, groups) -> {
          for (int rank = 0; rank < groups.size(); rank++) {
            for (String synonym : groups.get(rank)) {
              add(field, rank, HeadingKey.of(synonym));
            }
          }
          add(field, 0, HeadingKey.of(field));
        });
  }

  private void add(String field, int rank, String key) {
    if (key.isEmpty()) {
      return;
    }
    Match other = exact.putIfAbsent(key, new Match(field, rank));
    if (other != null && !other.field().equals(field)) {
      throw new IllegalArgumentException(key + ": " + field + ", " + other.field());
    }
    words.put(List.of(key.split(" ", -1)), field);
  }

  /// Empty where the heading means no field.
  public Optional<Match> match(String heading) {
    String key = HeadingKey.of(heading);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Match known = exact.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    return alike(List.of(key.split(" ", -1))).or(() -> below(heading));
  }

  /// The lower of two rows alone: «Сведения об организации / ИНН».
  private Optional<Match> below(String heading) {
    int sign = heading.lastIndexOf(BETWEEN);
    return sign < 0
        ? Optional.empty()
        : Optional.ofNullable(exact.get(HeadingKey.of(heading.substring(sign + BETWEEN.length()))))
            .map(match -> new Match(match.field(), BELOW_RANK));
  }

  private Optional<Match> alike(List<String> heading) {
    double best = 0;
    List<String> fields = new ArrayList<>();
    for (Map.Entry<List<String>, String> synonym : words.entrySet()) {
      double share = share(synonym.getKey(), heading);
      if (share > best) {
        best = share;
        fields.clear();
      }
      if (share == best && share >= LIKE && !fields.contains(synonym.getValue())) {
        fields.add(synonym.getValue());
      }
    }
    return fields.size() == 1
        ? Optional.of(new Match(fields.getFirst(), ALIKE_RANK))
        : Optional.empty();
  }

  private static double share(List<String> synonym, List<String> heading) {
    if (synonym.size() > heading.size()) {
      return 0;
    }
    for (String word : synonym) {
      if (heading.stream().noneMatch(other -> sameStem(word, other))) {
        return 0;
      }
    }
    return (double) synonym.size() / heading.size();
  }

  private static boolean sameStem(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int stem = Math.max(STEM, Math.max(one.length(), other.length()) - 2);
    return one.length() >= stem && other.length() >= stem && one.regionMatches(0, other, 0, stem);
  }
}
