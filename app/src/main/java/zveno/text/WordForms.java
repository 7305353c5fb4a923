package zveno.text;

import java.util.List;
import java.util.stream.Collectors;

/// Russian words without their endings: «партнёров» and «партнёру» become one. Good enough to look
/// for words in a text; no stem is ever shown.
public final class WordForms {
  /// What a stem must keep at least.
  private static final int SHORTEST = 3;

  /// The longest first: the first one that fits goes.
  private static final List<String> ENDINGS =
      List.of(
          "ившись", "ывшись", "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ого", "его", "ому",
          "ему", "ыми", "ими", "ешь", "ишь", "ите", "йте", "ете", "ать", "ять", "ить", "еть", "ыть",
          "ает", "яет", "уют", "ают", "яют", "ала", "яла", "ила", "али", "яли", "или", "ало", "ило",
          "ует", "нный", "ия", "ие", "ий", "ии", "ию", "ью", "ья", "ье", "ов", "ев", "ей", "ой",
          "ый", "ая", "яя", "ое", "ее", "ые", "ую", "юю", "ам", "ям", "ах", "ях", "ом", "ем", "им",
          "ым", "их", "ых", "ет", "ит", "ут", "ют", "ат", "ят", "ал", "ял", "ил", "ть", "а", "я",
          "о", "е", "ы", "и", "у", "ю", "ь", "й");

  private WordForms() {}

  /// The text with the stem of every word in its place.
  public static String stems(String text) {
    return NameKey.words(text).stream().map(WordForms::stem).collect(Collectors.joining(" "));
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
