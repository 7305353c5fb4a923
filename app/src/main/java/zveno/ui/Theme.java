package zveno.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.text.Font;

/// How everything looks: tone and size of the letters, for all windows, menus and tooltips at once.
public final class Theme {
  /// Sizes a user can choose, in per cent.
  public static final int SMALLEST = 100;

  public static final int BIGGEST = 160;
  public static final int STEP = 10;

  private static final double BODY = 13;
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  /// Sizes of icons by style class. Not in em: an icon is a letter, its em is its own size.
  private static final Map<String, Double> ICONS =
      Map.of(
          ".icon", 14.0,
          ".icon.tiny", 12.0,
          ".icon.row-icon", 13.0,
          ".icon.big", 18.0,
          ".icon.huge", 36.0);

  private final ObjectProperty<ToneWish> wish = new SimpleObjectProperty<>(ToneWish.LIGHT);
  private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.LIGHT);
  private final ReadOnlyObjectProperty<ColorScheme> system =
      Platform.getPreferences().colorSchemeProperty();
  // Held here: the system holds it weakly, since it outlives every window.
  private final ChangeListener<ColorScheme> follow = (o, old, now) -> follow();
  private final IntegerProperty percent = new SimpleIntegerProperty(SMALLEST);

  /// Loads the fonts; needs the toolkit.
  public Theme() {
    FONTS.forEach(Theme::load);
    tone.addListener((o, old, now) -> toned(now));
    wish.addListener((o, old, now) -> follow());
    system.addListener(new WeakChangeListener<>(follow));
    percent.addListener((o, old, now) -> apply());
  }

  /// What the user wants; the tone follows it.
  public ObjectProperty<ToneWish> wish() {
    return wish;
  }

  /// The tone in sight; set by hand it is what the user wants.
  public ObjectProperty<Tone> tone() {
    return tone;
  }

  private void follow() {
    tone.set(wish.get().tone().orElse(ofSystem()));
  }

  private Tone ofSystem() {
    return system.get() == ColorScheme.DARK ? Tone.DARK : Tone.LIGHT;
  }

  private void toned(Tone now) {
    if (!wish.get().tone().orElse(ofSystem()).equals(now)) wish.set(ToneWish.of(now));
    apply();
  }

  /// Size of the letters in per cent, [#SMALLEST] to [#BIGGEST].
  public IntegerProperty percent() {
    return percent;
  }

  public void bigger() {
    percent.set(Math.min(BIGGEST, percent.get() + STEP));
  }

  public void smaller() {
    percent.set(Math.max(SMALLEST, percent.get() - STEP));
  }

  /// Pixels of a length that is given for 100 %.
  public double scaled(double length) {
    return length * percent.get() / 100;
  }

  /// Puts the look on. It is the sheet of the program and not of a scene, since popups take theirs
  /// only from there.
  public void apply() {
    StringBuilder css = new StringBuilder();
    css.append("@import \"").append(tone.get().sheet()).append("\";\n");
    css.append(rule(".root", "-fx-font-size", BODY));
    ICONS.forEach((selector, size) -> css.append(rule(selector, "-fx-icon-size", size)));
    Application.setUserAgentStylesheet(
        "data:text/css;base64,"
            + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private String rule(String selector, String property, double pixels) {
    return String.format(Locale.ROOT, "%s { %s: %.2fpx; }%n", selector, property, scaled(pixels));
  }

  private static void load(String file) {
    try (InputStream in = Theme.class.getResourceAsStream("/zveno/fonts/" + file)) {
      if (in == null || Font.loadFont(in, BODY) == null) {
        throw new IllegalStateException("no font " + file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
