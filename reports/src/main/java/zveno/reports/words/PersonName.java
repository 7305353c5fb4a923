package zveno.reports.words;

import java.util.regex.Pattern;

/// Names of persons as documents write them.
public final class PersonName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.");

  private PersonName() {}

  /// «В. И. Соколова» of «Соколова Вера Ильинична» or «Соколова В. И.»; a text that is no such name
  /// stays as it is.
  public static String initials(String name) {
    String[] words = BLANKS.split(name.strip().replace(".", ". ").strip(), -1);
    if (words.length < 2 || words.length > 3) return name;
    for (String word : words) if (!Character.isUpperCase(word.codePointAt(0))) return name;
    if (INITIALS.matcher(words[0]).matches()) return String.join("\u00a0", words);
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < words.length; i++) {
      initials.appendCodePoint(words[i].codePointAt(0)).append(".\u00a0");
    }
    return initials.append(words[0]).toString();
  }
}
