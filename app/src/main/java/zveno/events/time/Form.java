package zveno.events.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way of writing dates, and what it means.
record Form(Pattern pattern, Meaning meaning) {
  /// Takes the date out of the signs that matched; empty where they only look like a date.
  @FunctionalInterface
  interface Meaning {
    Optional<PartialDate> of(Matcher found) throws DateRefusedException;
  }

  /// What the first form that fits makes of the signs.
  static Optional<PartialDate> read(List<Form> forms, String signs) throws DateRefusedException {
    for (Form form : forms) {
      Matcher found = form.pattern.matcher(signs);
      if (found.matches()) return form.meaning.of(found);
    }
    return Optional.empty();
  }
}
