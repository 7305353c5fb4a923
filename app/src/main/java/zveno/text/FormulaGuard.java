package zveno.text;

/// The apostrophe that keeps Excel from taking a text for a formula: put before it in what we
/// write, taken off in what we read. Both ways together give every text back as it was.
public final class FormulaGuard {
  private static final char GUARD = '\'';
  private static final String SIGNS = "=+-@\t\r";

  private FormulaGuard() {}

  /// Whether Excel would take the text for a formula.
  public static boolean isHarmful(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /// With one apostrophe more where the text is harmful, or looks as if it was guarded already.
  public static String guarded(String text) {
    return isHarmfulAfterGuards(text) ? GUARD + text : text;
  }

  /// With one apostrophe less where there is one before a harmful text.
  public static String unguarded(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && isHarmfulAfterGuards(text);
    return guarded ? text.substring(1) : text;
  }

  private static boolean isHarmfulAfterGuards(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) at++;
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }
}
