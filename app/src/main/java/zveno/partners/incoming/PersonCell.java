package zveno.partners.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person and a post in one cell, in either order: «Ельцова О. П., методист», «директор Ельцова
/// О. П.».
final class PersonCell {

  private static final String SURNAME = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
  private static final String INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?";
  private static final String NAMES = SURNAME + "(?:\\s+" + SURNAME + ")?";
  private static final Pattern NAME =
      Pattern.compile(
          SURNAME + "\\s+(?:" + INITIALS + "|" + NAMES + ")|" + INITIALS + "\\s?" + SURNAME);
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\n()]\\s*|\\s+[–—-]\\s+");

  private PersonCell() {}

  static Map<String, String> read(String text, String person) {
    List<String> pieces =
        new ArrayList<>(
            Arrays.stream(BETWEEN.split(text))
                .map(SplitCell::bare)
                .filter(p -> !p.isEmpty())
                .toList());
    Map<String, String> found = new LinkedHashMap<>();
    if (pieces.isEmpty()) {
      return found;
    }
    String name = pieces.stream().filter(p -> NAME.matcher(p).matches()).findFirst().orElse("");
    if (name.isEmpty()) {
      Matcher inside = NAME.matcher(pieces.getFirst());
      boolean there = inside.find();
      name = there ? inside.group().strip() : pieces.getFirst();
      String around = pieces.removeFirst();
      String post = SplitCell.bare(around.replace(name, " "));
      if (!post.isEmpty()) {
        pieces.addFirst(post);
      }
    } else {
      pieces.remove(name);
    }
    found.put(person, name);
    if (!pieces.isEmpty()) {
      found.put(person + "Position", String.join(", ", pieces));
    }
    return found;
  }
}
