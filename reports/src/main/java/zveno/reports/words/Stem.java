package zveno.reports.words;

import java.util.regex.Pattern;

/// Part of a word whose breaks follow its make-up and not the rules, written «но-гвар-дей».
final class Stem {

  private final Pattern letters;
  private final String written;

  Stem(String written) {
    this.written = written;
    String plain = written.replace("-", "");
    letters =
        Pattern.compile(
            String.join(Hyphens.SOFT + "?", plain.split("")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Moves the breaks of a marked word.
  String in(String marked) {
    return letters.matcher(marked).replaceAll(found -> broken(found.group()));
  }

  /// The letters as found, capital or small, with the breaks of the stem.
  private String broken(String found) {
    StringBuilder broken = new StringBuilder(found.replace(Hyphens.SOFT, ""));
    for (int at = written.indexOf('-'); at >= 0; at = written.indexOf('-', at + 1)) {
      broken.insert(at, Hyphens.SOFT);
    }
    return broken.toString();
  }
}
