package zveno.text;

/// A box of Excel that is ticked or not, in words.
public final class RussianFlag {
  private RussianFlag() {}

  public static String of(boolean value) {
    return value ? "да" : "нет";
  }
}
