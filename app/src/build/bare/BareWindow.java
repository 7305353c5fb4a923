import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least window that JavaFX can show, against which the start of the program is measured.
public final class BareWindow {
  private BareWindow() {}

  /// Not the Application itself, for JavaFX lies on the class path.
  public static void main(String[] args) {
    Application.launch(Bare.class);
  }

  /// The window; closes itself.
  public static final class Bare extends Application {
    @Override
    public void start(Stage stage) {
      Scene scene = new Scene(new StackPane(new Button("Звено")), 1200, 700);
      stage.setScene(scene);
      stage.show();
      scene.addPostLayoutPulseListener(
          new Runnable() {
            private int pulses;

            @Override
            public void run() {
              if (++pulses == 2) tell();
              if (pulses < 2) Platform.requestNextPulse();
            }
          });
      Platform.requestNextPulse();
      PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(1500));
      pause.setOnFinished(e -> Platform.exit());
      pause.play();
    }

    private static void tell() {
      Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
      long millis = Duration.between(started, Instant.now()).toMillis();
      try {
        Files.writeString(
            Path.of(System.getProperty("zveno.rehearsal.notes")), "window " + millis + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
