package zveno.pairing.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zveno.pairing.kept.Place;

/// Lists of places as text, apart by a blank; an empty list is no text.
final class PlaceText {
  private static final String BLANK = " ";

  private PlaceText() {}

  static @Nullable String of(List<Integer> numbers) {
    if (numbers.isEmpty()) return null;
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(BLANK));
  }

  static List<Integer> numbers(@Nullable String text) {
    if (text == null || text.isEmpty()) return List.of();
    return Arrays.stream(text.split(BLANK, -1)).map(Integer::valueOf).toList();
  }

  static @Nullable String ofPairs(List<Place> pairs) {
    if (pairs.isEmpty()) return null;
    return pairs.stream()
        .map(pair -> pair.recipient() + ":" + pair.donor())
        .collect(Collectors.joining(BLANK));
  }

  static List<Place> pairs(@Nullable String text) {
    List<Place> pairs = new ArrayList<>();
    if (text == null || text.isEmpty()) return pairs;
    for (String pair : text.split(BLANK, -1)) {
      int colon = pair.indexOf(':');
      pairs.add(
          new Place(
              Integer.parseInt(pair.substring(0, colon)),
              Integer.parseInt(pair.substring(colon + 1))));
    }
    return pairs;
  }
}
