package zveno.reports.pdf;

/// The unit of length on pages: 72 to an inch.
final class Points {

  private static final double PER_MM = 72 / 25.4;

  private Points() {}

  static double mm(double millimetres) {
    return millimetres * PER_MM;
  }

  static double toMm(double points) {
    return points / PER_MM;
  }
}
