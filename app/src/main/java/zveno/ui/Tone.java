package zveno.ui;

import java.util.Locale;

/// Light or dark.
public enum Tone {
  LIGHT,
  DARK;

  public Tone other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  String sheet() {
    return "/zveno/css/" + name().toLowerCase(Locale.ROOT) + ".css";
  }
}
