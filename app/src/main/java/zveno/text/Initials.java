package zveno.text;

import java.util.List;

/// Names of persons as documents write them.
public final class Initials {
  private static final int FULL = 3;

  private Initials() {}

  /// «О. Н. Лебедева» of «Лебедева Ольга Николаевна», with non-breaking spaces; anything but three
  /// words that begin with capitals stays as it is.
  public static String of(String name) {
    List<String> words = List.of(name.strip().split("[\\s\u00a0]+"));
    boolean full =
        words.size() == FULL
            && words.stream()
                .allMatch(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)));
    return full ? initial(words.get(1)) + initial(words.get(2)) + words.getFirst() : name.strip();
  }

  private static String initial(String word) {
    return word.charAt(0) + "." + RussianNumber.NBSP;
  }
}
