package zveno.partners.incoming;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An agreement in one cell: «договор о сотрудничестве № 1/20 от 01.01.2025 до 31.12.2026».
final class AgreementCell {

  private static final IncomingWords WORDS = IncomingWords.load("import-words.properties");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
              + "|[«\"]?\\d{1,2}[»\"]?\\s+\\p{Ll}{3,8}\\.?\\s+\\d{4})(?!\\d)(?:\\s*\\p{Ll}\\.)?");
  private static final Pattern UNTIL = endsWith(WORDS.get("until"));
  private static final Pattern FROM = endsWith(WORDS.get("from"));
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:" + WORDS.get("numberSign") + ")\\.?\\s*(?<n>\\S+)",
          Pattern.UNICODE_CASE);
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?i)(?:^|[\\s,;])(?:"
              + String.join("|", WORDS.get("dated"), WORDS.get("from"), WORDS.get("until"))
              + ")[\\s:.]*$",
          Pattern.UNICODE_CASE);
  private static final Pattern BARE_KIND =
      Pattern.compile("(?i)^(?:" + WORDS.get("agreement") + ")$", Pattern.UNICODE_CASE);

  private AgreementCell() {}

  private static Pattern endsWith(String words) {
    return Pattern.compile("(?:^|[\\s,;(])(?:" + words + ")[\\s:.]*$");
  }

  /// Fields of the agreement; the kind only where the column is said to have one.
  static Map<String, String> read(String text, boolean withKind) {
    Map<String, String> found = new LinkedHashMap<>();
    if (isNumber(text)) {
      found.put("agreementNumber", text);
      return found;
    }
    Matcher date = DATE.matcher(text);
    int end = -1;
    int last = 0;
    while (date.find()) {
      String before = text.substring(last, date.start()).toLowerCase(Locale.ROOT);
      found.putIfAbsent(field(before, found), date.group().strip());
      end = end < 0 ? date.start() : end;
      last = date.end();
    }
    String head = SplitCell.bare(withoutLastWord(end < 0 ? text : text.substring(0, end)));
    if (head.isEmpty()) {
      head = SplitCell.bare(text.substring(last));
    }
    number(head, withKind, found);
    return found;
  }

  /// Digits with at most one sign between them, as most numbers are: no date, no word beside it.
  private static boolean isNumber(String text) {
    int signs = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign >= '0' && sign <= '9') continue;
      if ((sign != '/' && sign != '-') || at == 0 || at == text.length() - 1) return false;
      signs++;
    }
    return signs <= 1 && !text.isEmpty();
  }

  private static String field(String before, Map<String, String> found) {
    if (UNTIL.matcher(before).find() || found.containsKey("agreementDate")) {
      return "agreementTo";
    }
    return FROM.matcher(before).find() ? "agreementFrom" : "agreementDate";
  }

  private static String withoutLastWord(String head) {
    return LAST_WORD.matcher(head).replaceAll("");
  }

  private static void number(String head, boolean withKind, Map<String, String> found) {
    Matcher sign = NUMBER.matcher(head);
    String kind = head;
    if (sign.find()) {
      found.put("agreementNumber", SplitCell.bare(sign.group("n")));
      kind = SplitCell.bare(head.substring(0, sign.start()));
    } else if (!withKind || head.chars().anyMatch(Character::isDigit)) {
      found.put("agreementNumber", head);
      kind = "";
    }
    if (withKind && !kind.isEmpty() && !BARE_KIND.matcher(kind).matches()) {
      found.put("agreementKind", kind);
    }
    found.values().removeIf(String::isEmpty);
  }
}
