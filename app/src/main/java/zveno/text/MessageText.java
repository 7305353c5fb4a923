package zveno.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One text with its holes: `{0}`, `{0|школа|школы|школ}` (count and word),
/// `{0~Найдена|Найдены|Найдено}` (the word alone). A brace itself is doubled.
record MessageText(List<Part> parts) {

  private static final Pattern HOLE =
      Pattern.compile(
          "\\{\\{|}}|\\{(?<at>\\d)(?:(?<how>[|~])(?<one>[^|{}]*)\\|(?<few>[^|{}]*)\\|(?<many>[^|{}]*))?}"
              + "|(?<stray>[{}])");

  /// A piece of the text.
  sealed interface Part {}

  /// Words as they stand.
  record Words(String text) implements Part {}

  /// The argument itself.
  record Argument(int at) implements Part {}

  /// A word that agrees with the argument, after the number or alone.
  record Agreed(int at, Plural word, boolean withNumber) implements Part {}

  /// Throws IllegalArgumentException where a brace is not part of a hole.
  static MessageText parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher hole = HOLE.matcher(text);
    int from = 0;
    while (hole.find()) {
      if (hole.group("stray") != null) {
        throw new IllegalArgumentException("stray brace at " + hole.start() + ": " + text);
      }
      if (hole.start() > from) {
        parts.add(new Words(text.substring(from, hole.start())));
      }
      parts.add(part(hole));
      from = hole.end();
    }
    if (from < text.length()) {
      parts.add(new Words(text.substring(from)));
    }
    return new MessageText(List.copyOf(parts));
  }

  private static Part part(Matcher hole) {
    if (hole.group("at") == null) {
      return new Words(hole.group().substring(1));
    }
    int at = hole.group("at").charAt(0) - '0';
    if (hole.group("how") == null) {
      return new Argument(at);
    }
    Plural word = new Plural(hole.group("one"), hole.group("few"), hole.group("many"));
    return new Agreed(at, word, hole.group("how").equals("|"));
  }

  String fill(Object[] args) {
    StringBuilder out = new StringBuilder();
    for (Part part : parts) {
      switch (part) {
        case Words words -> out.append(words.text());
        case Argument argument -> out.append(shown(at(args, argument.at())));
        case Agreed agreed -> out.append(agree(agreed, at(args, agreed.at())));
      }
    }
    return out.toString();
  }

  private static String agree(Agreed agreed, Object arg) {
    if (!(arg instanceof Number number)) {
      throw new IllegalArgumentException("argument " + agreed.at() + " is no number: " + arg);
    }
    return agreed.withNumber() ? agreed.word().count(number) : agreed.word().of(number);
  }

  private static Object at(Object[] args, int at) {
    if (at >= args.length) {
      throw new IllegalArgumentException("argument " + at + " is missing");
    }
    return args[at];
  }

  private static String shown(Object arg) {
    return switch (arg) {
      case Number number -> RussianNumber.format(number);
      case LocalDate date -> RussianDate.digits(date);
      default -> arg.toString();
    };
  }
}
