package zveno.reports.pdf;

/// JasperReports' unit of length, whole points.
final class Points {

  private static final double PER_MM = 72 / 25.4;

  private Points() {}

  static int mm(double millimetres) {
    return (int) Math.round(millimetres * PER_MM);
  }

  static double toMm(int points) {
    return points / PER_MM;
  }
}
