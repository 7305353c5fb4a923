package zveno.reports.paper;

/// The margins of a page in millimetres.
public record Margins(int left, int right, int top, int bottom) {

  /// The standard's least margins.
  public static final Margins STANDARD = new Margins(20, 10, 20, 20);

  public Margins {
    if (Math.min(Math.min(left, right), Math.min(top, bottom)) < 5 || left + right > 120) {
      throw new IllegalArgumentException(
          "margins of " + left + ", " + right + ", " + top + ", " + bottom + " mm");
    }
  }

  /// Millimetres between the margins at the sides.
  public double within(Orientation orientation) {
    return orientation.width() - left - right;
  }
}
