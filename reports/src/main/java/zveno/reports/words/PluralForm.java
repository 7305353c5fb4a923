package zveno.reports.words;

/// Which of the three forms of a word stands after a number.
final class PluralForm {

  private PluralForm() {}

  /// 1 for «1 партнёр», 2 for «2 партнёра», 3 for «5 партнёров».
  static int of(long number) {
    long hundred = Math.abs(number % 100);
    long ten = hundred % 10;
    if (hundred >= 11 && hundred <= 14) {
      return 3;
    }
    return ten == 1 ? 1 : ten >= 2 && ten <= 4 ? 2 : 3;
  }
}
