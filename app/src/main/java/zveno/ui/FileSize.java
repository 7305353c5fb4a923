package zveno.ui;

import java.util.Locale;
import zveno.text.Messages;

/// The size of a file as people say it.
public record FileSize(Messages messages) {
  private static final int UNIT = 1024;

  /// «1,4 МБ».
  public String text(long bytes) {
    if (bytes < UNIT) return messages.get("ui.size.bytes", bytes);
    double kilo = (double) bytes / UNIT;
    if (kilo < UNIT) return messages.get("ui.size.kilo", digits(kilo));
    return messages.get("ui.size.mega", digits(kilo / UNIT));
  }

  private static String digits(double many) {
    Locale russian = Locale.of("ru");
    return many < 10
        ? String.format(russian, "%.1f", many).replaceFirst(",0$", "")
        : String.format(russian, "%.0f", many);
  }
}
