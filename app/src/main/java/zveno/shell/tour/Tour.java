package zveno.shell.tour;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zveno.text.Messages;
import zveno.ui.Theme;

/// Shows a newcomer five parts of the window, one after the other. It blocks nothing: the work goes
/// on behind it.
public final class Tour {
  private final Messages messages;
  private final Theme theme;
  private final Supplier<Boolean> seen;
  private final Consumer<Boolean> remember;
  private @Nullable Scene scene;
  private @Nullable Callout callout;
  private int at;

  /// @param seen whether the user saw it
  /// @param remember keeps that he did
  public Tour(Messages messages, Theme theme, Supplier<Boolean> seen, Consumer<Boolean> remember) {
    this.messages = messages;
    this.theme = theme;
    this.seen = seen;
    this.remember = remember;
  }

  /// Walks through the window of this scene.
  public void through(Scene place) {
    scene = place;
    place.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (callout != null) callout.rest();
        });
    ChangeListener<Number> moved = (o, old, now) -> again();
    place.widthProperty().addListener(moved);
    place.heightProperty().addListener(moved);
    theme.percent().addListener((o, old, now) -> again());
  }

  /// Begins unless the user saw it.
  public void first() {
    if (!seen.get() && callout == null) start();
  }

  /// Begins at the first stop.
  public void start() {
    show(0);
  }

  /// Ends it and does not begin by itself any more.
  public void end() {
    take();
    remember.accept(true);
  }

  private void show(int stop) {
    take();
    Scene place = scene;
    if (place == null) return;
    Window window = place.getWindow();
    if (window == null || !window.isShowing()) return;
    at = stop;
    Stop here = Stop.ALL.get(stop);
    here.in(place)
        .ifPresentOrElse(
            control -> {
              Callout now =
                  new Callout(
                      messages,
                      here,
                      stop + 1,
                      new Callout.Ways(() -> show(at - 1), () -> show(at + 1), this::end));
              callout = now;
              // Esc closes it without asking.
              now.setOnHidden(
                  e -> {
                    if (callout == now) end();
                  });
              now.pointAt(control);
            },
            this::end);
  }

  /// Its control stands elsewhere now.
  private void again() {
    if (callout != null) Platform.runLater(this::replace);
  }

  private void replace() {
    if (callout != null) show(at);
  }

  private void take() {
    Callout before = callout;
    callout = null;
    if (before != null) before.hide();
  }
}
