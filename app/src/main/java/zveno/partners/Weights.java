package zveno.partners;

/// Weighted sums of digits.
final class Weights {

  private Weights() {}

  static boolean digits(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static int at(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  /// Sum of digit times weight from the first digit on.
  static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += at(digits, i) * weights[i];
    }
    return sum;
  }

  static boolean zeros(String digits) {
    return digits.chars().allMatch(c -> c == '0');
  }
}
