package zveno.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/// Where files are opened for writing; tests put a full one in its place.
@FunctionalInterface
interface Disk {
  Disk REAL = Files::newOutputStream;

  OutputStream open(Path file, OpenOption... options) throws IOException;
}
