package zveno.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words for the values of a fixed list; the first word of a value is the one shown.
public final class CodeWords<E extends Enum<E>> {
  private final Map<E, List<String>> words = new LinkedHashMap<>();

  /// Reads the list with this name: lines `CODE = word; word`.
  public CodeWords(Class<E> type, String list) {
    for (String line : WordList.load(list)) {
      int sign = line.indexOf('=');
      E value = Enum.valueOf(type, line.substring(0, sign).strip());
      List<String> all =
          Arrays.stream(line.substring(sign + 1).split(";", -1))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .distinct()
              .toList();
      words.put(value, all);
    }
  }

  /// The value that this text means, without case and with ё = е.
  public Optional<E> read(String typed) {
    String wanted = plain(typed);
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(word -> plain(word).equals(wanted)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// The word shown for this value.
  public String shown(E value) {
    return words.getOrDefault(value, List.of(value.name())).getFirst();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[\\s\u00a0]+", " ");
  }
}
