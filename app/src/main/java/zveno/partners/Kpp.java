package zveno.partners;

import java.util.regex.Pattern;

/// КПП: four digits of the tax office, a reason of two digits or capital letters, three digits.
public final class Kpp {

  private static final Pattern FORM = Pattern.compile("\\d{4}[\\dA-Z]{2}\\d{3}");

  private Kpp() {}

  /// There is no check digit.
  public static RequisiteCheck check(String kpp) {
    return FORM.matcher(kpp).matches() ? RequisiteCheck.OK : RequisiteCheck.FORM;
  }
}
