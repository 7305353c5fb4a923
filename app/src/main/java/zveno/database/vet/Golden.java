package zveno.database.vet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The objects of an honest base at each schema version, written by the build, which makes such a
/// base by the migrations and reads its catalogue.
final class Golden {
  private Golden() {}

  static List<String> objects(int schema) {
    String name = "/zveno/db/golden/" + schema + ".txt";
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("the build left no " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
