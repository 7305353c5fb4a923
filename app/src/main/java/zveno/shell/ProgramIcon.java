package zveno.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The sign of the program, in the sizes that systems ask for.
final class ProgramIcon {
  private ProgramIcon() {}

  static List<Image> sizes() {
    return IntStream.of(16, 32, 48, 64, 128, 256)
        .mapToObj(size -> "/zveno/icon/zveno-" + size + ".png")
        .map(name -> Objects.requireNonNull(ProgramIcon.class.getResource(name)).toExternalForm())
        .map(Image::new)
        .toList();
  }
}
