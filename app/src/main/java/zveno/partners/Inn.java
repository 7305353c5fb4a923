package zveno.partners;

/// ИНН: ten digits of an organisation, twelve of a person; check digits modulo 11.
public final class Inn {

  private static final int[] TENTH = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] ELEVENTH = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] TWELFTH = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  private Inn() {}

  /// Nothing but zeros has right check digits and is refused as CHECKSUM: no such number is given
  /// out.
  public static RequisiteCheck check(String inn) {
    boolean legal = Weights.digits(inn, 10);
    if (!legal && !Weights.digits(inn, 12)) {
      return RequisiteCheck.LENGTH;
    }
    boolean right =
        legal ? matches(inn, 9, TENTH) : matches(inn, 10, ELEVENTH) && matches(inn, 11, TWELFTH);
    return right && !Weights.zeros(inn) ? RequisiteCheck.OK : RequisiteCheck.CHECKSUM;
  }

  private static boolean matches(String inn, int place, int[] weights) {
    return Weights.sum(inn, weights) % 11 % 10 == Weights.at(inn, place);
  }
}
