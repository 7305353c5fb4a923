package zveno.reports.template;

import java.util.Locale;
import java.util.Optional;
import zveno.reports.table.Value;
import zveno.reports.words.CellText;
import zveno.reports.words.Dates;
import zveno.reports.words.Numbers;
import zveno.reports.words.PersonName;
import zveno.reports.words.Words;

/// The forms in which a value can be wanted: `{{соглашение.окончание: цифрами}}`. Their names stand
/// in template.properties.
public enum Form {
  /// 22.11.2026.
  DIGITS,
  /// 22 ноября 2026 г.
  WORDS,
  /// ноябрь 2026
  MONTH,
  /// 2026
  YEAR,
  /// Заречного.
  GENITIVE,
  /// В. И. Соколова.
  INITIALS,
  /// ЗАРЕЧНЫЙ РАЙОН.
  CAPITALS,
  /// заречный район.
  SMALL,
  /// Заречный район.
  FIRST_CAPITAL;

  private static final Locale RUSSIAN = Locale.of("ru", "RU");

  /// As a template names it.
  public String word(Words words) {
    return words.get("form." + name());
  }

  static Optional<Form> of(String typed, Words words) {
    String key = Fields.key(typed);
    for (Form form : values()) {
      if (Fields.key(form.word(words)).equals(key)) return Optional.of(form);
    }
    return Optional.empty();
  }

  /// The text of a value in this form.
  String text(Value value, Words common) {
    return switch (this) {
      case DIGITS, GENITIVE -> plain(value);
      case WORDS -> value instanceof Value.Day day ? full(day, common) : plain(value);
      case MONTH ->
          value instanceof Value.Day day ? new Dates(common).month(day.date()) : plain(value);
      case YEAR ->
          value instanceof Value.Day day ? Integer.toString(day.date().getYear()) : plain(value);
      case INITIALS -> PersonName.initials(plain(value));
      case CAPITALS -> usual(value, common).toUpperCase(RUSSIAN);
      case SMALL -> usual(value, common).toLowerCase(RUSSIAN);
      case FIRST_CAPITAL -> first(usual(value, common));
    };
  }

  /// The text where no form is wanted: days in words, nothing where nothing is known.
  static String usual(Value value, Words common) {
    return switch (value) {
      case Value.Day day -> full(day, common);
      case Value.Whole whole -> Numbers.format(whole.number());
      default -> plain(value);
    };
  }

  private static String full(Value.Day day, Words common) {
    return new Dates(common).full(day.date());
  }

  private static String plain(Value value) {
    return value instanceof Value.Nothing ? "" : CellText.of(value);
  }

  private static String first(String text) {
    if (text.isEmpty()) return text;
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(RUSSIAN) + text.substring(end);
  }
}
