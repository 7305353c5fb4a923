package zveno.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Pictures of the window for looking at, in `target/pictures`.
public final class Pictures {
  private static final Path FOLDER = Path.of("target/pictures");

  private Pictures() {}

  public static Path take(Scene scene, String name) {
    OnScreen.settle();
    WritableImage image = OnScreen.get(() -> scene.snapshot(null));
    Path file = FOLDER.resolve(name + ".png");
    try {
      Files.createDirectories(FOLDER);
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
