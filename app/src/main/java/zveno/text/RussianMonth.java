package zveno.text;

import java.util.List;

/// The months by their Russian names.
public final class RussianMonth {
  private static final int SHORTEST = 3;

  private static final List<String> NOMINATIVE =
      List.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь");
  private static final List<String> GENITIVE =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");
  private static final List<String> PREPOSITIONAL =
      GENITIVE.stream().map(name -> name.substring(0, name.length() - 1) + "е").toList();

  private RussianMonth() {}

  /// «сентябрь» for 9.
  public static String nominative(int month) {
    return NOMINATIVE.get(month - 1);
  }

  /// «сентября» for 9.
  public static String genitive(int month) {
    return GENITIVE.get(month - 1);
  }

  /// The month of a small-letter word: сентябрь, сентября, сентябре, сен, сент; 0 where it is none.
  public static int parse(String word) {
    if (word.length() < SHORTEST) return 0;
    for (int i = 0; i < GENITIVE.size(); i++) {
      if (GENITIVE.get(i).startsWith(word)
          || NOMINATIVE.get(i).startsWith(word)
          || PREPOSITIONAL.get(i).equals(word)) {
        return i + 1;
      }
    }
    return 0;
  }
}
