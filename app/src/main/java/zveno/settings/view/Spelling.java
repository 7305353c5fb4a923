package zveno.settings.view;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import zveno.settings.SchoolYears;
import zveno.text.RussianDay;

/// How a setting is shown and read.
///
/// @param shown what stands in the field for what is stored
/// @param stored what is stored for what was typed; empty where it cannot be
/// @param doubtKey the sentence under the field for what cannot be stored
public record Spelling(
    Function<String, String> shown, Function<String, Optional<String>> stored, String doubtKey) {
  /// Any text.
  public static final Spelling PLAIN = new Spelling(text -> text, Optional::of, "");

  /// A day of any year.
  public static final Spelling DAY =
      new Spelling(Spelling::dayShown, Spelling::dayStored, "settings.badDay.doubt");

  /// A whole number within bounds.
  ///
  /// @param otherwise holds where nothing is said
  public static Spelling number(int least, int most, int otherwise, String doubtKey) {
    return new Spelling(
        text -> text.isEmpty() ? Integer.toString(otherwise) : text,
        typed -> {
          String text = typed.strip();
          if (text.isEmpty()) return Optional.of("");
          if (!text.matches("\\d{1,6}")) return Optional.empty();
          int number = Integer.parseInt(text);
          return number >= least && number <= most
              ? Optional.of(Integer.toString(number))
              : Optional.empty();
        },
        doubtKey);
  }

  /// Digits, so many of them, or nothing.
  public static Spelling digits(int least, int most, String doubtKey) {
    String form = "\\d{" + least + "," + most + "}|";
    return new Spelling(
        text -> text, typed -> Optional.of(typed.strip()).filter(t -> t.matches(form)), doubtKey);
  }

  private static String dayShown(String stored) {
    try {
      return RussianDay.text(
          stored.isEmpty() ? SchoolYears.SEPTEMBER : MonthDay.parse("--" + stored));
    } catch (DateTimeException _) {
      return stored;
    }
  }

  private static Optional<String> dayStored(String typed) {
    return typed.isBlank()
        ? Optional.of("")
        : RussianDay.parse(typed).filter(day -> day.isValidYear(2001)).map(SchoolYears::stored);
  }
}
