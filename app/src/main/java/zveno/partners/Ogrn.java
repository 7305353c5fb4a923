package zveno.partners;

/// ОГРН of an organisation (13 digits) and ОГРНИП of an entrepreneur (15): the last digit is a
/// check.
public final class Ogrn {

  private Ogrn() {}

  /// Nothing but zeros is refused as CHECKSUM.
  public static RequisiteCheck check(String ogrn) {
    boolean legal = Weights.digits(ogrn, 13);
    if (!legal && !Weights.digits(ogrn, 15)) {
      return RequisiteCheck.LENGTH;
    }
    int last = ogrn.length() - 1;
    long body = Long.parseLong(ogrn.substring(0, last));
    boolean right = body % (legal ? 11 : 13) % 10 == Weights.at(ogrn, last);
    return right && !Weights.zeros(ogrn) ? RequisiteCheck.OK : RequisiteCheck.CHECKSUM;
  }
}
