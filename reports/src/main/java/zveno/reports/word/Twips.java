package zveno.reports.word;

import java.math.BigInteger;

/// Word's unit of length: a twentieth of a point.
final class Twips {

  private static final double PER_MM = 1440 / 25.4;

  private Twips() {}

  static int mm(double millimetres) {
    return (int) Math.round(millimetres * PER_MM);
  }

  static double toMm(int twips) {
    return twips / PER_MM;
  }

  static BigInteger big(double millimetres) {
    return BigInteger.valueOf(mm(millimetres));
  }
}
