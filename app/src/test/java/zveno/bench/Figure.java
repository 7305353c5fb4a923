package zveno.bench;

import org.jspecify.annotations.Nullable;

/// One measured figure.
///
/// @param value of ours, in the unit
/// @param reference the same of the reference, where there is one
/// @param compared what is held against the limit: the ratio or the value itself
/// @param limit none where the figure is only shown
record Figure(
    String name,
    String unit,
    double value,
    @Nullable Double reference,
    double compared,
    @Nullable Double limit) {
  static Figure absolute(String name, String unit, double value, double limit) {
    return new Figure(name, unit, value, null, value, limit);
  }

  static Figure ratio(String name, double[] medians, double limit) {
    return new Figure(name, "ms", medians[0], medians[1], medians[0] / medians[1], limit);
  }

  /// A ratio that nobody set a limit to.
  static Figure ratio(String name, double[] medians) {
    return new Figure(name, "ms", medians[0], medians[1], medians[0] / medians[1], null);
  }

  static Figure shown(String name, String unit, double value) {
    return new Figure(name, unit, value, null, value, null);
  }

  boolean held() {
    return limit == null || compared <= limit;
  }
}
