package zveno.partners.incoming;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import zveno.partners.Inn;
import zveno.partners.Ogrn;
import zveno.partners.PartnerField;
import zveno.partners.RequisiteCheck;
import zveno.partners.RequisiteText;

/// What a column without a known heading holds, by what stands in it: only what can hardly be
/// anything else.
final class ColumnGuess {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.\\S+");
  private static final Pattern SITE = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");
  private static final Pattern PHONE =
      Pattern.compile("\\+?[78]?[\\s(-]*\\d{3,5}[\\s)-]+[\\d -]{5,9}");

  private ColumnGuess() {}

  /// Empty where fewer than two texts are there, or any of them says otherwise.
  static Optional<PartnerField> of(List<String> texts) {
    if (texts.size() < 2) return Optional.empty();
    if (all(texts, text -> Inn.check(RequisiteText.clean(text)) == RequisiteCheck.OK)) {
      return Optional.of(PartnerField.INN);
    }
    if (all(texts, text -> Ogrn.check(RequisiteText.clean(text)) == RequisiteCheck.OK)) {
      return Optional.of(PartnerField.OGRN);
    }
    if (all(texts, text -> EMAIL.matcher(text).matches())) return Optional.of(PartnerField.EMAIL);
    if (all(texts, text -> SITE.matcher(text).matches())) return Optional.of(PartnerField.SITE);
    if (all(texts, text -> PHONE.matcher(text).matches())) return Optional.of(PartnerField.PHONE);
    return Optional.empty();
  }

  private static boolean all(List<String> texts, Predicate<String> test) {
    return texts.stream().map(String::strip).allMatch(test);
  }
}
