package zveno.partners;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zveno.text.Blanks;
import zveno.text.WordList;

/// Takes a cell with telephone numbers apart.
final class PhoneCell {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final List<String> EXTENSION_WORDS = WordList.load("partners/extension-words");

  /// The word before an extension when a number is shown.
  static final String EXTENSION = EXTENSION_WORDS.getFirst();

  private static final Pattern EXTENSION_WORD =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:" + String.join("|", EXTENSION_WORDS) + ")\\.?[\\s:№]*$|#\\s*$");
  private static final Pattern RUN = Pattern.compile("\\+?[\\d(](?:[\\d()\\s.-]*\\d)?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u202f]+");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
  private static final String UNEVEN = "\u00a0\u2007\u202f‐‑‒–—−";
  private static final Pattern EXTENSION_DIGITS = Pattern.compile("\\(?\\d+(?:-\\d+)*\\)?");
  private static final int SHORTEST = 5;
  private static final int LONGEST_EXTENSION = 12;
  private static final int NATIONAL = 10;

  /// A cell of more is no list of telephones, and to search it would take long.
  private static final int LONGEST = 4_000;

  /// Ten numbers; what is longer is looked at as a whole only.
  private static final int LONGEST_RUN = 200;

  private final String areaCode;

  PhoneCell(String areaCode) {
    this.areaCode = areaCode;
  }

  List<PhoneText> read(String cell) {
    String text = Blanks.oneLine(cell.strip(), "; ");
    text = even(text).strip();
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.length() > LONGEST) {
      return List.of(new PhoneText(cell.strip(), Optional.empty(), Optional.empty()));
    }
    List<PhoneText> found = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    int end = 0;
    while (run.find()) {
      String digits = digits(run.group());
      if (!found.isEmpty() && endsWithExtensionWord(text.substring(end, run.start()))) {
        end = extended(found, text, run.start());
        run.region(end, text.length());
      } else if (digits.length() >= SHORTEST) {
        int start = run.start();
        for (Run number : numbers(run.group())) {
          starts.add(start);
          found.add(new PhoneText(text, number.e164(), Optional.empty()));
          start += number.digits().length() + 1;
        }
        end = run.end();
      }
    }
    return switch (found.size()) {
      case 0 -> List.of(new PhoneText(cell.strip(), Optional.empty(), Optional.empty()));
      case 1 -> List.of(typed(found.getFirst(), cell.strip()));
      default -> each(text, starts, found);
    };
  }

  /// Gives the last number found the extension that begins here: digits without a blank, the next
  /// number may follow at once. What is too long for one stays in the text as typed only.
  ///
  /// @return where the extension ends
  private static int extended(List<PhoneText> found, String text, int start) {
    Matcher extension = EXTENSION_DIGITS.matcher(text).region(start, text.length());
    if (!extension.lookingAt()) return start + 1;
    String digits = digits(extension.group());
    if (digits.length() <= LONGEST_EXTENSION) {
      PhoneText phone = found.removeLast();
      found.add(new PhoneText(phone.typed(), phone.e164(), Optional.of(digits)));
    }
    return extension.end();
  }

  /// Each of several numbers keeps what stands from its first digit to the next number.
  private static List<PhoneText> each(String text, List<Integer> starts, List<PhoneText> found) {
    List<PhoneText> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i);
      int to = i + 1 < found.size() ? starts.get(i + 1) : text.length();
      all.add(typed(found.get(i), text.substring(from, to).replaceFirst("[\\s/;,]+$", "")));
    }
    return List.copyOf(all);
  }

  private static PhoneText typed(PhoneText phone, String typed) {
    return new PhoneText(typed, phone.e164(), phone.extension());
  }

  private static boolean endsWithExtensionWord(String between) {
    return EXTENSION_WORD.matcher(between.toLowerCase(Locale.ROOT)).find();
  }

  /// A run of digits is one number; where it is none as a whole but pieces of it between blanks
  /// are, it is those.
  private List<Run> numbers(String run) {
    Run whole = new Run(run, e164(run));
    List<String> pieces = whole.e164().isPresent() ? List.of() : pieces(run);
    return pieces.isEmpty()
        ? List.of(whole)
        : pieces.stream().map(piece -> new Run(piece, e164(piece))).toList();
  }

  /// Digits and what they mean.
  private record Run(String digits, Optional<String> e164) {}

  /// The numbers of which the run is made up without a rest; empty where there are none.
  private List<String> pieces(String run) {
    if (run.length() > LONGEST_RUN) return List.of();
    for (int blank = run.indexOf(' '); blank > 0; blank = run.indexOf(' ', blank + 1)) {
      String first = run.substring(0, blank);
      String rest = run.substring(blank + 1);
      if (e164(first).isEmpty()) continue;
      List<String> others = e164(rest).isPresent() ? List.of(rest) : pieces(rest);
      if (!others.isEmpty()) {
        List<String> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
      }
    }
    return List.of();
  }

  /// One plain blank and one plain dash, whatever was typed.
  private static String even(String text) {
    if (isEven(text)) return text;
    return DASHES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("-");
  }

  private static boolean isEven(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign < ' ' || UNEVEN.indexOf(sign) >= 0) return false;
      if (sign == ' ' && at > 0 && text.charAt(at - 1) == ' ') return false;
    }
    return true;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= '0' && sign <= '9') digits.append(sign);
    }
    return digits.toString();
  }

  private Optional<String> e164(String run) {
    String digits = digits(run);
    if (run.startsWith("+")) {
      return valid("+" + digits);
    }
    if (digits.length() == NATIONAL) {
      return valid("+7" + digits);
    }
    if (digits.length() == NATIONAL + 1 && (digits.startsWith("8") || digits.startsWith("7"))) {
      return valid("+7" + digits.substring(1));
    }
    if (!areaCode.isEmpty() && digits.length() + areaCode.length() == NATIONAL) {
      return valid("+7" + areaCode + digits);
    }
    return valid(digits);
  }

  private static Optional<String> valid(String text) {
    try {
      // A Russian number is written so already.
      if (PhoneText.isRussian(text)) {
        return RussianNumbers.isGiven(text) ? Optional.of(text) : Optional.empty();
      }
      PhoneNumber number = PhoneText.number(text);
      return NUMBERS.isValidNumber(number)
          ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }
}
